import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';

/** Words from the thing to its place. */
const LOCATED = new RegExp(String.raw`^\s*(?:(?:${anyOf(figurePhrases.locators)})\s+)?$`, 'iu');

/** "sân chơi thiếu nhi tại Khu phố 6": the place only says where the one thing lies that is asked after. */
export function isPlaceOfThing(
  { place, kind }: Figure,
  { passage, report }: Page,
  places: readonly TopicPlaces[],
): boolean {
  const at = place === null || kind === 'count' ? -1 : report.text.indexOf(place, passage.start);
  return (
    at !== -1 &&
    places.some(
      ({ topic, own }) =>
        topic.required &&
        topic.text.includes(' ') &&
        own.some(({ end }) => end <= at && LOCATED.test(report.text.slice(end, at))),
    )
  );
}
