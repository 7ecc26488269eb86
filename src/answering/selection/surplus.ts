import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { canonicalPhrase } from '../../text/fold.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { phrasesFor } from '../understanding/phrases-of-questions.ts';
import type { Page } from './page.ts';

const NARROWS_NOTHING = new Set(['function', 'soft', 'chatter', 'unit', 'result', 'total', 'actor', 'light']);

/** All figures of a question are held against the same words. */
const wordsOfTopics = keptLast(
  (topics: readonly Topic[]): ReadonlySet<string> =>
    new Set(
      topics.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words.map(({ folded }) => folded))),
    ),
);

function unspoken(words: readonly string[], spoken: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (!spoken.has(word)) count += 1;
  return count;
}

/**
 * Words of the label that the question does not speak of; those before the number narrow it half as much, and so does a
 * column's heading. The groups a table row stands under narrow nothing.
 */
export function surplusWords(question: Question, figure: Figure, page: Page): number {
  const spoken = wordsOfTopics(question.topics);
  const { label, before } = narrowingOf(figure, page);
  return unspoken(label, spoken) + unspoken(before, spoken) / 2;
}

interface Narrowing {
  readonly label: readonly string[];
  readonly before: readonly string[];
}

const narrowingOf = keptFor(readNarrowing);

function readNarrowing(figure: Figure, { passage, report }: Page): Narrowing {
  const spans = figure.labelSpans.map((span) => ({
    text: unbracketed(report.text.slice(span.start, span.end)),
    own: isInside(span, passage),
    before: span.end <= figure.number.start,
    // What a cell says beside its number.
    around: isInside(figure.number, span),
  }));
  if (passage.kind === 'row') {
    const header = spans.findLast(({ own }) => !own)?.text ?? '';
    const own = spans.filter((span) => span.own && !span.around).map(({ text }) => text);
    return { label: narrowingWords([...own, header].join(' . ')), before: [] };
  }
  const label = unbracketed(figure.label);
  const before = spans.filter((span) => span.before && !label.includes(span.text));
  return {
    label: narrowingWords(label),
    before: narrowingWords(before.map(({ text }) => text).join(' . ')),
  };
}

/** "Trạm Y tế phường (số 128 đường …)": what stands in brackets explains, it narrows nothing. */
function unbracketed(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '');
}

const LONGEST = 4;

// Words that tell nothing in a question and much in a label: "07 hộ nghèo phát sinh mới".
const NARROWING = new Set(softWords.narrowingInLabels.map(canonicalPhrase));

/** The words of a label that narrow it: fillers are taken out phrase by phrase. */
export function narrowingWords(text: string): string[] {
  const terms = analyze(text);
  const words: string[] = [];
  for (let at = 0; at < terms.length;) {
    const filler = fillerAt(terms, at);
    const word = terms[at]?.folded ?? '';
    if (filler === 0 && !/^\d/.test(word)) words.push(word);
    at += Math.max(1, filler);
  }
  return words;
}

function fillerAt(terms: readonly Term[], at: number): number {
  for (let length = Math.min(LONGEST, terms.length - at); length > 0; length--) {
    const slice = terms.slice(at, at + length);
    if (NARROWING.has(slice.map(({ exact }) => exact).join(' '))) return 0;
    const isFiller = phrasesFor(terms, at, at + length).some(
      ({ tag, words }) =>
        NARROWS_NOTHING.has(tag) && words.every(({ exact }, index) => exact === slice[index]?.exact),
    );
    if (isFiller) return length;
  }
  return 0;
}
