import type { Figure } from '../../domain/figure.ts';
import { isInside } from '../../domain/span.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { WEIGHTS } from './weights.ts';
import { wholeFigure } from './whole-figure.ts';

/** "138 sạp, trong đó 121 sạp đang hoạt động", asked "mấy sạp đang hoạt động": a word of the question tells the part, and not the whole. */
export function isPartAsked(figure: Figure, { passage }: Page, places: readonly TopicPlaces[]): boolean {
  const whole = wholeFigure(figure, passage);
  return places.some(
    (place) =>
      place.topic.weight >= WEIGHTS.narrowing &&
      tells(figure, place) &&
      (whole === undefined || !tells(whole, place)),
  );
}

/** Whether the figure's own words, or what labels it in a table, speak of a topic. */
export function tells(figure: Figure, { own, around }: TopicPlaces): boolean {
  const spans = [figure, ...figure.labelSpans];
  return [own, ...around.map(({ occurrences }) => occurrences)].some((occurrences) =>
    occurrences.some((occurrence) => spans.some((span) => isInside(occurrence, span))),
  );
}
