import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "những tiêu chí nông thôn mới nào": the noun behind "những", wherever "nào" stands. */
export function nounOfSeveral(segments: readonly Segment[], { asks, topics }: Reading): string | null {
  const sign = asks.has('count') ? 'howMany' : 'several';
  const at = segments.findIndex(({ words: own }) => own.length === 1 && isSign(own[0], sign));
  const noun = segments[at + 1]?.words.map(({ text }) => text).join(' ');
  return at !== -1 && topics.some(({ text }) => text === noun) ? (noun ?? null) : null;
}

/** "những khu phố nào", "gồm các", "mấy ông": more than one is asked for. */
export function isSeveral([word, ...more]: readonly QuestionWord[]): boolean {
  return isSign(word, 'several') || (more.length === 0 && isSign(word, 'howMany'));
}
