import type { Figure } from '../../domain/figure.ts';
import { isInside } from '../../domain/span.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { WEIGHTS } from './weights.ts';

/** "138 sạp, trong đó 121 sạp đang hoạt động", asked "mấy sạp đang hoạt động": a word of the question tells the part, and not the whole. */
export function isPartAsked(figure: Figure, { passage }: Page, places: readonly TopicPlaces[]): boolean {
  const whole = passage.figures.find(({ start }) => start === figure.partOf);
  return places.some(
    (place) =>
      place.topic.weight >= WEIGHTS.narrowing &&
      tells(figure, place) &&
      (whole === undefined || !tells(whole, place)),
  );
}

function tells(figure: Figure, { own }: TopicPlaces): boolean {
  return own.some((occurrence) => [figure, ...figure.labelSpans].some((span) => isInside(occurrence, span)));
}
