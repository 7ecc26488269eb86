import type { CorpusText } from './read-corpus.ts';
import type { WordTable } from './word-table.ts';

/** A paragraph of the corpus as numbers of the word table. */
export interface TrainingText {
  readonly kind: CorpusText['kind'];
  readonly original: string;
  readonly heading: Int32Array | null;
  readonly words: Int32Array;
  /** Where each sentence begins in `words`; the first is 0. */
  readonly sentences: readonly number[];
}

const SENTENCE_END = /(?<=[.!?;])\s+/u;

/** Cuts a paragraph at its sentences and numbers its words. */
export function encodeText(table: WordTable, { kind, heading, text }: CorpusText): TrainingText {
  const parts = text.split(SENTENCE_END).map((sentence) => table.encode(sentence));
  const words = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  const sentences: number[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    sentences.push(at);
    words.set(part, at);
    at += part.length;
  }
  return { kind, original: text, heading: heading === null ? null : table.encode(heading), words, sentences };
}
