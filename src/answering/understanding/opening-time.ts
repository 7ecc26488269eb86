import type { QuestionKind } from '../../domain/question.ts';
import { isTypedSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "ngày khởi công hẻm 17", "lịch tiêm chủng": a message that opens with the name of a time asks for it. */
export const namesTime = (words: readonly QuestionWord[]): boolean => isTypedSign(firstWord(words), 'dating');

/** "giờ xe gom rác": hours, and no day. */
export function asksHours(kind: QuestionKind, words: readonly QuestionWord[]): boolean {
  return kind === 'when' && isTypedSign(firstWord(words), 'hour');
}

/** The first word that is no chatter's. */
function firstWord(words: readonly QuestionWord[]): QuestionWord | undefined {
  return words.find(({ kind }) => kind === 'word');
}
