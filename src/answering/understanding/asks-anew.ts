import { asksDoings } from './asks-doings.ts';
import { asksWhyFirst } from './head-why.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

/** Asking words that mean something else where they stand: "làm việc gì" of bodies, "sao" at the head. */
export function readAsksAnew(segments: readonly Segment[], { asks }: Reading): void {
  if (asksDoings(segments)) {
    asks.delete('office');
    asks.add('how');
  }
  if (asksWhyFirst(segments)) {
    asks.delete('how');
    asks.add('why');
  }
}
