import type { Question, Topic } from '../domain/question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most other wordings of one topic that are searched for; more blur the search. */
const MOST = 2;

function otherWordings({ phrases }: Topic, vocabulary: Vocabulary): string[] {
  return phrases
    .slice(1)
    .filter(({ words }) => vocabulary.hasExactPhrase(words.map(({ exact }) => exact)))
    .slice(0, MOST)
    .map(({ words }) => words.map(({ folded }) => folded).join(' '));
}

/** What is searched for: the question, and behind it the reports' own words for what it is about. */
export function widen({ text, topics }: Question, vocabulary: Vocabulary): string {
  const wordings = topics
    .filter(({ required }) => required)
    .flatMap((topic) => otherWordings(topic, vocabulary));
  return [text, ...wordings].join(' ');
}
