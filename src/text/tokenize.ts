import type { Span } from '../domain/span.ts';
import { classOf, DIGIT, LETTER, MARK, SPACE } from './character-class.ts';

/** A word (letters, perhaps with digits: "m2", "q1"), a number ("1.234,5") or a single other character. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'other';
  readonly text: string;
}

/** Tokens of a text with their offsets; white space is dropped, everything else is some token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (kind, start, end) => {
    tokens.push({ kind, text: text.slice(start, end), start, end });
  });
  return tokens;
}

/** The same without making anything of them. */
export function eachToken(
  text: string,
  take: (kind: Token['kind'], start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const first = classOf(code);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    const number = first === DIGIT ? numberEnd(text, at) : at;
    const word = number === at && (first === DIGIT || first === LETTER) ? wordEnd(text, at) : number;
    const end = word === at ? at + widthOf(code) : word;
    take(number > at ? 'number' : word > at ? 'word' : 'other', at, end);
    at = end;
  }
}

/** Code units of a character. */
function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const own = classOf(code);
    if (own !== LETTER && own !== MARK && own !== DIGIT) break;
    at += widthOf(code);
  }
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (classOf(code) !== DIGIT) break;
    at += widthOf(code);
  }
  return at;
}

/** Digits in groups set apart by dots and commas; a last group that runs into letters is none of them ("12.5kg"). */
function numberEnd(text: string, start: number): number {
  let end = start;
  for (let next = digitsEnd(text, start); ;) {
    if (classOf(text.codePointAt(next) ?? 0) === LETTER) return end;
    end = next;
    const mark = text.charAt(end);
    const group = mark === '.' || mark === ',' ? digitsEnd(text, end + 1) : end + 1;
    if (group === end + 1) return end;
    next = group;
  }
}
