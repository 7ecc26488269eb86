import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createExactSearch } from '../../src/retrieval/exact-search.ts';
import {
  EXACT_LIMIT,
  loadHnswlib,
  openVectorIndex,
  writeVectorIndex,
} from '../../src/retrieval/vector-index.ts';
import type { Vectors } from '../../src/retrieval/vectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Park and Miller's generator, so that every run sees the same vectors. */
function randomVectors(count: number, dimensions: number): Vectors {
  let seed = 42;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  };
  const data = new Float32Array(count * dimensions);
  for (let label = 0; label < count; label += 1) {
    const vector = Array.from({ length: dimensions }, next);
    const norm = Math.hypot(...vector);
    data.set(
      vector.map((value) => value / norm),
      label * dimensions,
    );
  }
  return { dimensions, data, owners: Uint32Array.from({ length: count }, (_, label) => label) };
}

const vectors = randomVectors(EXACT_LIMIT + 1000, 16);
const everything = [{ start: 0, end: vectors.owners.length }];
const query = (label: number): Float32Array => vectors.data.slice(label * 16, label * 16 + 16);
const hnswlib = await loadHnswlib();

describe('when vectors are compared one by one', () => {
  const exact = createExactSearch(vectors);

  it('finds a vector itself first, at distance 0', () => {
    const [first, second] = exact.search(query(77), 2, everything);
    expect(first?.label).toBe(77);
    expect(first?.distance).toBeCloseTo(0, 5);
    expect(second?.distance).toBeGreaterThan(0);
  });

  it('looks into the given runs alone', () => {
    const labels = exact.search(query(77), 50, [
      { start: 10, end: 30 },
      { start: 90, end: 95 },
    ]);
    expect(labels).toHaveLength(25);
    expect(labels.every(({ label }) => (label >= 10 && label < 30) || (label >= 90 && label < 95))).toBe(
      true,
    );
  });
});

describe.skipIf(hnswlib === null)('when a graph is searched', () => {
  if (hnswlib === null) return;
  const path = join(folder, 'graph.bin');
  writeVectorIndex(hnswlib, vectors, path);
  const graph = openVectorIndex(hnswlib, path, vectors);
  const exact = createExactSearch(vectors);

  it('finds what exact search finds', () => {
    let same = 0;
    for (let label = 0; label < 100; label += 1) {
      const wanted = new Set(exact.search(query(label), 10, everything).map((one) => one.label));
      same += graph.search(query(label), 10, everything).filter((one) => wanted.has(one.label)).length;
    }
    expect(same / 1000).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the nearest first', () => {
    const distances = graph.search(query(5), 20, everything).map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances[0]).toBeCloseTo(0, 5);
  });

  it('looks into the given runs alone, few or many', () => {
    for (const end of [40, EXACT_LIMIT + 500]) {
      const found = graph.search(query(7000 % end), 20, [{ start: 0, end }]);
      expect(found).toHaveLength(20);
      expect(found.every(({ label }) => label < end)).toBe(true);
    }
  });

  it('survives a question without any known word', () => {
    expect(graph.search(new Float32Array(16), 3, everything)).toHaveLength(3);
  });
});
