import { isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "đứng thứ 9", "hạng 4": a place in an order is no number of anything. */
export function isRank(words: readonly QuestionWord[], number: string): boolean {
  return words.some(({ text }, index) => text === number && isSpelledSign(words[index - 1], 'order'));
}
