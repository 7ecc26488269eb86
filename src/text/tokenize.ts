import type { Span } from '../domain/span.ts';

/** A word (letters, perhaps with digits: "m2", "q1"), a number ("1.234,5") or a single other character. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'other';
  readonly text: string;
}

const TOKEN =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|(?<word>[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)|(?<other>[^\s\u00a0])/gu;

/** Tokens of a text with their offsets; white space is dropped, everything else is some token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'other';
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
