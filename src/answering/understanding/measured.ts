import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { topicOf } from './topics.ts';
import { classOfWords } from './unit-class.ts';
import { wordsOfPhrase } from './word.ts';

/** "rộng cỡ nào" asks for an area, and reports call it "diện tích"; "rộng mấy thước" asks how wide. */
export function takeMeasure(reading: Reading, unit: string, ask: Segment, next: Segment | undefined): void {
  if (unit === 'area' && next?.tags.has('unit') === true && classOfWords(next.words) === 'length') {
    reading.topics.push(topicOf(ask.words.slice(0, 1)));
    return;
  }
  reading.unit = unit;
  reading.unitAsked = true;
  const attributes: Readonly<Record<string, readonly string[]>> = unitKin.attributes;
  const noun = attributes[unit]?.[0];
  if (noun === undefined) return;
  const words = wordsOfPhrase(noun);
  reading.topics.push(topicOf(words, { required: false }));
  reading.attribute = noun;
}

/** What "rộng cỡ nào" and the like ask for, by the class of its unit. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries(questionWords.measures).flatMap(([unit, asks]) =>
    asks.map((ask): [string, string] => [canonicalPhrase(ask), unit]),
  ),
);
