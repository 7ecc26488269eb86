import { isInside, type Span } from '../../domain/span.ts';
import type { TopicPlaces } from './coverage.ts';

/** Whether a topic is spoken of in the heading of a column. */
export function isHeadedBy({ around }: TopicPlaces, heading: Span): boolean {
  return around.some(
    ({ role, occurrences }) => role === 'header' && occurrences.some((place) => isInside(place, heading)),
  );
}
