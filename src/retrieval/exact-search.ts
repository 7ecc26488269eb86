import { createBest } from './best.ts';
import { similarity, type VectorSearch, type Vectors } from './vectors.ts';

/** Compares the query with every vector: the truth that approximate search is measured against. */
export function createExactSearch(vectors: Vectors): VectorSearch {
  return {
    search(query, count, ranges) {
      const best = createBest(count);
      for (const { start, end } of ranges) {
        for (let label = start; label < end; label += 1) best.offer(label, similarity(vectors, label, query));
      }
      return best.taken().map(({ item, score }) => ({ label: item, distance: 1 - score }));
    },
  };
}
