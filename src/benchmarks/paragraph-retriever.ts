import type { Retriever } from '../answering/retriever.ts';
import type { Passage } from '../domain/passage.ts';
import { buildIndex } from '../indexing/build-index.ts';
import { BM25_SETTINGS, createLexicalSearch } from '../retrieval/bm25.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { createExactSearch } from '../retrieval/exact-search.ts';
import { createHybridRetriever } from '../retrieval/hybrid-retriever.ts';
import { QUESTION_PHRASES } from '../retrieval/question-phrases.ts';
import { createStopPhrases } from '../retrieval/stop-phrases.ts';

/** A report of the given paragraphs, each one passage without anything around it. */
function paragraphReport(paragraphs: readonly string[]) {
  const report = {
    id: 'benchmark',
    file: 'benchmark.txt',
    title: '',
    shortTitle: null,
    noun: 'báo cáo',
    date: null,
    issuer: null,
    territory: null,
    validUntil: null,
    text: paragraphs.join('\n'),
  };
  let start = 0;
  const passages = paragraphs.map((text, number): Passage => {
    const end = start + text.length;
    const passage: Passage = {
      id: `${number}`,
      reportId: report.id,
      kind: 'clause',
      section: [],
      text,
      start,
      end,
      noise: [],
      context: [],
      paragraph: { start, end },
      figures: [],
    };
    start = end + 1;
    return passage;
  });
  return { report, passages };
}

/** Makes retrievers over the same indexed paragraphs that differ in the share of the dense score and in BM25's settings. */
export async function indexParagraphs(
  paragraphs: readonly string[],
  embedder: Embedder,
): Promise<(denseWeight: number, bm25?: typeof BM25_SETTINGS) => Retriever> {
  const content = await buildIndex([paragraphReport(paragraphs)], { embedder, previous: null });
  const stopPhrases = createStopPhrases(QUESTION_PHRASES);
  const sources = {
    passages: content.passages,
    vectors: content.vectors,
    vectorSearch: createExactSearch(content.vectors),
    embedder,
  };
  return (denseWeight, bm25 = BM25_SETTINGS) =>
    createHybridRetriever({
      ...sources,
      lexicalSearch: createLexicalSearch(content.postings, stopPhrases, bm25),
      denseWeight,
    });
}
