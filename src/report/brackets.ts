import type { Span } from '../domain/span.ts';

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const LONGEST = 400;

/**
 * For each opening bracket that closes within 400 characters of the same stretch: where it closes. Brackets that stay
 * open, and closing ones without an opening ("a)"), protect nothing.
 */
export function bracketEnds(text: string, { start, end }: Span): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let i = start; i < end; i += 1) {
    const char = text[i]!;
    if (char === '(' || char === '[') open.push(i);
    const opener = CLOSERS[char];
    if (opener === undefined || open.length === 0 || text[open.at(-1)!] !== opener) continue;
    const from = open.pop()!;
    if (i - from <= LONGEST) ends.set(from, i);
  }
  return ends;
}
