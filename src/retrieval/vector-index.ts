import type { HierarchicalNSW } from 'hnswlib-node';
import { createExactSearch } from './exact-search.ts';
import type { Run } from './run.ts';
import type { VectorSearch, Vectors } from './vectors.ts';

/** Up to here comparing with every vector takes less than half a millisecond, and is exact. */
export const EXACT_LIMIT = 1_000;
export const SPACE = 'ip';

/**
 * Graph parameters: neighbours a node, candidates while building, and the seed, which makes builds repeatable. With 16
 * neighbours 700 must be looked at where 512 find the same, .98 among 100,000; with 100 candidates these find .94.
 */
const M = 32;
const EF_CONSTRUCTION = 200;
const SEED = 100;
/**
 * Candidates while searching; the library forgets it with every load. More vectors need more to find the same share:
 * of the ten nearest, 128 find .99 among 10,000 and .89 among 100,000, where 600 find .984 and 700 .988.
 */
const LEAST_EF_SEARCH = 128;
const VECTORS_A_CANDIDATE = 160;

export type Hnswlib = Awaited<ReturnType<typeof importAddon>>['default'];

// The named exports type-check and work in tests, and are missing in node: only the default is there.
function importAddon() {
  return import('hnswlib-node');
}

/** @returns null where the native addon was not built: everything then answers from exact search. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    return (await importAddon()).default;
  } catch {
    return null;
  }
}

/**
 * Writes a graph over the vectors.
 * @throws when it does not read back: the library reports success on a full disk
 */
export function writeVectorIndex(hnswlib: Hnswlib, vectors: Vectors, path: string): void {
  const { data, dimensions, owners } = vectors;
  const graph = new hnswlib.HierarchicalNSW(SPACE, dimensions);
  graph.initIndex(owners.length, M, EF_CONSTRUCTION, SEED);
  for (let label = 0; label < owners.length; label += 1) {
    graph.addPoint(Array.from(data.subarray(label * dimensions, (label + 1) * dimensions)), label);
  }
  graph.writeIndexSync(path);
  new hnswlib.HierarchicalNSW(SPACE, dimensions).readIndexSync(path);
}

/**
 * Opens a graph whose checksum, dimension and count have been verified: the library itself loads a damaged file
 * without complaint and dies while searching it.
 */
export function openVectorIndex(hnswlib: Hnswlib, path: string, vectors: Vectors): VectorSearch {
  const graph = new hnswlib.HierarchicalNSW(SPACE, vectors.dimensions);
  graph.readIndexSync(path);
  graph.setEf(Math.max(LEAST_EF_SEARCH, Math.ceil(vectors.owners.length / VECTORS_A_CANDIDATE)));
  const exact = createExactSearch(vectors);
  return {
    search(query, count, ranges) {
      const allowed = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
      if (allowed <= EXACT_LIMIT || !query.some((value) => value !== 0)) {
        return exact.search(query, count, ranges);
      }
      return searchGraph(graph, query, count, allowed === vectors.owners.length ? null : ranges);
    },
  };
}

function searchGraph(
  graph: HierarchicalNSW,
  query: Float32Array,
  count: number,
  ranges: readonly Run[] | null,
) {
  const within =
    ranges === null
      ? undefined
      : (label: number): boolean => ranges.some(({ start, end }) => label >= start && label < end);
  const found = graph.searchKnn(Array.from(query), Math.min(count, graph.getCurrentCount()), within);
  return found.neighbors.map((label, index) => ({ label, distance: found.distances[index] ?? 1 }));
}
