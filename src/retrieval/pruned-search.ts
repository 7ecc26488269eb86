import { createBest, kthGreatest } from './best.ts';
import type { Postings } from './postings.ts';

/** Finds the best documents without adding up every posting; scores are those that adding them up gives. */
export interface PrunedSearch {
  /** The `count` best documents among those wanted, best first. */
  best(terms: readonly number[], count: number, isWanted: (document: number) => boolean): number[];
  /** Scores of some documents, summed in the order of the terms. */
  scoresOf(terms: readonly number[], documents: ArrayLike<number>): Float32Array;
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
  const copied = new Float32Array(lengths.length);

  /** Adds what a term weighs in some documents, in ascending order, to their scores. */
  function addTo(scores: Float32Array, wanted: Uint32Array, term: number): void {
    const start = offsets[term] ?? 0;
    const end = offsets[term + 1] ?? 0;
    const missing = lengths.length - (end - start);
    let at = start;
    let before = 0;
    for (let i = 0; i < wanted.length && at < end; i += 1) {
      const document = wanted[i] ?? 0;
      // Documents are numbered without gaps: one lies no farther on than their numbers do, nor more than all gaps back.
      let low = Math.max(at, start + document - missing);
      let high = Math.min(end, at + document - before + 1);
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((documents[middle] ?? 0) < document) low = middle + 1;
        else high = middle;
      }
      if (low < end && documents[low] === document) scores[i] = (scores[i] ?? 0) + (weights[low] ?? 0);
      at = low;
      before = document;
    }
  }

  function scoresOf(terms: readonly number[], wanted: ArrayLike<number>): Float32Array {
    const order = Uint32Array.from({ length: wanted.length }, (_, index) => index);
    order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
    const ascending = order.map((index) => wanted[index] ?? 0);
    const sums = new Float32Array(wanted.length);
    for (const term of terms) addTo(sums, ascending, term);
    const scores = new Float32Array(wanted.length);
    order.forEach((index, place) => {
      scores[index] = sums[place] ?? 0;
    });
    return scores;
  }

  /** Whether so many of the documents reached have more than `limit`. */
  function exceed(reached: number, count: number, limit: number): boolean {
    let found = 0;
    for (let i = 0; i < reached && found < count; i += 1)
      if ((partial[touched[i] ?? 0] ?? 0) > limit) found += 1;
    return found >= count;
  }

  /** Fills `partial` and `touched`: how many were reached, which terms were left out, and what they weigh at most. */
  function gather(
    terms: readonly number[],
    count: number,
    isWanted: (document: number) => boolean,
  ): Gathered {
    let reached = 0;
    let rest = terms.reduce((sum, term) => sum + (tops[term] ?? 0), 0);
    const byWeight = terms.toSorted((a, b) => (tops[b] ?? 0) - (tops[a] ?? 0));
    for (const [index, term] of byWeight.entries()) {
      const start = offsets[term] ?? 0;
      const end = offsets[term + 1] ?? 0;
      // A few postings are added sooner than it is found out whether they matter.
      if (end - start > reached && exceed(reached, count, rest + ROUNDING))
        return { reached, rest, left: byWeight.slice(index) };
      for (let at = start; at < end; at += 1) {
        const document = documents[at] ?? 0;
        const sum = partial[document] ?? 0;
        if (sum === 0) {
          if (!isWanted(document)) continue;
          touched[reached] = document;
          reached += 1;
        }
        partial[document] = sum + (weights[at] ?? 0);
      }
      rest -= tops[term] ?? 0;
    }
    return { reached, rest: 0, left: [] };
  }

  /** The first `size` documents of a list that may be among the best `count` when what is left weighs at most so much. */
  function keep(found: Uint32Array, size: number, count: number, open: number): Uint32Array {
    for (let i = 0; i < size; i += 1) copied[i] = partial[found[i] ?? 0] ?? 0;
    const from = kthGreatest(copied, size, count) - open - ROUNDING;
    const near = new Uint32Array(size);
    let kept = 0;
    for (let i = 0; i < size; i += 1) {
      const document = found[i] ?? 0;
      if ((partial[document] ?? 0) < from) continue;
      near[kept] = document;
      kept += 1;
    }
    return near.subarray(0, kept);
  }

  /** The documents that may be among the best when the terms left out are added, one after the other. */
  function narrow({ reached, rest, left }: Gathered, count: number): Uint32Array {
    let near: Uint32Array = keep(touched, reached, count, rest).toSorted();
    let open = rest;
    for (const term of left) {
      if (near.length <= count) break;
      const sums = new Float32Array(near.length);
      addTo(sums, near, term);
      for (let i = 0; i < near.length; i += 1) {
        const document = near[i] ?? 0;
        partial[document] = (partial[document] ?? 0) + (sums[i] ?? 0);
      }
      open -= tops[term] ?? 0;
      near = keep(near, near.length, count, open);
    }
    return near;
  }

  return {
    scoresOf,
    best(terms, count, isWanted) {
      const gathered = gather(terms, count, isWanted);
      const near = narrow(gathered, count);
      for (let i = 0; i < gathered.reached; i += 1) partial[touched[i] ?? 0] = 0;
      const scores = scoresOf(terms, near);
      const best = createBest(count);
      near.forEach((document, index) => best.offer(document, scores[index] ?? 0));
      return best.taken().map(({ item }) => item);
    },
  };
}

interface Gathered {
  readonly reached: number;
  readonly rest: number;
  readonly left: readonly number[];
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
