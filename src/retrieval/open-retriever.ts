import type { Retriever } from '../answering/retriever.ts';
import type { Passage } from '../domain/passage.ts';
import { createLexicalSearch } from './bm25.ts';
import type { Embedder } from './embedder.ts';
import { createExactSearch } from './exact-search.ts';
import { createHybridRetriever } from './hybrid-retriever.ts';
import type { Postings } from './postings.ts';
import { QUESTION_PHRASES } from './question-phrases.ts';
import { createStopPhrases } from './stop-phrases.ts';
import { type Hnswlib, openVectorIndex } from './vector-index.ts';
import type { Vectors } from './vectors.ts';

export interface RetrieverSources {
  readonly passages: readonly Passage[];
  readonly postings: Postings;
  readonly vectors: Vectors;
  /** Verified file of the vector graph, and what reads it; without either, search is exact. */
  readonly graphPath: string | null;
  readonly hnswlib: Hnswlib | null;
  readonly embedder: Embedder;
}

/** The retriever that the bot, the scripts and the tests all use. */
export function openRetriever(sources: RetrieverSources): Retriever {
  const { passages, postings, vectors, graphPath, hnswlib, embedder } = sources;
  return createHybridRetriever({
    passages,
    vectors,
    vectorSearch:
      graphPath === null || hnswlib === null
        ? createExactSearch(vectors)
        : openVectorIndex(hnswlib, graphPath, vectors),
    lexicalSearch: createLexicalSearch(postings, createStopPhrases(QUESTION_PHRASES)),
    embedder,
    denseWeight: embedder.settings.denseWeight,
  });
}
