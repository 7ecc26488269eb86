import type { Chunk } from './chunks.ts';
import type { Role } from './lexicon.ts';
import { vietnamese } from './said.ts';

/** What names something. */
export const NOMINAL: ReadonlySet<Role> = new Set<Role>(['noun', 'name', 'number']);

/** What tells what somebody does. */
export const ACTING: ReadonlySet<Role> = new Set<Role>(['verb', 'past']);

/** Some chunks of a clause, from one to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "the ward", "the schools of the commune". */
export function subjectAt(said: readonly Chunk[], from: number): Stretch | null {
  let start = from;
  while (said[start]?.role === 'article' || isPronoun(said[start])) start += 1;
  if (isPronoun(said[start - 1])) return { start: start - 1, end: start };
  if (said[start]?.role !== 'noun' && said[start]?.role !== 'name') return null;
  let end = start + 1;
  for (;;) {
    let next = end;
    if (said[next]?.key === 'of' || said[next]?.key === 'in' || said[next]?.key === 'and') next += 1;
    while (said[next]?.role === 'article') next += 1;
    if (!NOMINAL.has(said[next]?.role ?? 'stop') || AMOUNT.test(said[next]?.key ?? '')) return { start, end };
    end = next + 1;
  }
}

/** "98.5%" numbers no thing, as "khu phố 12" does. */
const AMOUNT = /^\d.*[%.,]/;

const PRONOUN = /^(?:we|you|they|he|she|it|i)$/;

function isPronoun(chunk: Chunk | undefined): boolean {
  return PRONOUN.test(chunk?.key ?? '');
}

function acts(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (ACTING.has(chunk.role) || HAVE.test(chunk.key) || chunk.role === 'be');
}

/** The verb behind a subject, with what stands between: "still have", "plan to set up". */
export function verbAt(said: readonly Chunk[], from: number): Stretch | null {
  let end = from;
  while (said[end]?.role === 'adverb' || said[end]?.role === 'filler') end += 1;
  const start = end;
  while (acts(said[end]) || (said[end]?.key === 'to' && acts(said[end + 1]))) end += 1;
  return end > start ? { start, end } : null;
}

/** A form of "have". */
export const HAVE = /^(?:have|has|had)$/;

/** "have" that stands alone is "có". */
export function having(chunk: Chunk): Chunk {
  return HAVE.test(chunk.key) ? { ...chunk, words: vietnamese('có') } : chunk;
}
