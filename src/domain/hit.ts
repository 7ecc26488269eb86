import type { Passage } from './passage.ts';

/** A passage found for a question. Scores are high-is-good and comparable within one question only. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** 1 for the best. */
  readonly rank: number;
}
