import { clauseBefore } from './clause-before.ts';
import type { Segment } from './segment.ts';
import { isSign } from './sign.ts';

/** "còn mấy ý kiến chưa trả lời": where things are counted, what is not done with them is no courtesy to the bot. */
export function readDeniedDeeds(segments: readonly Segment[]): Segment[] {
  return segments.map((part, index) => {
    const isDenied = isSign(segments[index - 1]?.words[0], 'unfinished');
    const counts = clauseBefore(segments, index).some(({ tags }) => tags.has('ask:count'));
    if (!isDenied || !counts || !part.tags.has('subject')) return part;
    return { ...part, tags: new Set([...part.tags].filter((tag) => tag !== 'chatter')) };
  });
}
