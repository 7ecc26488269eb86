import type { Segment } from './segment.ts';

/** What stands in front of a segment in its own clause. */
export function clauseBefore(segments: readonly Segment[], index: number): readonly Segment[] {
  const before = segments.slice(0, index);
  return before.slice(before.findLastIndex(({ words: [word] }) => word?.kind === 'stop') + 1);
}

/** Whether nothing but courtesy stands there. */
export function opensClause(segments: readonly Segment[], index: number): boolean {
  return clauseBefore(segments, index).every(({ tags }) => OPENING.some((tag) => tags.has(tag)));
}

const OPENING = ['chatter', 'ask:confirm'];
