import type { Question, Topic } from '../../domain/question.ts';
import { topicOf } from './topics.ts';
import { wordsOfPhrase } from './word.ts';

/** What one is chosen of: "trường" of "trường nào đông giáo viên nhất"; null where nothing is. */
export function chosenNoun({ chosen, asked, topics }: Question): Topic | null {
  const noun = chosen ?? asked;
  if (noun === null) return null;
  return topics.find(({ text }) => text === noun) ?? topicOf(wordsOfPhrase(noun));
}
