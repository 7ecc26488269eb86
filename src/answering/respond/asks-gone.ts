import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { SLIGHT_WEIGHT } from '../understanding/reading.ts';

const GONE = typedWords(questionWords.gone);

/**
 * "phường hết hộ nghèo chưa?", "không còn hộ nghèo phải không?": whether none is left. Behind what is done to them ("cấp hết
 * thẻ chưa?") all of them are meant.
 */
export function asksGone({ text, topics }: Question): boolean {
  const gone = GONE.exec(text);
  if (gone === null) return false;
  const before = text.slice(0, gone.index);
  const behind = text.slice(gone.index + gone[0].length);
  return (
    topics.some((topic) => topic.required && behind.includes(topic.text)) &&
    !topics.some((topic) => topic.weight > SLIGHT_WEIGHT && before.includes(topic.text))
  );
}
