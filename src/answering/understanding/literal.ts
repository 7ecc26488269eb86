import { isKnown } from '../../text/syllable.ts';
import type { QuestionWord } from './word.ts';

const MOSTLY = 0.5;

/**
 * In a message typed with its marks, a word without marks is meant without them ("thu" is not "thứ"). A message that also
 * holds words which no one writes so ("duoc") is half-marked, and its bare words stay open.
 */
export function takeLiterally(words: readonly QuestionWord[]): QuestionWord[] {
  const plain = words.filter((word) => word.kind === 'word' && word.text !== '%');
  const marked = plain.filter((word) => word.marked).length;
  const halfMarked = plain.some((word) => !word.marked && !word.capital && !isKnown(word.exact));
  if (halfMarked || marked < plain.length * MOSTLY) return [...words];
  return words.map((word) => (word.kind === 'word' && isKnown(word.exact) ? { ...word, marked: true } : word));
}
