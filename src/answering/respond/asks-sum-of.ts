import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { areComparable } from './compute-answer.ts';

/** "hộ nghèo với cận nghèo tổng cộng bao nhiêu hộ": both together, where one word asks for the whole of two counts. */
export function asksSumOf(
  { kind, total, text }: Question,
  [one, other]: readonly [Candidate, Candidate],
): boolean {
  const counts = [one, other].every(({ figure }) => figure.kind === 'count');
  return (
    kind === 'count' && total && counts && areComparable(one, other) && text.split(TOGETHER).length === 2
  );
}

const TOGETHER = typedWords(questionWords.together);
