import type { Span } from '../domain/span.ts';

/** A word (letters, perhaps with digits: "m2", "q1"), a number ("1.234,5") or a single other character. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'other';
  readonly text: string;
}

// A number, a word, anything else: by their places, because named groups make an object a match.
const TOKEN = /(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|([\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)|[^\s\u00a0]/gu;

/** Tokens of a text with their offsets; white space is dropped, everything else is some token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'other';
    tokens.push({ kind, text: match[0], start: match.index, end: TOKEN.lastIndex });
  }
  return tokens;
}
