import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';

const CONFIRMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(markedOrNot(questionWords.confirmed))})\W*$`,
  'iu',
);

/** "…, đúng không?": the words of a question close so, and what they tell is to be confirmed. */
export function closesConfirming(text: string): boolean {
  return CONFIRMED.test(text);
}
