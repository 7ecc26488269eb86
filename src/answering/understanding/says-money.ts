import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { canonicalPhrase, fold } from '../../text/fold.ts';
import { phrasesFor } from './phrases-of-questions.ts';
import type { QuestionWord } from './word.ts';

const MONEY = canonicalPhrase('tiền');
const MONEY_WORDS: ReadonlySet<string> = new Set(questionWords.moneyWords.map(canonicalPhrase));
const BARE_MONEY = fold('tiền');
const FREE = canonicalPhrase('miễn');

/** "tiền phạt", "nợ thuế", and "tong tien phat" where the lexicon has the words beside it for such money. */
export function saysMoney(words: readonly QuestionWord[]): boolean {
  return words.some(
    ({ exact, folded, marked }, at) =>
      // "wifi miễn phí" costs nothing, and is no sum.
      (MONEY_WORDS.has(exact) && words[at - 1]?.exact !== FREE) ||
      (!marked &&
        folded === BARE_MONEY &&
        [at - 1, at].some((from) =>
          phrasesFor(words.slice(Math.max(0, from), from + 2)).some((phrase) =>
            phrase.words.some((word) => word.exact === MONEY),
          ),
        )),
  );
}
