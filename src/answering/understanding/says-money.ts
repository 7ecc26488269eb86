import { canonicalPhrase, fold } from '../../text/fold.ts';
import { phrasesFor } from './phrases-of-questions.ts';
import type { QuestionWord } from './word.ts';

const MONEY = canonicalPhrase('tiền');
const BARE_MONEY = fold('tiền');

/** "tiền phạt", and "tong tien phat" where the lexicon has the words beside it for such money. */
export function saysMoney(words: readonly QuestionWord[]): boolean {
  return words.some(
    ({ exact, folded, marked }, at) =>
      exact === MONEY ||
      (!marked &&
        folded === BARE_MONEY &&
        [at - 1, at].some((from) =>
          phrasesFor(words.slice(Math.max(0, from), from + 2)).some((phrase) =>
            phrase.words.some((word) => word.exact === MONEY),
          ),
        )),
  );
}
