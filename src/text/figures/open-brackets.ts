import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';

/** Longest bracket that is looked for, in tokens. */
const LONGEST_BRACKET = 80;

/** Index of the bracket that is open at a token, or -1. */
export function bracketBefore(passage: PassageReading, index: number, from: number): number {
  for (let at = index - 1; at >= Math.max(from, index - LONGEST_BRACKET); at -= 1) {
    if (passage.tokens[at]?.key === ')') return -1;
    if (passage.tokens[at]?.key === '(') return at;
  }
  return -1;
}

/** Index of the bracket that closes what is open at a token, or -1. */
export function bracketAfter(passage: PassageReading, index: number): number {
  for (let at = index; at < Math.min(passage.tokens.length, index + LONGEST_BRACKET); at += 1) {
    if (passage.tokens[at]?.key === '(') return -1;
    if (passage.tokens[at]?.key === ')') return at;
  }
  return -1;
}

/** It stands in brackets that close again. */
export const isEnclosed = (passage: PassageReading, { first, next }: Mention): boolean =>
  bracketBefore(passage, first, 0) !== -1 && bracketAfter(passage, next) !== -1;

/** "09 đảng viên (chỉ tiêu 08), gồm 05 nữ": the 8 was told by the way, and brackets closed upon it before the 5. */
export function isAside(passage: PassageReading, earlier: Mention, later: Mention): boolean {
  if (bracketBefore(passage, earlier.first, 0) === -1) return false;
  const close = bracketAfter(passage, earlier.next);
  return close !== -1 && close < later.from && bracketBefore(passage, later.first, close) === -1;
}

/** Behind the bracket that opens at a token, or there where none does. */
export function behindBracket(tokens: PassageReading['tokens'], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close === -1 ? at : close + 1;
}
