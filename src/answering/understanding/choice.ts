import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { classOfWords, unitClass } from './unit-class.ts';

/** "trường nào đông học sinh hơn", "đông học sinh nhất": what is chosen among is not what is counted. */
export function isChoice({ chosen, unit, unitAsked }: Reading, segments: readonly Segment[]): boolean {
  if (unitAsked || unit === null) return false;
  const nouns = segments.flatMap(({ words, tags }, index) =>
    tags.has('ask:which')
      ? [classOfWords(words.length > 1 ? words.slice(0, -1) : (segments[index - 1]?.words ?? []))]
      : [],
  );
  return nouns.includes(unit) || (chosen !== null && unitClass(chosen) === unit);
}

/** "ai phụ trách mấy tổ này": who is asked for, and "mấy" behind it says that there are several. */
export function asksWhoFirst(segments: readonly Segment[], several: Segment): boolean {
  const who = segments.findIndex(({ tags }) => tags.has('ask:who'));
  return who !== -1 && who < segments.indexOf(several);
}

/** "sẽ làm mấy con hẻm nào": what "mấy" counts is what "nào" asks for. */
export function isChosen({ asks, asked, chosen }: Reading): boolean {
  return asks.has('which') && chosen !== null && chosen === asked;
}
