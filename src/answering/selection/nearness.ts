import type { Figure } from '../../domain/figure.ts';
import type { TopicPlaces } from './coverage.ts';

const REACH = 40;

/** How close to the number the question's words stand, 0 (far or not at all) to 1 (all beside it). */
export function nearness(places: readonly TopicPlaces[], figure: Figure): number {
  let required = 0;
  let sum = 0;
  for (const { topic, own } of places) {
    if (!topic.required) continue;
    required += 1;
    let close = 0;
    for (const { start, end, credit } of own)
      close = Math.max(close, credit * Math.exp(-gap(start, end, figure) / REACH));
    sum += close;
  }
  return required === 0 ? 0 : sum / required;
}

function gap(start: number, end: number, { number }: Figure): number {
  return end <= number.start ? number.start - end : Math.max(0, start - number.end);
}
