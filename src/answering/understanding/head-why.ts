import type { Segment } from './segment.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';

/** "Sao sân chơi tới giờ vẫn chưa làm?", "sao tiền chi lại ít hơn?": at the head, of what has not come about or is not as expected, "sao" asks why; elsewhere how. */
export function asksWhyFirst(segments: readonly Segment[]): boolean {
  const at = segments.findIndex(({ words: [word], tags }) => word?.kind === 'word' && !tags.has('chatter'));
  const [head, ...behind] = segments.slice(Math.max(0, at));
  return (
    head?.words.length === 1 &&
    isTypedSign(head.words[0], 'headWhy') &&
    behind.some(({ words }) =>
      words.some(
        (word) => isSign(word, 'unfinished') || isSign(word, 'undone') || isSpelledSign(word, 'unexpected'),
      ),
    )
  );
}
