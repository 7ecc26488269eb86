import type { Hedge } from '../../domain/figure.ts';
import type { Mention } from '../../domain/question.ts';
import { hedgeOf } from './numbers-of-question.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';

const share = (value: number, hedge: Hedge | null): Mention => ({
  text: '',
  value,
  over: null,
  hedge,
  percent: true,
  spoken: false,
});

/** A share that words say, and the words that are no subject then. */
interface ImpliedShare {
  readonly mention: Mention;
  readonly spoken: string;
}

/** "hơn nửa chỉ tiêu": more than 50 per cent; "vượt dự toán": more than 100. Null where no such share is spoken of. */
function impliedShare(segments: readonly Segment[]): ImpliedShare | null {
  for (const [index, { words }] of segments.entries()) {
    const next = segments[index + 1];
    const spoken = words.map(({ text }) => text).join(' ');
    const half = words.findIndex((word) => isSpelledSign(word, 'half'));
    if (half !== -1 && !isSign(words[half + 1] ?? next?.words[0], 'halfOf')) {
      const before = segments.slice(Math.max(0, index - 2), index).toReversed();
      return { mention: share(50, before.map(hedgeOf).find((hedge) => hedge !== null) ?? null), spoken };
    }
    const plan =
      words.length > 1 || segments.slice(index + 1, index + 3).some(({ tags }) => tags.has('target'));
    if (isSpelledSign(words[0], 'beyond') && plan) return { mention: share(100, 'over'), spoken };
  }
  return null;
}

/** A share to confirm that no digit says; what it is a share of is then no plan to be told. */
export function takeImpliedShare(reading: Reading, segments: readonly Segment[]): void {
  const confirming = reading.asks.has('confirm') || reading.asks.has('yesno');
  if (!confirming || reading.mentions.some(({ value }) => value !== 1)) return;
  const implied = impliedShare(segments);
  if (implied === null) return;
  reading.mentions = [implied.mention];
  reading.topics = reading.topics.filter(({ text }) => text !== implied.spoken);
  reading.tags.delete('target');
}
