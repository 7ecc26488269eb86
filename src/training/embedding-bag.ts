import { addRows } from './add-rows.ts';
import { invertLists, type TokenLists } from './token-lists.ts';

/** Unit vectors of token lists, with the lengths that their sums had. */
export interface BagVectors {
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
}

/**
 * The model itself: the sum of the rows of a list, scaled to length 1; an empty list stays zero.
 *
 * @param table row after row, `dimensions` numbers each
 */
export function embedBags(table: Float32Array, dimensions: number, lists: TokenLists): BagVectors {
  const count = lists.starts.length - 1;
  const vectors = new Float32Array(count * dimensions);
  const lengths = new Float32Array(count);
  for (let list = 0; list < count; list++) {
    const base = list * dimensions;
    addRows(vectors, base, table, dimensions, lists.rows, lists.starts[list]!, lists.starts[list + 1]!);
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += vectors[base + d]! * vectors[base + d]!;
    const length = Math.sqrt(square);
    lengths[list] = length;
    if (length === 0) continue;
    for (let d = 0; d < dimensions; d++) vectors[base + d]! /= length;
  }
  return { vectors, lengths };
}

/** Gradients of the rows of the table that a batch has met; all others are zero. */
export interface RowGradients {
  readonly rows: Int32Array;
  /** Gradients in the order of `rows`. */
  readonly values: Float32Array;
}

/** Turns the gradient of the sums' unit vectors into that of the sums. */
function sumGradient({ vectors, lengths }: BagVectors, dimensions: number, unit: Float32Array): Float32Array {
  const gradient = new Float32Array(unit.length);
  for (let list = 0; list < lengths.length; list++) {
    const length = lengths[list]!;
    if (length === 0) continue;
    const base = list * dimensions;
    let along = 0;
    for (let d = 0; d < dimensions; d++) along += unit[base + d]! * vectors[base + d]!;
    for (let d = 0; d < dimensions; d++) {
      gradient[base + d] = (unit[base + d]! - along * vectors[base + d]!) / length;
    }
  }
  return gradient;
}

/**
 * What the gradient of a batch's unit vectors means for the table's rows.
 *
 * @param rowCount rows of the table
 * @param unitGradient with respect to `bags.vectors`
 */
export function bagGradients(
  rowCount: number,
  dimensions: number,
  lists: TokenLists,
  bags: BagVectors,
  unitGradient: Float32Array,
): RowGradients {
  const gradient = sumGradient(bags, dimensions, unitGradient);
  const { rows, lists: byRow } = invertLists(lists, rowCount);
  const values = new Float32Array(rows.length * dimensions);
  for (let place = 0; place < rows.length; place++) {
    const from = byRow.starts[place]!;
    addRows(values, place * dimensions, gradient, dimensions, byRow.rows, from, byRow.starts[place + 1]!);
  }
  return { rows, values };
}
