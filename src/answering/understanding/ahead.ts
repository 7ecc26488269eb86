import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import { foldPhrase } from '../../text/fold.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { isSign, isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "năm tới", "năm học sau": of what is still to come only plans are told. */
const AHEAD = wholeWords(
  Object.entries(moments.shifts).flatMap(([word, by]) => (by > 0 ? [foldPhrase(word)] : [])),
);

/** Whether such a word names a time from the asker's day on. */
export function namesAhead(periods: readonly Period[], at: string): boolean {
  return periods.some(({ text, from }) => from >= at && AHEAD.test(foldPhrase(text)));
}

/** "năm 2025 nâng cấp mấy hẻm?" asked the year before: only plans are told, unless it is asked what was really done. */
export function liesAhead(periods: readonly Period[], at: string, words: readonly QuestionWord[]): boolean {
  return (
    periods.length === 1 &&
    periods.every(({ from, unit }) => from > at && unit !== 'day') &&
    !words.some((word) => isSpelledSign(word, 'reached') || (!word.marked && isSign(word, 'reached')))
  );
}
