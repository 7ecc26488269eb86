import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.phrases.map(canonicalPhrase));

/** Whether a word (canonical key) only joins or places others: "của", "trên". */
export function isFunctionWord(exact: string): boolean {
  return FUNCTION_WORDS.has(exact);
}
