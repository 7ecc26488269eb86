import { clauseBefore } from './clause-before.ts';
import type { Segment } from './segment.ts';
import { isSign } from './sign.ts';

/** "chi bộ khu phố nào chưa kết nạp được ai": behind a denial "ai" is nobody, and asks for no person. */
export function saysNobody(segments: readonly Segment[]): boolean {
  return segments.some(
    (part, index) =>
      part.tags.has('ask:who') &&
      part.words.at(-1)?.folded === WHO &&
      clauseBefore(segments, index).some(
        ({ words: [word] }) => isSign(word, 'unfinished') || isSign(word, 'undone'),
      ),
  );
}

const WHO = 'ai';
