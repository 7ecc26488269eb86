import { createRowAdder } from './row-adder.ts';
import { invertLists, type TokenLists } from './token-lists.ts';

/** Unit vectors of token lists, with the lengths that their sums had. */
export interface BagVectors {
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
}

/** Gradients of the rows of the table that a batch has met; all others are zero. */
export interface RowGradients {
  readonly rows: Int32Array;
  /** Gradients in the order of `rows`. */
  readonly values: Float32Array;
}

/** The model itself: the sum of the rows of a list, scaled to length 1. */
export interface EmbeddingBag {
  readonly dimensions: number;
  /** Row after row, `dimensions` numbers each; changed in place by the optimiser. */
  readonly table: Float32Array;
  /** Vectors of lists of row numbers; an empty list's is zero. */
  embed(lists: TokenLists): BagVectors;
  /**
   * What the gradient of a batch's unit vectors means for the table's rows.
   *
   * @param bags what `embed` gave for `lists`
   * @param unitGradient with respect to `bags.vectors`
   */
  gradients(lists: TokenLists, bags: BagVectors, unitGradient: Float32Array): RowGradients;
}

/** Writes to `sums` the gradient of the sums whose unit vectors have the gradient `unit`. */
function differentiateLengths(
  { vectors, lengths }: BagVectors,
  unit: Float32Array,
  sums: Float32Array,
): void {
  const dimensions = vectors.length / Math.max(1, lengths.length);
  for (let list = 0; list < lengths.length; list++) {
    const base = list * dimensions;
    const length = lengths[list]!;
    let along = 0;
    for (let d = 0; d < dimensions; d++) along += unit[base + d]! * vectors[base + d]!;
    for (let d = 0; d < dimensions; d++) {
      sums[base + d] = length === 0 ? 0 : (unit[base + d]! - along * vectors[base + d]!) / length;
    }
  }
}

/**
 * @param initial the table to begin with; copied
 * @param dimensions numbers a row, a multiple of 4
 * @param batchLists lists that `gradients` is called with
 */
export function createEmbeddingBag(
  initial: Float32Array,
  dimensions: number,
  batchLists: number,
): EmbeddingBag {
  const adder = createRowAdder(dimensions, 4 * (initial.length + batchLists * dimensions));
  const table = adder.table(initial.length);
  table.set(initial);
  const sumGradient = adder.table(batchLists * dimensions);
  return {
    dimensions,
    table,
    embed(lists) {
      const count = lists.starts.length - 1;
      const vectors = new Float32Array(count * dimensions);
      const lengths = new Float32Array(count);
      for (let list = 0; list < count; list++) {
        const sum = adder.sum(table, lists.rows, lists.starts[list]!, lists.starts[list + 1]!);
        let square = 0;
        for (let d = 0; d < dimensions; d++) square += sum[d]! * sum[d]!;
        const length = Math.sqrt(square);
        lengths[list] = length;
        if (length === 0) continue;
        for (let d = 0; d < dimensions; d++) vectors[list * dimensions + d] = sum[d]! / length;
      }
      return { vectors, lengths };
    },
    gradients(lists, bags, unitGradient) {
      differentiateLengths(bags, unitGradient, sumGradient);
      const { rows, lists: byRow } = invertLists(lists, table.length / dimensions);
      const values = new Float32Array(rows.length * dimensions);
      for (let place = 0; place < rows.length; place++) {
        const from = byRow.starts[place]!;
        values.set(adder.sum(sumGradient, byRow.rows, from, byRow.starts[place + 1]!), place * dimensions);
      }
      return { rows, values };
    },
  };
}
