import letterhead from '../../../data/lexicon/letterhead.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { QuestionWord } from './word.ts';

/** A school, a co-operative that reports on itself: as its letterhead names it, folded word by word. */
export interface Institution {
  /** "truong". */
  readonly base: readonly string[];
  /** Of what kinds it is, each in all its wordings: "thcs", "trung hoc co so", "cap 2". */
  readonly kinds: readonly (readonly (readonly string[])[])[];
  /** "phan huy thuc". */
  readonly name: readonly string[];
}

const BASES = letterhead.institutions.map(wordsOf);
const KINDS = letterhead.institutionKinds.map((kind) => kind.map(wordsOf));

function wordsOf(phrase: string): string[] {
  return tokenize(phrase).flatMap(({ kind, text }) => (kind === 'other' ? [] : [fold(text)]));
}

function begins(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[offset] === part);
}

/** "TRƯỜNG THCS PHAN HUY THỰC" as an institution; null of an issuer that is none. */
export function institutionOf(issuer: string): Institution | null {
  const all = wordsOf(issuer);
  const base = BASES.find((phrase) => begins(all, phrase));
  if (base === undefined) return null;
  const kinds: string[][][] = [];
  let rest = all.slice(base.length);
  for (;;) {
    const kind = KINDS.find((wordings) => wordings.some((wording) => begins(rest, wording)));
    if (kind === undefined) break;
    kinds.push(kind);
    rest = rest.slice(kind.find((wording) => begins(rest, wording))?.length);
  }
  return rest.length === 0 ? null : { base, kinds, name: rest };
}

/**
 * How many words from an index on name the institution: "trường Phan Huy Thực", "THCS Phan Huy Thực"; 0 where they do not. Of a
 * school of several kinds only its name is taken behind one of them: "trường tiểu học Phú Khê" asks for a part of it.
 */
export function institutionLength(
  words: readonly QuestionWord[],
  index: number,
  { base, kinds, name }: Institution,
): number {
  const behind = words.slice(index, index + LONGEST).map((word) => word.folded);
  const based = begins(behind, base) ? base.length : 0;
  const [only = [], ...more] = kinds;
  const told = more.length > 0 ? [] : only.filter((wording) => begins(behind.slice(based), wording));
  const before = based + Math.max(0, ...told.map(({ length }) => length));
  const isCalled =
    before > 0 || (more.length > 0 && kinds.flat().some((wording) => endsAt(words, index, wording)));
  return isCalled && begins(behind.slice(before), name) ? before + name.length : 0;
}

function endsAt(words: readonly QuestionWord[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[index - phrase.length + offset]?.folded === part);
}

const LONGEST = 12;
