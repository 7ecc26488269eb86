import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { canonicalPhrase } from '../../text/fold.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { phrasesFor } from '../understanding/phrases-of-questions.ts';
import { columnHeadings, isInWholeRow, rowName } from './cell-labels.ts';
import type { Page } from './page.ts';
import { namesOtherColumn } from './said-headings.ts';

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
 * column's heading. The groups a table row stands under narrow nothing; a column that is not the one named counts as a word.
 */
export function surplusWords(question: Question, figure: Figure, page: Page): number {
  const spoken = wordsOfTopics(question.topics);
  const { label, before } = narrowingOf(figure, page);
  const aside = namesOtherColumn(question, figure, page) ? 1 : 0;
  return unspoken(label, spoken) + unspoken(before, spoken) / 2 + aside;
}

interface Narrowing {
  readonly label: readonly string[];
  readonly before: readonly string[];
}

const narrowingOf = keptFor(readNarrowing);

function readNarrowing(figure: Figure, page: Page): Narrowing {
  const { passage, report } = page;
  if (passage.kind === 'row') {
    const own = rowName(figure, page).filter(() => !isInWholeRow(figure, page));
    const header = columnHeadings(figure, page).slice(-1);
    const words = [...own, ...header].map(({ start, end }) => unbracketed(report.text.slice(start, end)));
    return { label: narrowingWords(words.join(' . ')), before: [] };
  }
  const label = unbracketed(figure.label);
  const before = figure.labelSpans
    .filter(({ end }) => end <= figure.number.start)
    .map(({ start, end }) => unbracketed(report.text.slice(start, end)))
    .filter((text) => !label.includes(text));
  return {
    label: narrowingWords(label),
    before: narrowingWords(before.join(' . ')),
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
