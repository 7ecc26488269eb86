import { namedUnit } from './each-of.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSpelledSign } from './sign.ts';

/** "… không có vụ nào", "… chưa hộ nào": behind a denial "nào" says that there is none. */
export function isIndefinite(segments: readonly Segment[], index: number): boolean {
  const before = segments.slice(0, index);
  const first = before.findIndex(({ tags }) => tags.has('ask:which'));
  return (
    first !== -1 &&
    before
      .slice(first)
      .some(({ words: [word] }) => isSpelledSign(word, 'undone') || isSpelledSign(word, 'unfinished'))
  );
}

/** "trường nào chưa đạt chuẩn": the unit before "nào" names those that are asked for. */
export function takeUnit({ topics }: Reading, before: Segment | undefined): void {
  const noun = before === undefined ? null : namedUnit(before.words);
  if (noun !== null && !topics.some(({ text }) => text === noun.text)) topics.push(noun);
}
