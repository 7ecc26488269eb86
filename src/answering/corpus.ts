import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';

/** What answering needs to know of the indexed reports themselves: their texts, to quote and to check figures against. */
export interface Corpus {
  /** Newest first. */
  reports(): readonly Report[];
  /** All passages of a report, in the order of its text. */
  passages(reportId: string): readonly Passage[];
}
