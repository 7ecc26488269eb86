import { createBest, kthGreatest } from './best.ts';
import type { DocumentRows } from './document-rows.ts';
import type { Postings } from './postings.ts';
import { postingsWithin, sizeOf } from './postings-within.ts';
import type { Run } from './run.ts';

/** Finds the best documents without adding up every posting, just as adding them up would. */
export interface PrunedSearch {
  /** The `count` best documents among the wanted runs of them, best first. */
  best(terms: readonly number[], count: number, wanted: readonly Run[]): number[];
}

/** Sums in another order differ by rounding: what comes this near might be as good. */
const ROUNDING = 1e-3;
/** Scoring a document by its row takes as long as adding about so many postings. */
const ROW = 80;

/**
 * MaxScore (Turtle and Flood 1995), a term at a time. Terms are added from the rarest on. Now and then the documents that
 * promise most are scored in full: the least of these scores is a floor, which the best are not below. When all terms
 * left could not lift a document to it, no further document is reached, and of those reached only what may still come to
 * the floor is kept. What is left of them in the end is scored in full. So words that most documents have, which weigh
 * nearly nothing and make nearly all postings, are hardly ever added.
 * @param weights of each posting
 */
export function createPrunedSearch(
  postings: Postings,
  weights: Float32Array,
  rows: DocumentRows,
): PrunedSearch {
  const { documents, lengths } = postings;
  const tops = heaviest(postings, weights);
  // What the terms added give each document, and which documents they give anything: one question at a time.
  const partial = new Float32Array(lengths.length);
  const touched = new Uint32Array(lengths.length);
  let reached = 0;
  // Full scores of those that were scored.
  const full = new Float32Array(lengths.length);
  const copied = new Float32Array(lengths.length);

  /** Adds postings to whatever documents they belong to. */
  function reach({ runs }: List): void {
    for (const { start, end } of runs)
      for (let at = start; at < end; at += 1) {
        const document = documents[at] ?? 0;
        const sum = partial[document] ?? 0;
        if (sum === 0) {
          touched[reached] = document;
          reached += 1;
        }
        partial[document] = sum + (weights[at] ?? 0);
      }
  }

  /** Adds postings to the documents reached before. */
  function raise({ runs }: List): void {
    for (const { start, end } of runs)
      for (let at = start; at < end; at += 1) {
        const document = documents[at] ?? 0;
        const sum = partial[document] ?? 0;
        if (sum !== 0) partial[document] = sum + (weights[at] ?? 0);
      }
  }

  function scorer(terms: readonly number[]): (document: number) => number {
    const score = rows.scorer(terms);
    return (document) => {
      if (full[document] === 0) full[document] = score(document);
      return full[document] ?? 0;
    };
  }

  /** What the `count` best of all are not below, by the full scores of so many documents that have most so far. */
  function floorOf(near: Uint32Array, count: number, score: (document: number) => number): number {
    if (near.length < count) return 0;
    for (let i = 0; i < near.length; i += 1) copied[i] = partial[near[i] ?? 0] ?? 0;
    const from = kthGreatest(copied, near.length, count);
    let floor = Infinity;
    let scored = 0;
    for (let i = 0; i < near.length && scored < count; i += 1) {
      const document = near[i] ?? 0;
      if ((partial[document] ?? 0) < from) continue;
      floor = Math.min(floor, score(document));
      scored += 1;
    }
    return floor - ROUNDING;
  }

  /** Those of some documents that have so much so far. They are moved to the front of the array that held them. */
  function having(near: Uint32Array, least: number): Uint32Array {
    let kept = 0;
    for (let i = 0; i < near.length; i += 1) {
      const document = near[i] ?? 0;
      if ((partial[document] ?? 0) < least) continue;
      near[kept] = document;
      kept += 1;
    }
    return near.subarray(0, kept);
  }

  function forget(): void {
    for (let i = 0; i < reached; i += 1) {
      const document = touched[i] ?? 0;
      partial[document] = 0;
      full[document] = 0;
    }
    reached = 0;
  }

  return {
    best(terms, count, wanted) {
      const score = scorer(terms);
      const lists = terms
        .map((term) => {
          const runs = postingsWithin(postings, term, wanted);
          return { runs, size: sizeOf(runs), top: tops[term] ?? 0 };
        })
        .toSorted((a, b) => a.size - b.size);
      let rest = lists.reduce((sum, { top }) => sum + top, 0);
      let floor = 0;
      let near: Uint32Array | null = null;
      // Postings added since the floor was looked for: that takes as long as adding `count` rows of them.
      let added = 0;
      for (const list of lists) {
        if (added > 0 && added + list.size > count * ROW) {
          floor = Math.max(floor, floorOf(near ?? touched.subarray(0, reached), count, score));
          added = 0;
        }
        if (near === null && rest < floor) near = touched.slice(0, reached);
        if (near === null) reach(list);
        else {
          near = having(near, floor - rest);
          if (near.length <= count || list.size > near.length * ROW) break;
          raise(list);
        }
        rest -= list.top;
        added += list.size;
      }
      const best = createBest(count);
      for (const document of near ?? touched.subarray(0, reached)) best.offer(document, score(document));
      forget();
      return best.taken().map(({ item }) => item);
    },
  };
}

/** The postings of a term among the wanted documents. */
interface List {
  readonly runs: readonly Run[];
  readonly size: number;
  /** What one of them weighs at most. */
  readonly top: number;
}

/** The greatest weight among the postings of each term. */
function heaviest({ offsets }: Postings, weights: Float32Array): Float32Array {
  const tops = new Float32Array(Math.max(0, offsets.length - 1));
  for (let term = 0; term < tops.length; term += 1) {
    const end = offsets[term + 1] ?? 0;
    for (let at = offsets[term] ?? 0; at < end; at += 1)
      tops[term] = Math.max(tops[term] ?? 0, weights[at] ?? 0);
  }
  return tops;
}
