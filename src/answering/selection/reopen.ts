import type { Question } from '../../domain/question.ts';
import { withPlaces, type OpenedHit } from './select.ts';

/** Places were found for the whole question; only those of the narrowed one may count. */
export function reopen(question: Question, opened: readonly OpenedHit[]): OpenedHit[] {
  const texts = new Map(question.topics.map((topic) => [topic.text, topic]));
  return opened.map((hit) =>
    withPlaces(
      hit,
      hit.places.flatMap((place) => {
        const topic = texts.get(place.topic.text);
        return topic === undefined ? [] : [{ ...place, topic }];
      }),
    ),
  );
}
