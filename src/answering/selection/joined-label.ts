import type { Topic } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { keptFor } from '../../text/kept.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { wordsOf, type Page, type Words } from './page.ts';

/** A label of which only a part stands beside its number's place in a list, with that part. */
interface JoinedLabel {
  readonly words: Words;
  readonly own: Span;
}

/** "giải nhất, nhì, ba lần lượt là 5, 14 và 19": three labels that share "giải". */
const joinedLabels = keptFor(({ passage }: Page): readonly JoinedLabel[] => {
  const { figures } = passage;
  if (passage.kind !== 'clause' || figures.length < 2) return [];
  const times = new Map<number, number>();
  for (const { labelSpans } of figures)
    for (const { start } of labelSpans) times.set(start, (times.get(start) ?? 0) + 1);
  return figures.flatMap(({ label, labelSpans }) => {
    const [own, ...more] = labelSpans.filter(({ start }) => times.get(start) === 1);
    const isJoined = own !== undefined && more.length === 0 && labelSpans.length > 1;
    return isJoined ? [{ words: wordsOf(label, { start: 0, end: label.length }), own }] : [];
  });
});

/** Where a list names what a label says of a topic only as a whole: "nhì" of "giải nhì". */
export function joinedPlaces(topic: Topic, page: Page): readonly Occurrence[] {
  return joinedLabels(page).flatMap(({ words, own }) =>
    occurrencesOf(topic, words)
      .slice(0, 1)
      .map(({ credit }) => ({ ...own, credit })),
  );
}
