import type { Corpus } from '../../src/answering/corpus.ts';
import type { Retriever } from '../../src/answering/retriever.ts';
import type { Passage } from '../../src/domain/passage.ts';
import type { Report } from '../../src/domain/report.ts';
import { analyze } from '../../src/text/analyze.ts';

/** A report with its passages. */
export interface IndexedReport {
  readonly report: Report;
  readonly passages: readonly Passage[];
}

/** The reports as answering sees them. */
export function createInMemoryCorpus(indexed: readonly IndexedReport[]): Corpus {
  return {
    reports: () => indexed.map(({ report }) => report),
    passages: (reportId) => indexed.find(({ report }) => report.id === reportId)?.passages ?? [],
  };
}

/** Passages by how many words of the query they and the text around them share, marks left aside. */
export function createInMemoryRetriever(indexed: readonly IndexedReport[]): Retriever {
  const entries = indexed.flatMap(({ report, passages }) =>
    passages.map((passage) => {
      const around = passage.context.map(({ start, end }) => report.text.slice(start, end)).join(' . ');
      return { passage, own: wordsOf(passage.text), around: wordsOf(around) };
    }),
  );
  return {
    retrieve(query, { limit, reportIds }) {
      const words = wordsOf(query);
      const hits = entries
        .filter(({ passage }) => reportIds === undefined || reportIds.includes(passage.reportId))
        .map(({ passage, own, around }) => ({
          passage,
          score: shared(words, own) + shared(words, around) / 4,
        }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
        .map((hit, index) => ({ ...hit, rank: index + 1 }));
      return Promise.resolve(hits);
    },
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(analyze(text).map(({ folded }) => folded));
}

function shared(query: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...query].filter((word) => words.has(word)).length;
}
