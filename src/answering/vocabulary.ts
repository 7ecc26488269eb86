import { analyze } from '../text/analyze.ts';
import { soundKey } from '../text/sound.ts';
import { learnShortNames } from './abbreviations.ts';
import { createSlips, type Slips } from './slips.ts';

/** Which words the reports use: what a misspelt or shortened word of a question is read against. */
export interface Vocabulary {
  /** Whether some report has this word, without marks. */
  has(folded: string): boolean;
  /** Whether two words stand side by side in some report, without marks. */
  hasPair(first: string, second: string): boolean;
  /** Words of the reports, as spelled there, that sound like this canonical key or, for a word without marks, this folded one. */
  soundingLike(key: string, marked: boolean): readonly string[];
  /** Words of the reports, as spelled there, whose letters, or marked ones with their marks, are one slip apart from these; see `isOneSlipApart`. */
  oneSlipFrom(key: string, marked: boolean): readonly string[];
  /** The word that the reports use for this folded name, or for one that it opens; null where they define none. */
  shortName(folded: string): string | null;
  /** Whether some report has these folded words in a row. */
  hasPhrase(folded: readonly string[]): boolean;
  /** The same for canonical keys: the marks count. */
  hasExactPhrase(words: readonly string[]): boolean;
  /** Whether these folded words stand in a row as a name does: each with a capital wherever two of them are neighbours. */
  hasName(folded: readonly string[]): boolean;
}

/** Reads the vocabulary off the texts of the indexed reports. */
export function createVocabulary(texts: readonly string[]): Vocabulary {
  const shortNames = [...learnShortNames(texts)];
  const words = new Map<string, string>();
  const pairs = createPairs();
  const exactPairs = createPairs();
  const names = createNames();
  const seen = new Map<string, string>();
  const sounds = new Map<string, string[]>();
  // Made for the first word that nothing else explains.
  let slips: Slips | null = null;
  let markedSlips: Slips | null = null;
  const remember = (key: string, word: string): void => {
    const list = sounds.get(key);
    if (list === undefined) sounds.set(key, [word]);
    else list.push(word);
  };
  for (const text of texts) {
    let previous = '';
    let previousExact = '';
    let previousEnd = 0;
    for (const { folded, exact, start, end } of analyze(text)) {
      if (!seen.has(exact)) {
        const word = text.slice(start, end).toLowerCase();
        seen.set(exact, word);
        if (!words.has(folded)) words.set(folded, word);
        remember(`=${soundKey(exact)}`, word);
        remember(`~${soundKey(folded)}`, word);
      }
      pairs.add(previous, folded);
      exactPairs.add(previousExact, exact);
      names.add(previous, folded, text.slice(previousEnd, start), text.slice(start, end));
      previous = folded;
      previousExact = exact;
      previousEnd = end;
    }
  }
  return {
    has: (folded) => words.has(folded),
    hasPair: pairs.has,
    soundingLike: (key, marked) => sounds.get(`${marked ? '=' : '~'}${soundKey(key)}`) ?? [],
    oneSlipFrom: (key, marked) =>
      (marked ? (markedSlips ??= createSlips(seen)) : (slips ??= createSlips(words))).from(key),
    shortName: (folded) => shortNames.find(([full]) => `${full} `.startsWith(`${folded} `))?.[1] ?? null,
    hasExactPhrase: (parts) => (parts.length === 1 ? seen.has(parts[0] ?? '') : exactPairs.link(parts)),
    hasPhrase: (parts) => (parts.length === 1 ? words.has(parts[0] ?? '') : pairs.link(parts)),
    hasName: names.has,
  };
}

const NAME_WORD = /^\p{Lu}\p{Ll}*$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

/** Neighbours that are written as names are, and those that are not; headings in capitals tell neither. */
function createNames() {
  const capital = createPairs();
  const plain = createPairs();
  let isNameWord = false;
  return {
    /** @param between What stands between a word and the one before it. */
    add(previous: string, folded: string, between: string, word: string): void {
      const wasNameWord = isNameWord;
      isNameWord = NAME_WORD.test(word);
      if (wasNameWord && isNameWord && between.trim() === '') capital.add(previous, folded);
      else if (!SHOUTED.test(word)) plain.add(previous, folded);
    },
    has: (words: readonly string[]): boolean =>
      capital.link(words) &&
      words.every((word, index) => index === 0 || !plain.has(words[index - 1] ?? '', word)),
  };
}

/** Neighbours, by the first of them: to look a pair up nothing need be joined. */
function createPairs() {
  const followers = new Map<string, Set<string>>();
  const has = (first: string, second: string): boolean => followers.get(first)?.has(second) === true;
  return {
    has,
    add(first: string, second: string): void {
      const known = followers.get(first);
      if (known === undefined) followers.set(first, new Set([second]));
      else known.add(second);
    },
    /** Whether each word follows the one before it somewhere. */
    link: (words: readonly string[]): boolean =>
      words.every((word, index) => index === 0 || has(words[index - 1] ?? '', word)),
  };
}
