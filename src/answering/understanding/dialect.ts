import { phrasesFor, SUBJECT } from './phrases-of-questions.ts';
import { isSpelledSign } from './sign.ts';
import { questionWord, type QuestionWord } from './word.ts';

/** "đường mô", "ông mô", "khi mô": in the middle of the country "nào"; "ở mô" is "ở đâu", and "mô hình", "quy mô" are words. */
export function readDialect(words: readonly QuestionWord[]): QuestionWord[] {
  return words.map((word, index) => {
    if (!isSpelledSign(word, 'dialect')) return word;
    const isWord = [index - 1, index].some((at) => isKnown(words.slice(Math.max(0, at), at + 2)));
    return isWord || index === 0 ? word : questionWord(WHICH);
  });
}

const WHICH = 'nào';

/** Two syllables that are one word, or a question phrase of their own. */
function isKnown(pair: readonly QuestionWord[]): boolean {
  return (
    pair.length === 2 &&
    phrasesFor(pair).some(({ tag }) => SUBJECT.includes(tag) || tag === 'unit' || tag.startsWith('ask:'))
  );
}
