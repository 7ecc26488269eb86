import type { RowGradients } from './embedding-bag.ts';

/** What the optimiser remembers between steps. */
export interface RowAdam {
  /** Running mean of each gradient. */
  readonly momentum: Float32Array;
  /** Running mean of the mean square of each row's gradient. */
  readonly square: Float32Array;
  /** How often each row was met, for the correction of both means' start at zero. */
  readonly updates: Int32Array;
}

const MOMENTUM_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const EPSILON = 1e-12;

export function createRowAdam(rowCount: number, dimensions: number): RowAdam {
  return {
    momentum: new Float32Array(rowCount * dimensions),
    square: new Float32Array(rowCount),
    updates: new Int32Array(rowCount),
  };
}

/**
 * One step of Adam (Kingma and Ba 2015) that keeps one second moment a row and touches only the rows of the batch:
 * all numbers of a rare word's vector move alike, however rarely it is met.
 */
export function adamStep(
  table: Float32Array,
  dimensions: number,
  adam: RowAdam,
  gradients: RowGradients,
  rate: number,
): void {
  const { momentum, square, updates } = adam;
  for (let place = 0; place < gradients.rows.length; place++) {
    const row = gradients.rows[place]!;
    const from = place * dimensions;
    const to = row * dimensions;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += gradients.values[from + d]! * gradients.values[from + d]!;
    const times = ++updates[row]!;
    square[row] = SQUARE_DECAY * square[row]! + ((1 - SQUARE_DECAY) * sum) / dimensions;
    const deviation = Math.sqrt(square[row] / (1 - SQUARE_DECAY ** times)) + EPSILON;
    const step = rate / (deviation * (1 - MOMENTUM_DECAY ** times));
    for (let d = 0; d < dimensions; d++) {
      const mean = MOMENTUM_DECAY * momentum[to + d]! + (1 - MOMENTUM_DECAY) * gradients.values[from + d]!;
      momentum[to + d] = mean;
      table[to + d]! -= step * mean;
    }
  }
}
