import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Answer } from '../domain/answer.ts';
import type { Figure } from '../domain/figure.ts';
import type { Passage } from '../domain/passage.ts';
import type { Corpus } from './corpus.ts';
import { oneLine, PHRASES } from './phrases.ts';

const LONGEST_LABEL = 60;

/** A plain question that this figure should answer, or null where its label makes none. */
export function questionFor(figure: Figure, reportText: string): string | null {
  const label = oneLine(figure.label);
  if (figure.status === 'target' || figure.status === 'comparison' || figure.status === 'forecast')
    return null;
  if (figure.kind === 'name') {
    const office = figure.offices.at(-1);
    return office === undefined ? null : `Ai là ${oneLine(reportText.slice(office.start, office.end))}?`;
  }
  if (label === '' || label.length > LONGEST_LABEL || /\d/.test(label)) return null;
  switch (figure.kind) {
    case 'count':
    case 'ratio':
      return `Có bao nhiêu ${label}?`;
    case 'money':
    case 'measure':
      return `${PHRASES.capital(label)} là bao nhiêu?`;
    case 'percent':
      return tableWords.rate.some((noun) => label.toLowerCase().startsWith(noun))
        ? `${PHRASES.capital(label)} là bao nhiêu?`
        : `Tỷ lệ ${label} là bao nhiêu?`;
    default:
      return null;
  }
}

/** Some dozen of them, from all over the list. */
function spread<T>(list: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(list.length / TRIES));
  return list.filter((_, index) => index % step === 0);
}

const TRIES = 12;

/** Questions that the index answers, made from its figures and tried before they are offered. */
export interface Suggester {
  /** Up to `count` questions on figures of the newest report, spread over it. */
  examples(count: number): Promise<readonly string[]>;
  /** Up to `count` questions on figures near what an answer quotes, other than its own. */
  related(answer: Answer, count: number): Promise<readonly string[]>;
}

/** @param ask the answerer that must answer a question by its own figure before it is offered */
export function createSuggester(corpus: Corpus, ask: (question: string) => Promise<Answer>): Suggester {
  const tried = new Map<Figure, string | null>();

  async function tryOut(figure: Figure, passage: Passage): Promise<string | null> {
    const known = tried.get(figure);
    if (known !== undefined) return known;
    const report = corpus.reports().find(({ id }) => id === passage.reportId);
    const question = report === undefined ? null : questionFor(figure, report.text);
    const answer = question === null ? null : await ask(question);
    const [given] = answer?.figures ?? [];
    const works =
      answer?.status === 'answered' && answer.figures.length === 1 && given?.start === figure.start;
    const kept = works ? question : null;
    tried.set(figure, kept);
    return kept;
  }

  async function pick(
    pairs: readonly { figure: Figure; passage: Passage }[],
    count: number,
  ): Promise<string[]> {
    const questions: string[] = [];
    for (const { figure, passage } of pairs.slice(0, TRIES)) {
      if (questions.length >= count) break;
      // oxlint-disable-next-line no-await-in-loop -- the first that work are enough
      const question = await tryOut(figure, passage);
      if (question !== null && !questions.includes(question)) questions.push(question);
    }
    return questions;
  }

  const figuresOf = (reportId: string): { figure: Figure; passage: Passage }[] =>
    corpus.passages(reportId).flatMap((passage) => passage.figures.map((figure) => ({ figure, passage })));

  return {
    async examples(count) {
      const newest = corpus.reports()[0];
      if (newest === undefined) return [];
      const all = figuresOf(newest.id).filter(({ figure }) => questionFor(figure, newest.text) !== null);
      const numbers = all.filter(({ figure }) => figure.kind !== 'name');
      const people = all.filter(({ figure }) => figure.kind === 'name');
      return pick([...spread(numbers), ...people], count);
    },
    async related(answer, count) {
      const [quote] = answer.quotes;
      if (quote === undefined) return [];
      const own = new Set(answer.figures.map(({ start }) => start));
      const near = figuresOf(quote.reportId)
        .filter(({ figure }) => !own.has(figure.start))
        .toSorted((a, b) => Math.abs(a.figure.start - quote.start) - Math.abs(b.figure.start - quote.start));
      return pick(near, count);
    },
  };
}
