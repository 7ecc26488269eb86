import type { Span } from '../domain/span.ts';
import { canonical, fold } from './fold.ts';
import { gluedAt } from './glued.ts';
import { kept } from './kept.ts';
import { hyphenated } from './hyphenated.ts';
import { eachToken } from './tokenize.ts';

/** The version of this chain; an index made by another version is rebuilt, never searched. */
export const ANALYZER_VERSION = 7;

/** A word or number as the index and the question see it, with the place it stands at. */
export interface Term extends Span {
  /** All spellings of a syllable share it; see `canonical`. Numbers keep their digits and separators. */
  readonly exact: string;
  /** The same without marks. */
  readonly folded: string;
}

const formsOf = kept((word) => ({ exact: canonical(word), folded: fold(word) }));

/**
 * The one chain used on reports and on questions alike. Punctuation is dropped; offsets point into `text`, or into a longer one
 * where that begins at `from`.
 */
export function analyze(text: string, from = 0): Term[] {
  const terms: Term[] = [];
  const wholeOf = (before: Term | undefined, word: string, start: number) => {
    if (before === undefined || text[before.end - from] !== '-') return null;
    const first = text.slice(before.start - from, before.end - from);
    const joined = hyphenated(first, text.slice(before.end - from, start), word);
    return joined === null ? null : { word: joined, start: before.start };
  };
  eachToken(text, (kind, start, end) => {
    if (kind === 'other') return;
    const word = text.slice(start, end);
    const whole = kind === 'word' ? wholeOf(terms.at(-1), word, start) : null;
    if (whole !== null) {
      terms[terms.length - 1] = { ...formsOf(whole.word), start: whole.start, end: from + end };
      return;
    }
    const cut = kind === 'word' ? gluedAt(word) : 0;
    if (cut > 0) terms.push({ ...formsOf(word.slice(0, cut)), start: from + start, end: from + start + cut });
    terms.push({ ...formsOf(word.slice(cut)), start: from + start + cut, end: from + end });
  });
  return terms;
}
