import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import type { Postings } from '../retrieval/postings.ts';
import type { Vectors } from '../retrieval/vectors.ts';

/** All that asking needs; no report file is opened after this. */
export interface IndexContent {
  /** Newest first; reports without a date last. */
  readonly reports: readonly Report[];
  /** Grouped by report in that order, each report's in the order of its text. */
  readonly passages: readonly Passage[];
  readonly postings: Postings;
  readonly vectors: Vectors;
}

/** What an index was made from and by: where any of it differs, the index is rebuilt or refused, never searched. */
export interface IndexOrigin {
  /** Hash of the code and the word lists that read reports. */
  readonly code: string;
  readonly modelId: string;
  readonly dimensions: number;
}

/** A report's file as it went into the index, to notice later that it has changed. */
export interface SourceFile {
  readonly file: string;
  /** SHA-256 of the file and its sidecar. */
  readonly sha256: string;
}
