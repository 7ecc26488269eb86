import { isKnownFolded } from '../../text/syllable.ts';
import { chunksOf } from './english/chunks.ts';
import { orderClauses } from './english/clauses.ts';
import { isEnglishWord } from './english/lexicon.ts';
import { orderNouns } from './english/noun-order.ts';
import { chooseSenses } from './english/senses.ts';
import { settleVerbs } from './english/settle-verbs.ts';
import { readTimes } from './english/times.ts';
import type { QuestionWord } from './word.ts';

const LEAST_BESIDE_VIETNAMESE = 4;

/**
 * A simple English question in Vietnamese: its words and phrases one by one, nouns before what describes them, what is asked
 * behind its verb. Words that the lexicon lacks stay, and meet no passage. Returns the words unchanged when the message is
 * not English.
 */
export function translate(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const plain = words.filter((word) => word.kind === 'word');
  const english = plain.filter((word) => !word.marked && isEnglishWord(word.text.toLowerCase()));
  // "fire safety groups (tổ liên gia)": Vietnamese words of an English question stay as they are.
  const least = plain.some((word) => word.marked) ? LEAST_BESIDE_VIETNAMESE : 2;
  // "the con can ngheo": each of these may be a Vietnamese word without its marks.
  const isSure = english.some(({ folded }) => !isKnownFolded(folded));
  if (!isSure || english.length < least || english.length * 2 < plain.length) return words;
  return orderClauses(orderNouns(settleVerbs(readTimes(chooseSenses(chunksOf(words))))));
}
