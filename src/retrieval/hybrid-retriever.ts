import type { Retriever } from '../answering/retriever.ts';
import type { Passage } from '../domain/passage.ts';
import { createBest } from './best.ts';
import type { LexicalSearch } from './bm25.ts';
import type { Embedder } from './embedder.ts';
import { fuse } from './fusion.ts';
import type { Run } from './run.ts';
import { similarity, type Vectors, type VectorSearch } from './vectors.ts';

/** How many of each side's best are judged by both sides; fewer would let one side hide the other's find. */
const CANDIDATES = 100;

export interface HybridSources {
  /** Grouped by report; a passage's place here is its number in postings and vectors. */
  readonly passages: readonly Passage[];
  readonly vectors: Vectors;
  readonly vectorSearch: VectorSearch;
  readonly lexicalSearch: LexicalSearch;
  readonly embedder: Pick<Embedder, 'embedQuery'>;
  /** Share of the dense score, 0 (lexical alone) to 1 (dense alone). */
  readonly denseWeight: number;
}

/** Passages near a question by their words and by their sense: the two scores are standardised and weighted. */
export function createHybridRetriever(sources: HybridSources): Retriever {
  const { passages, vectors, vectorSearch, lexicalSearch, embedder, denseWeight } = sources;
  const firstLabel = firstLabels(vectors, passages.length);
  const places = reportPlaces(passages);

  const nearest = (vector: Float32Array, runs: readonly Run[]): number[] => {
    const labels = runs.map(({ start, end }) => ({
      start: firstLabel[start] ?? 0,
      end: firstLabel[end] ?? 0,
    }));
    return vectorSearch.search(vector, CANDIDATES, labels).map(({ label }) => vectors.owners[label] ?? 0);
  };
  // Which passages a question has found already; clear between questions.
  const isFound = new Uint8Array(passages.length);
  const eachOnce = (near: readonly number[], others: readonly number[]): number[] => {
    const numbers: number[] = [];
    for (const list of [near, others])
      for (const number of list) {
        if (isFound[number] === 1) continue;
        isFound[number] = 1;
        numbers.push(number);
      }
    for (const number of numbers) isFound[number] = 0;
    return numbers;
  };
  const cosine = (passage: number, vector: Float32Array): number => {
    let best = -1;
    const end = firstLabel[passage + 1] ?? 0;
    for (let label = firstLabel[passage] ?? 0; label < end; label += 1) {
      best = Math.max(best, similarity(vectors, label, vector));
    }
    return best;
  };

  return {
    async retrieve(query, { limit, reportIds }) {
      const runs =
        reportIds === undefined
          ? [{ start: 0, end: passages.length }]
          : [...new Set(reportIds)].flatMap((id) => places.get(id) ?? []);
      const vector = denseWeight > 0 ? await embedder.embedQuery(query) : null;
      // Nothing may be awaited from here on: the lexical scores live until the next question.
      const lexical = lexicalSearch.find(query, CANDIDATES, runs);
      const numbers = eachOnce(
        vector === null ? [] : nearest(vector, runs),
        denseWeight < 1 ? lexical.best : [],
      );
      const fused = fuse(
        lexical.scoresOf(numbers),
        numbers.map((number) => (vector === null ? 0 : cosine(number, vector))),
        denseWeight,
      );
      const best = createBest(limit);
      numbers.forEach((number, index) => best.offer(number, fused[index] ?? 0));
      return best.taken().flatMap(({ item, score }, index) => {
        const passage = passages[item];
        return passage === undefined ? [] : [{ passage, score, rank: index + 1 }];
      });
    },
  };
}

/** Where each passage's vectors begin; one entry more than passages. */
function firstLabels({ owners }: Vectors, passageCount: number): Uint32Array {
  const first = new Uint32Array(passageCount + 1);
  for (const owner of owners) first[owner + 1] = (first[owner + 1] ?? 0) + 1;
  for (let number = 0; number < passageCount; number += 1) {
    first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  }
  return first;
}

/** The run of passages that each report has. */
function reportPlaces(passages: readonly Passage[]): Map<string, Run> {
  const places = new Map<string, Run>();
  passages.forEach(({ reportId }, number) => {
    places.set(reportId, { start: places.get(reportId)?.start ?? number, end: number + 1 });
  });
  return places;
}
