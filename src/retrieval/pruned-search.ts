import { createBest } from './best.ts';
import type { Postings } from './postings.ts';

/** Finds the best documents without adding up every posting; scores are those that adding them up gives. */
export interface PrunedSearch {
  /** The `count` best documents among those wanted, best first. */
  best(terms: readonly number[], count: number, isWanted: (document: number) => boolean): number[];
  /** Score of one document, summed in the order of the terms. */
  scoreOf(terms: readonly number[], document: number): number;
}

/** Sums in another order differ by rounding: what comes this near might be as good. */
const ROUNDING = 1e-4;

/**
 * Terms are added from the weightiest on, until the rest together could lift no further document among the best: words
 * that most documents have weigh nearly nothing, and theirs are nearly all postings.
 * @param weights of each posting
 */
export function createPrunedSearch(postings: Postings, weights: Float32Array): PrunedSearch {
  const { offsets, documents, lengths } = postings;
  const tops = heaviest(postings, weights);
  // What the weightiest terms give each document, and which documents they give anything: one question at a time.
  const partial = new Float32Array(lengths.length);
  const touched = new Uint32Array(lengths.length);

  const postingOf = (term: number, document: number): number => {
    let low = offsets[term] ?? 0;
    let high = offsets[term + 1] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((documents[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low < end && documents[low] === document ? low : -1;
  };
  const scoreOf = (terms: readonly number[], document: number): number => {
    let score = 0;
    for (const term of terms) {
      const at = postingOf(term, document);
      if (at !== -1) score = Math.fround(score + (weights[at] ?? 0));
    }
    return score;
  };
  const least = (reached: number, count: number): number => {
    if (reached < count) return 0;
    const best = createBest(count);
    for (let i = 0; i < reached; i += 1) best.offer(touched[i] ?? 0, partial[touched[i] ?? 0] ?? 0);
    return best.taken().at(-1)?.score ?? 0;
  };
  /** Fills `partial` and `touched`: how many were reached, and what the best have at least. */
  const gather = (
    terms: readonly number[],
    count: number,
    isWanted: (document: number) => boolean,
  ): { reached: number; from: number } => {
    let reached = 0;
    let rest = terms.reduce((sum, term) => sum + (tops[term] ?? 0), 0);
    for (const term of terms.toSorted((a, b) => (tops[b] ?? 0) - (tops[a] ?? 0))) {
      const start = offsets[term] ?? 0;
      const end = offsets[term + 1] ?? 0;
      // A few postings are added sooner than it is found out whether they matter.
      const worst = end - start > reached ? least(reached, count) : 0;
      if (rest + ROUNDING < worst) return { reached, from: worst - rest - ROUNDING };
      for (let at = start; at < end; at += 1) {
        const document = documents[at] ?? 0;
        if (partial[document] === 0) {
          if (!isWanted(document)) continue;
          touched[reached] = document;
          reached += 1;
        }
        partial[document] = (partial[document] ?? 0) + (weights[at] ?? 0);
      }
      rest -= tops[term] ?? 0;
    }
    return { reached, from: least(reached, count) - ROUNDING };
  };

  return {
    scoreOf,
    best(terms, count, isWanted) {
      const { reached, from } = gather(terms, count, isWanted);
      const best = createBest(count);
      for (let i = 0; i < reached; i += 1) {
        const document = touched[i] ?? 0;
        if ((partial[document] ?? 0) >= from) best.offer(document, scoreOf(terms, document));
        partial[document] = 0;
      }
      return best.taken().map(({ item }) => item);
    },
  };
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
