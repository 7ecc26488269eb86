import lexicon from '../../data/lexicon/number-words.json' with { type: 'json' };
import units from '../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { canonical, canonicalPhrase, fold, foldPhrase, hasMarks } from './fold.ts';
import { kept, keptFor } from './kept.ts';
import { eachToken } from './tokenize.ts';

/** One spoken word with what it can mean; `bare` when it was typed without marks. */
export interface Word extends Span {
  readonly exact: string;
  readonly folded: string;
  readonly bare: boolean;
  /** Only white space stands between it and the word before. */
  readonly joined: boolean;
}

/** Both spellings of the table's words, worked out once. */
const SPELLINGS = new Map<string, { readonly exact: string; readonly folded: string }>();

function spellingOf(form: string): { readonly exact: string; readonly folded: string } {
  const known = SPELLINGS.get(form);
  if (known !== undefined) return known;
  const spelling = { exact: canonical(form), folded: fold(form) };
  SPELLINGS.set(form, spelling);
  return spelling;
}

/** The word is one of `forms`: as written, or, typed without marks, by its letters. */
export function isOne(word: Word | undefined, forms: readonly string[]): boolean {
  if (word === undefined) return false;
  return forms.some((form) => {
    const { exact, folded } = spellingOf(form);
    return word.bare ? folded === word.folded : exact === word.exact;
  });
}

/** The number that a word of the table stands for, by the same reading; of several the first. */
export function lookUp(word: Word | undefined, table: Readonly<Record<string, number>>): number | null {
  if (word === undefined) return null;
  const { byExact, byFolded } = tableOf(table);
  return (word.bare ? byFolded.get(word.folded) : byExact.get(word.exact)) ?? null;
}

const tableOf = keptFor((table: Readonly<Record<string, number>>) => {
  // Backwards, so that the first stays.
  const entries = Object.entries(table).toReversed();
  return {
    byExact: new Map(entries.map(([form, value]) => [spellingOf(form).exact, value])),
    byFolded: new Map(entries.map(([form, value]) => [spellingOf(form).folded, value])),
  };
});

const formsOf = kept((word) => ({ exact: canonical(word), folded: fold(word), bare: !hasMarks(word) }));

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = -1;
  eachToken(text, (kind, start, end) => {
    if (kind === 'word') {
      const { exact, folded, bare } = formsOf(text.slice(start, end));
      const joined = before !== -1 && text.slice(before, start).trim() === '';
      words.push({ exact, folded, bare, start, end, joined });
    }
    before = kind === 'word' ? end : -1;
  });
  return words;
}

const UNITS = new Set(
  [
    ...units.counted,
    ...Object.keys(units.measured),
    ...units.time,
    ...Object.keys(units.scales),
    ...units.afterSpoken,
  ].flatMap((unit) => [canonicalPhrase(unit), foldPhrase(unit)]),
);

export function unitFollows(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first?.joined) return false;
  const second = words[at + 1];
  const pick = (word: Word): string => (word.bare ? word.folded : word.exact);
  return UNITS.has(pick(first)) || (second?.joined === true && UNITS.has(`${pick(first)} ${pick(second)}`));
}

/** Words that, typed without marks, are more often another word: "sau" (after), "tu" (from), "tam". */
export function isAmbiguousBare(word: Word): boolean {
  return (
    word.bare &&
    lexicon.notBareAlone.some((form) => spellingOf(form).folded === word.folded && form !== word.folded)
  );
}

const STARTS = new Set(
  [
    ...Object.keys(lexicon.digits),
    ...lexicon.ten,
    ...Object.keys(lexicon.joinedTens),
    ...lexicon.hundred,
    ...Object.keys(lexicon.scales),
  ].flatMap((form) => [canonical(form), fold(form)]),
);

/** A number can begin with the word; anything else need not be looked at. */
export const startsNumber = (word: Word): boolean => STARTS.has(word.exact) || STARTS.has(word.folded);
