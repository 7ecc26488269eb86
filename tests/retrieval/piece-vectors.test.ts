import { describe, expect, it } from 'vitest';
import { createPieceVectors, type RunModel } from '../../src/retrieval/piece-vectors.ts';

const SIZE = 100;

describe('when pieces are embedded one by one', () => {
  it('runs a model once for each piece', async () => {
    const runs: number[][] = [];
    const vectorsOf = await createPieceVectors(async (pieces) => {
      runs.push([...pieces]);
      return Float32Array.from(pieces.flatMap((piece) => [piece, -piece]));
    }, SIZE);
    if (vectorsOf === null) throw new Error('each piece has its own vector');
    runs.length = 0;
    expect(await vectorsOf([7, 8, 7])).toEqual(
      [
        [7, -7],
        [8, -8],
        [7, -7],
      ].map((pair) => Float32Array.from(pair)),
    );
    expect(await vectorsOf([8, 9])).toEqual(
      [
        [8, -8],
        [9, -9],
      ].map((pair) => Float32Array.from(pair)),
    );
    expect(runs).toEqual([[7, 8], [9]]);
    expect(await vectorsOf([])).toEqual([]);
  });

  it.each<[string, RunModel]>([
    ['its place', async (pieces) => Float32Array.from(pieces, (piece, index) => piece + index)],
    ['its neighbours', async (pieces) => Float32Array.from(pieces, (piece) => piece + (pieces[0] ?? 0))],
    ['their number', async (pieces) => Float32Array.from(pieces, (piece) => piece / pieces.length)],
  ])('leaves a model alone whose vector of a piece depends on %s', async (_, run) => {
    expect(await createPieceVectors(run, SIZE)).toBeNull();
  });
});
