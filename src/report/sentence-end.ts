import abbreviations from '../../data/lexicon/abbreviations-dots.json' with { type: 'json' };

const BEFORE_WORD = new Set(abbreviations.beforeWord);
const MAY_END = new Set(abbreviations.mayEnd);
const TERMINAL = /[.!?…]/;
const CLOSER = /[”"’'»)\]*_]/;
const SPACE = /\s/;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
/** Longest word looked back for before a dot. */
const LOOK_BACK = 24;

function lastWord(text: string, from: number, dot: number): string {
  const window = text.slice(Math.max(from, dot - LOOK_BACK), dot);
  return /[\p{L}\p{M}\p{N}./]+$/u.exec(window)?.[0] ?? '';
}

function wordBefore(text: string, from: number, at: number): string {
  let end = at;
  while (end > from && SPACE.test(text[end - 1]!)) end -= 1;
  return lastWord(text, from, end);
}

/** "TP.", "TS.", initials in a name ("Nguyễn V. A"), "v.v." before a small letter. */
function isAbbreviation(text: string, from: number, dot: number): boolean {
  const word = lastWord(text, from, dot);
  if (word === '') return false;
  if (BEFORE_WORD.has(word) || BEFORE_WORD.has(word.split('.').at(-1)!))
    return word.length > 1 || UPPER.test(word);
  if (MAY_END.has(word)) return false;
  return word.length === 1 && UPPER.test(word) && UPPER.test(wordBefore(text, from, dot - 1).charAt(0));
}

/** "1.234", "12. 500", "15. 7. 2023": the dot belongs to the number. */
function joinsDigits(text: string, dot: number, next: number): boolean {
  const before = /\d+$/.exec(text.slice(Math.max(0, dot - 8), dot))?.[0] ?? '';
  const after = /^\d+/.exec(text.slice(next, next + 8))?.[0] ?? '';
  if (before.length <= 3 && after.length === 3) return true;
  const date =
    /^\d{1,2}\s?\.\s?\d{4}/.test(text.slice(next, next + 10)) ||
    /\d{1,2}\s?\.\s?\d{1,2}$/.test(text.slice(Math.max(0, dot - 6), dot));
  return before.length <= 2 && date;
}

/** "hộ nghèo.Tình hình": a space was forgotten. */
function forgottenSpace(text: string, dot: number): boolean {
  return (
    LOWER.test(text[dot - 1] ?? '') &&
    LOWER.test(text[dot - 2] ?? '') &&
    UPPER.test(text[dot + 1] ?? '') &&
    LOWER.test(text[dot + 2] ?? '')
  );
}

/**
 * Where the sentence that holds the mark at `at` ends (exclusive), or null when the mark ends none: it belongs to a
 * number, a date, an abbreviation, a list's own number, or a small letter follows.
 * @param from where the sentence begins
 */
export function sentenceEnd(text: string, from: number, at: number, limit: number): number | null {
  const mark = text[at]!;
  if (!TERMINAL.test(mark)) return null;
  let end = at + 1;
  while (end < limit && (TERMINAL.test(text[end]!) || CLOSER.test(text[end]!))) end += 1;
  let next = end;
  while (next < limit && SPACE.test(text[next]!)) next += 1;
  if (next >= limit) return limit;
  const follower = String.fromCodePoint(text.codePointAt(next)!);
  if (mark === '.') {
    if (
      /^[\s("“]*(?:\d{1,3}|[IVXLC]{1,5}|\p{L})$/u.test(text.slice(from, Math.min(at, from + 12))) &&
      at - from < 8
    )
      return null;
    if (isAbbreviation(text, from, at)) return null;
    if (
      DIGIT.test(text[at - 1] ?? '') &&
      DIGIT.test(follower) &&
      (next === at + 1 || joinsDigits(text, at, next))
    )
      return null;
  }
  if (next === end) return mark === '.' && end === at + 1 && forgottenSpace(text, at) ? end : null;
  return LETTER.test(follower) && LOWER.test(follower) ? null : end;
}
