import type { Run } from './run.ts';

/** Unit vectors in one block, with the passage that each belongs to; a passage's vectors stand side by side. */
export interface Vectors {
  readonly dimensions: number;
  /** `count × dimensions` numbers. */
  readonly data: Float32Array;
  /** Passage number of each vector, ascending. */
  readonly owners: Uint32Array;
}

/** A vector near another one: `label` is its place among the {@link Vectors}; distance is 1 − cosine, low is good. */
export interface Neighbor {
  readonly label: number;
  readonly distance: number;
}

/** Nearest vectors among the given runs of labels, nearest first. */
export interface VectorSearch {
  search(query: Float32Array, count: number, ranges: readonly Run[]): Neighbor[];
}

/** Dot product of a query with the vector at `label`. */
export function similarity(vectors: Vectors, label: number, query: Float32Array): number {
  const { data, dimensions } = vectors;
  const base = label * dimensions;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < dimensions; i += 4) {
    a += (data[base + i] ?? 0) * (query[i] ?? 0);
    b += (data[base + i + 1] ?? 0) * (query[i + 1] ?? 0);
    c += (data[base + i + 2] ?? 0) * (query[i + 2] ?? 0);
    d += (data[base + i + 3] ?? 0) * (query[i + 3] ?? 0);
  }
  for (; i < dimensions; i += 1) a += (data[base + i] ?? 0) * (query[i] ?? 0);
  return a + b + c + d;
}
