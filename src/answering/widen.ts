import type { Question, Topic } from '../domain/question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most other wordings of one topic that are searched for; more blur the search. */
const MOST = 2;

function otherWordings({ phrases }: Topic, vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  for (const { words } of phrases.slice(1)) {
    if (found.length === MOST) break;
    if (vocabulary.hasExactPhrase(words.map(({ exact }) => exact)))
      found.push(words.map(({ folded }) => folded).join(' '));
  }
  return found;
}

/** What is searched for: the question, behind it what it goes on about, and the reports' own words for what it is about. */
export function widen({ text, topics, carried }: Question, vocabulary: Vocabulary): string {
  const wordings = topics
    .filter(({ required }) => required)
    .flatMap((topic) => otherWordings(topic, vocabulary));
  return [text, ...carried.map((topic) => topic.text), ...wordings].join(' ');
}
