/** Runs a model over the pieces with these numbers; gives their vectors, one behind the other. */
export type RunModel = (pieces: readonly number[]) => Promise<Float32Array>;

/** The vector of each piece, wherever it stands. */
export type PieceVectors = (pieces: readonly number[]) => Promise<readonly Float32Array[]>;

/**
 * Keeps the vectors of pieces that a model has given once.
 * @param size how many pieces there are
 * @returns null for a model that gives a piece another vector beside other pieces, as nearly all do
 */
export async function createPieceVectors(run: RunModel, size: number): Promise<PieceVectors | null> {
  if (!(await isStatic(run, size))) return null;
  const known = new Map<number, Float32Array>();
  return async (pieces) => {
    const missing = [...new Set(pieces)].filter((piece) => !known.has(piece));
    if (missing.length > 0) {
      const vectors = await run(missing);
      const dimensions = vectors.length / missing.length;
      missing.forEach((piece, index) =>
        known.set(piece, vectors.slice(index * dimensions, (index + 1) * dimensions)),
      );
    }
    return pieces.flatMap((piece) => known.get(piece) ?? []);
  };
}

/** How many pieces are tried beside each other. */
const TRIED = 8;

/** Whether each piece has, alone and last of several, the vector that it has first of them. */
async function isStatic(run: RunModel, size: number): Promise<boolean> {
  const tried = Array.from({ length: TRIED }, (_, index) => Math.floor(((index + 0.5) * size) / TRIED));
  const forwards = await run(tried);
  const backwards = await run(tried.toReversed());
  const dimensions = forwards.length / TRIED;
  for (const [index, piece] of tried.entries()) {
    const vector = forwards.subarray(index * dimensions, (index + 1) * dimensions);
    const from = (TRIED - 1 - index) * dimensions;
    // oxlint-disable-next-line no-await-in-loop -- one model
    const alone = await run([piece]);
    if (!isEqual(vector, backwards.subarray(from, from + dimensions)) || !isEqual(vector, alone))
      return false;
  }
  return true;
}

function isEqual(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
