import type { EncodedClause } from './asked-domains.ts';
import type { Contrast } from './contrast.ts';
import type { EmbeddingBag } from './embedding-bag.ts';
import { segmentAll } from './held-out.ts';
import type { Segmenter } from './segmenter.ts';

/** Share of questions whose clause is found first among all clauses of the domains kept out; null where none were. */
export function createAskedRecall(
  clauses: readonly EncodedClause[],
  segmenter: Segmenter,
  contrast: Pick<Contrast, 'products'>,
): (bag: EmbeddingBag) => Promise<number | null> {
  const asked = clauses.flatMap(({ questions }, target) => questions.map((words) => ({ words, target })));
  const passages = segmentAll(
    segmenter,
    clauses.map(({ words }) => words),
  );
  const queries = segmentAll(
    segmenter,
    asked.map(({ words }) => words),
  );
  return async (bag) => {
    if (asked.length === 0) return null;
    const passageVectors = bag.embed(passages).vectors;
    const products = await contrast.products(bag.embed(queries).vectors, passageVectors);
    const found = asked.filter(({ target }, row) => {
      const scores = products.subarray(row * clauses.length, (row + 1) * clauses.length);
      return scores.every((score) => score <= (scores[target] ?? 0));
    });
    return found.length / asked.length;
  };
}
