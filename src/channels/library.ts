import type { Quote } from '../domain/answer.ts';
import type { ReportInfo } from '../domain/report.ts';

/** What a channel may show of the indexed reports besides answers. */
export interface Library {
  /** Newest first. */
  reports(): readonly ReportInfo[];
  /** The whole paragraph around a passage, or null when no indexed report has that passage any more. */
  paragraph(passageId: string): Quote | null;
  /** Complete questions made from the index, each of which is answered by its own figure. */
  examples(count: number): readonly string[];
}
