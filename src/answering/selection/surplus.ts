import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { canonical } from '../../text/fold.ts';
import { phrasesFor } from '../understanding/phrases-of-questions.ts';
import type { Page } from './page.ts';

const NARROWS_NOTHING = new Set(['function', 'soft', 'chatter', 'unit', 'result', 'total', 'actor', 'light']);

/**
 * Words of the label that the question does not speak of; those before the number narrow it half as much, and so does a
 * column's heading. The groups a table row stands under narrow nothing.
 */
export function surplusWords(question: Question, figure: Figure, page: Page): number {
  const spoken = new Set(
    question.topics.flatMap(({ phrases }) =>
      phrases.flatMap(({ words }) => words.map(({ folded }) => folded)),
    ),
  );
  const narrowing = (texts: readonly string[]): number => narrowingWords(texts.join(' . '), spoken);
  const { passage, report } = page;
  const spans = figure.labelSpans.map((span) => ({
    text: report.text.slice(span.start, span.end),
    own: span.start >= passage.start && span.end <= passage.end,
    before: span.end <= figure.number.start,
  }));
  if (passage.kind === 'row') {
    const header = spans.filter(({ own }) => !own).at(-1);
    return (
      narrowing(spans.filter(({ own }) => own).map(({ text }) => text)) +
      narrowing(header === undefined ? [] : [header.text])
    );
  }
  return (
    narrowing([figure.label]) +
    narrowing(
      spans.filter(({ before, text }) => before && !figure.label.includes(text)).map(({ text }) => text),
    ) /
      2
  );
}

const LONGEST = 4;

// Words that tell nothing in a question and much in a label: "07 hộ nghèo phát sinh mới".
const NARROWING = new Set(
  softWords.narrowingInLabels.map((phrase) => phrase.split(' ').map(canonical).join(' ')),
);

/** How many words of a label narrow it, besides those that the question speaks of: fillers are taken out phrase by phrase. */
function narrowingWords(text: string, spoken: ReadonlySet<string>): number {
  const terms = analyze(text);
  let count = 0;
  for (let at = 0; at < terms.length;) {
    const filler = fillerAt(terms, at);
    const word = terms[at]?.folded ?? '';
    if (filler === 0 && !spoken.has(word) && !/^\d/.test(word)) count++;
    at += Math.max(1, filler);
  }
  return count;
}

function fillerAt(terms: readonly Term[], at: number): number {
  for (let length = LONGEST; length > 0; length--) {
    const slice = terms.slice(at, at + length);
    if (slice.length < length) continue;
    const phrases = phrasesFor(slice.map(({ folded }) => folded).join(' '));
    if (NARROWING.has(slice.map(({ exact }) => exact).join(' '))) return 0;
    if (
      phrases.some(
        ({ tag, words }) =>
          NARROWS_NOTHING.has(tag) && words.every(({ exact }, index) => exact === slice[index]?.exact),
      )
    )
      return length;
  }
  return 0;
}
