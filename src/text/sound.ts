import letters from '../../data/lexicon/letters.json' with { type: 'json' };
import { kept } from './kept.ts';

const ONSET_CLASSES: readonly [RegExp, string][] = [
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^(?:gi|d|v|r)/, 'd'],
  [/^(?:ch|tr)/, 'ch'],
  [/^(?:s|x)/, 's'],
  [/^(?:l|n)(?!g|h)/, 'l'],
  [/^(?:k|q)(?!h)/, 'c'],
];
const CODA_CLASSES: readonly [RegExp, string][] = [
  [/ng$/, 'n'],
  [/nh$/, 'n'],
  [/ch$/, 't'],
  [/[cp]$/, 't'],
  [/y$/, 'i'],
];

function replaceFirst(word: string, classes: readonly [RegExp, string][]): string {
  for (const [pattern, replacement] of classes) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/**
 * What a syllable sounds like in southern speech: s/x, ch/tr, d/gi/v/r, l/n at the start and n/ng, t/c/p, i/y at the end
 * fall together, and so do hỏi and ngã. Takes a canonical key or a folded word.
 */
export const soundKey = kept(readSound);

function readSound(key: string): string {
  const tone = /[1-5]$/.exec(key)?.[0] ?? '';
  const base = key.replace(/[1-5]$/, '');
  return replaceFirst(replaceFirst(base, ONSET_CLASSES), CODA_CLASSES) + (tone === '4' ? '3' : tone);
}

/** Chat letters read as the letters they stand for: "fường" → "phường", "zui" → "dui". */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  for (const [chat, plain] of ONSETS) if (lower.startsWith(chat)) return plain + word.slice(chat.length);
  return word;
}

const ONSETS = Object.entries(letters.onsets);

/** "nhiêuuuu" → "nhiêu": a letter held down for three or more is one letter; "III" is a number. */
export const unstretch = kept(letGo);

function letGo(word: string): string {
  return /^[IVXLCDM]+$/.test(word) ? word : word.replace(/(\p{L}\p{M}*)\1{2,}/gu, '$1');
}

/** Whether two words differ by one letter added, dropped, changed or swapped with its neighbour. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
