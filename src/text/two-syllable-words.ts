import lexicon from '../../data/lexicon/words.json' with { type: 'json' };
import { canonicalPhrase } from './fold.ts';

const WORDS: ReadonlySet<string> = new Set(lexicon.words.map(canonicalPhrase));

/** Whether two syllables (canonical keys) are one word: "xuất sắc", but not "giải nhất". */
export function isOneWord(first: string, second: string): boolean {
  return WORDS.has(`${first} ${second}`);
}
