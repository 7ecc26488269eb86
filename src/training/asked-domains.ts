import type { AskedClause } from './read-questions.ts';
import type { WordTable } from './word-table.ts';

/** A clause and its questions as numbers of the word table. */
export interface EncodedClause {
  readonly words: Int32Array;
  readonly questions: readonly Int32Array[];
}

/** Clauses with their questions by domain: those to learn from, and whole domains that are kept out. */
export interface AskedDomains {
  readonly training: readonly (readonly EncodedClause[])[];
  readonly heldOut: readonly EncodedClause[];
}

/** Every so many domains one is kept out of training. */
const HELD_OUT_EVERY = 9;

/** Nothing to ask, for a training on the corpus alone. */
export const NO_DOMAINS: AskedDomains = { training: [], heldOut: [] };

/** Numbers the words of clauses and questions; the last of every nine domains is kept out. */
export function encodeDomains(table: WordTable, clauses: readonly AskedClause[]): AskedDomains {
  const domains = [...new Set(clauses.map(({ domain }) => domain))].map((name) =>
    clauses
      .filter(({ domain }) => domain === name)
      .map(({ clause, questions }) => ({
        words: table.encode(clause),
        questions: questions.map((question) => table.encode(question)),
      })),
  );
  return {
    training: domains.filter((_, index) => !isHeldOut(index)),
    heldOut: domains.filter((_, index) => isHeldOut(index)).flat(),
  };
}

function isHeldOut(index: number): boolean {
  return index % HELD_OUT_EVERY === HELD_OUT_EVERY - 1;
}
