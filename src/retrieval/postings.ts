/** Which documents hold which terms, as flat arrays; `bm25.ts` searches them, `postings-bytes.ts` stores them. */
export interface Postings {
  /** Term number → term. */
  readonly terms: readonly string[];
  /** Length of each document in syllables, context words counted by their weight. */
  readonly lengths: Float32Array;
  /** The postings of term t are those from `offsets[t]` to `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** How often, in eighths of an occurrence. */
  readonly frequencies: Uint16Array;
}
