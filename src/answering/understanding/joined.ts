import { fold } from '../../text/fold.ts';
import { isKnownFolded } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isQuestionVocabulary } from './phrases-of-questions.ts';

const LONGEST_SYLLABLE = 7;
const MOST_SYLLABLES = 4;
const LEAST_LETTERS = 5;

/** "baonhieu" → "bao", "nhieu": syllables typed without a space that stand beside each other in the reports or in questions. */
export function partJoined(word: string, vocabulary: Vocabulary): readonly string[] | null {
  const letters = word.normalize('NFC').split('');
  return letters.length < LEAST_LETTERS ? null : partsFrom(letters, 0, '', vocabulary, MOST_SYLLABLES);
}

function partsFrom(
  letters: readonly string[],
  start: number,
  before: string,
  vocabulary: Vocabulary,
  left: number,
): readonly string[] | null {
  if (start === letters.length) return [];
  if (left === 0) return null;
  for (let end = Math.min(letters.length, start + LONGEST_SYLLABLE); end > start + 1; end--) {
    const piece = letters.slice(start, end).join('');
    const folded = fold(piece);
    if (
      end - start === letters.length ||
      !isKnownFolded(folded) ||
      !areNeighbours(before, folded, vocabulary)
    )
      continue;
    const others = partsFrom(letters, end, folded, vocabulary, left - 1);
    if (others !== null) return [piece, ...others];
  }
  return null;
}

function areNeighbours(before: string, folded: string, vocabulary: Vocabulary): boolean {
  return before === '' || vocabulary.hasPair(before, folded) || isQuestionVocabulary(`${before} ${folded}`);
}
