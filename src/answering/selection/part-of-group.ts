import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { TopicPlaces } from './coverage.ts';
import { tells } from './part-asked.ts';
import { WEIGHTS } from './weights.ts';
import { saidWords } from '../said-words.ts';

const { groups } = questionWords;

const folded = (phrases: readonly string[]): string => anyOf(phrases.map(foldPhrase));

/** "trong số vi phạm giao thông có bao nhiêu …", "trong 118 ca mắc có mấy …", over folded words; "trong 6 tháng" is a time. */
const OF_GROUP = new RegExp(
  String.raw`(?:^| )(?:${folded(groups.among)}|trong (?:${folded(groups.several)}|\d+) (?!${folded(groups.times)} ))(?:.* )?(?:${folded(groups.counts)}) `,
);

/** What a question asks of a group that it names: the word behind the count; empty where it asks of no group. */
export const partOfGroup = keptLast(({ text, topics, carried }: Question): readonly Topic[] => {
  const words = saidWords(text);
  const opening = OF_GROUP.exec(words);
  if (opening === null) return [];
  // "trong đó nữ mấy người?": a follow-up names the part before its count, too, and the group not again.
  const behind = ` ${words.slice(opening.index + (carried.length > 0 ? 0 : opening[0].length))}`;
  const at = ({ text: own }: Topic): number => behind.indexOf(` ${foldPhrase(own)} `);
  return topics
    .filter((topic) => topic.weight >= WEIGHTS.narrowing && at(topic) !== -1 && !carried.includes(topic))
    .toSorted((a, b) => at(a) - at(b))
    .slice(0, 1);
});

/** Whether a figure counts the group itself where a part of it is asked for: nothing that labels it tells the part. */
export function isOfWholeGroup(question: Question, figure: Figure, places: readonly TopicPlaces[]): boolean {
  const parts = partOfGroup(question);
  return parts.length > 0 && !places.some((place) => parts.includes(place.topic) && tells(figure, place));
}
