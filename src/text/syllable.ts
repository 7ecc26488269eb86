import parts from '../../data/lexicon/syllable-parts.json' with { type: 'json' };
import syllables from '../../data/lexicon/syllables.json' with { type: 'json' };
import { canonical, fold } from './fold.ts';

const ONSETS = ['', ...parts.onsets].toSorted((a, b) => b.length - a.length);
const RIMES = new Set(parts.rimes.map(canonical));
const FOLDED_RIMES = new Set(parts.rimes.map(fold));
const STOPPED = /(?:[cpt]|ch)$/;
const TONE = /[1-5]$/;

const RARITY = new Map<string, number>();
for (const [syllable, measure] of Object.entries(syllables.rarity)) {
  const key = canonical(syllable);
  RARITY.set(key, Math.min(measure, RARITY.get(key) ?? Infinity));
}
const FOLDED = new Map<string, number>();
for (const [key, measure] of RARITY) {
  const folded = fold(key.replace(TONE, ''));
  FOLDED.set(folded, Math.min(measure, FOLDED.get(folded) ?? Infinity));
}

/** Onset and rime of a toneless syllable, or null when it cannot be Vietnamese. */
function splitOnset(base: string, rimes: ReadonlySet<string>): { onset: string; rime: string } | null {
  for (const onset of ONSETS) {
    if (!base.startsWith(onset)) continue;
    const rime = base.slice(onset.length);
    if (rimes.has(rime)) return { onset, rime };
  }
  return null;
}

/** Whether a canonical key can be a Vietnamese syllable: a known onset and rime, and only sắc or nặng before a stop. */
export function isPossible(key: string): boolean {
  const tone = TONE.exec(key)?.[0] ?? '';
  const base = key.replace(TONE, '');
  if (splitOnset(base, RIMES) === null) return false;
  return !STOPPED.test(base) || tone === '' || tone === '2' || tone === '5';
}

/** Whether a word without marks can be a Vietnamese syllable typed without its marks. */
export function isPossibleFolded(folded: string): boolean {
  return splitOnset(folded, FOLDED_RIMES) !== null;
}

/** Whether the syllable (canonical key) is in real use, not only possible. */
export function isKnown(key: string): boolean {
  return RARITY.has(key);
}

/** The same for a word typed without marks. */
export function isKnownFolded(folded: string): boolean {
  return FOLDED.has(folded);
}

/** Minus the log share of a syllable in general text, 3 (frequent) to about 14; 14 when unknown. */
export function rarity(key: string): number {
  return RARITY.get(key) ?? 14;
}

/** Rarity of the most frequent syllable with these letters, whatever its marks; 14 when there is none. */
export function commonest(folded: string): number {
  return FOLDED.get(folded) ?? 14;
}
