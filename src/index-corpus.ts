import type { Corpus } from './answering/corpus.ts';
import type { Passage } from './domain/passage.ts';
import type { IndexContent } from './indexing/index-content.ts';

/** The indexed reports as answering sees them. */
export function createIndexCorpus({ reports, passages }: IndexContent): Corpus {
  const byReport = new Map<string, Passage[]>(reports.map(({ id }) => [id, []]));
  for (const passage of passages) byReport.get(passage.reportId)?.push(passage);
  return {
    reports: () => reports,
    passages: (reportId) => byReport.get(reportId) ?? [],
  };
}
