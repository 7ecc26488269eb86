import type { Span } from '../../domain/span.ts';

/** What is spoken of, and where that stands. */
export interface Subject {
  readonly label: string;
  readonly spans: readonly Span[];
}
