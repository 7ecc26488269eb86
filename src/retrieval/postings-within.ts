import type { Postings } from './postings.ts';
import type { Run } from './run.ts';

/** The postings of a term in the documents of some runs. */
export function postingsWithin(
  { offsets, documents, lengths }: Postings,
  term: number,
  runs: readonly Run[],
): Run[] {
  const start = offsets[term] ?? 0;
  const end = offsets[term + 1] ?? 0;
  return runs.flatMap((run) => {
    const from = run.start === 0 ? start : firstFrom(documents, run.start, start, end);
    const to = run.end === lengths.length ? end : firstFrom(documents, run.end, from, end);
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** How many numbers some runs have. */
export function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The first place from `low` on, before `high`, whose document is `document` or a later one. */
function firstFrom(documents: Uint32Array, document: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((documents[middle] ?? 0) < document) from = middle + 1;
    else to = middle;
  }
  return from;
}
