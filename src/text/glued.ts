import { canonical, fold, hasMarks } from './fold.ts';
import { kept } from './kept.ts';
import { isKnown, isPossible, isPossibleFolded, rarity } from './syllable.ts';

/**
 * Where a word is two syllables that lost the space between them, as scans leave them ("trongđó", "Tiêmchủng"): the index of the
 * second; 0 where it is none. Only a word with marks that cannot be a syllable is cut, where both halves are in use.
 */
export const gluedAt = kept((word): number => {
  if (word.length < SHORTEST || !hasMarks(word)) return 0;
  if (isPossible(canonical(word)) || isPossibleFolded(fold(word))) return 0;
  let [best, least] = [0, Infinity];
  for (let at = 1; at < word.length; at += 1) {
    // No mark is parted from its letter.
    if (/^\p{M}/u.test(word.slice(at))) continue;
    const [first, second] = [canonical(word.slice(0, at)), canonical(word.slice(at))];
    if (!isKnown(first) || !isKnown(second)) continue;
    const sum = rarity(first) + rarity(second);
    if (sum < least) [best, least] = [at, sum];
  }
  return best;
});

const SHORTEST = 4;
