import { INTERROGATIVE } from './piece.ts';
import { phrasesSpelled } from './spelled-phrases.ts';
import type { QuestionWord } from './word.ts';

/** "bác số điện thoại của chú Khôi là số mấy": begins with the asker and asks all the same; "lâu mới về" does not. */
export function closesAsking(words: readonly QuestionWord[]): boolean {
  return words.some(
    ({ folded }, index) =>
      index >= words.length - CLOSING &&
      INTERROGATIVE.has(folded) &&
      isAsking(words.slice(Math.max(0, index - 1), index + 1)),
  );
}

/** A word, by itself or behind the one before it, that asks. */
function isAsking(pair: readonly QuestionWord[]): boolean {
  return [...phrasesSpelled(pair), ...phrasesSpelled(pair.slice(-1))].some(({ tag }) =>
    tag.startsWith('ask:'),
  );
}

/** Words at the end of a clause among which a question word closes it. */
const CLOSING = 3;
