import { hasMarks } from '../../text/fold.ts';
import type { Segment } from './segment.ts';
import { classOfKey } from './unit-class.ts';

/** "là bao nhiêu nha, cảm ơn": among words with their marks a courtesy that closes the clause, no "nhà". */
export function isParticle(segments: readonly Segment[], index: number): boolean {
  const part = segments[index];
  const next = segments[index + 1]?.words[0];
  return (
    part?.tags.has('chatter') === true &&
    part.words.every(({ exact }) => !hasMarks(exact)) &&
    classOfKey(part.words.map(({ exact }) => exact).join(' ')) === null &&
    (next === undefined || next.kind === 'stop') &&
    segments.some(({ words }) => words.some(({ text }) => hasMarks(text)))
  );
}
