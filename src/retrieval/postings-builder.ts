import { analyze } from '../text/analyze.ts';
import { lexicalTerms } from './lexical-terms.ts';
import type { Postings } from './postings.ts';

/** A passage as the postings see it: its own words, and the words around it that give it its meaning. */
export interface LexicalDocument {
  readonly body: string;
  readonly context: string;
}

/** An occurrence in the context counts for less; in eighths, so that postings hold whole numbers. */
export const BODY_WEIGHT = 8;
export const CONTEXT_WEIGHT = 2;

/** Postings of documents in the order given: the first is number 0. The same documents give the same bytes. */
export function buildPostings(documents: readonly LexicalDocument[]): Postings {
  const dictionary = new Map<string, number>();
  const lengths = new Float32Array(documents.length);
  const rows: Row[] = [];
  documents.forEach((document, number) => {
    const counted = new Map<number, number>();
    const body = count(document.body, BODY_WEIGHT, dictionary, counted);
    const context = count(document.context, CONTEXT_WEIGHT, dictionary, counted);
    lengths[number] = (body * BODY_WEIGHT + context * CONTEXT_WEIGHT) / BODY_WEIGHT;
    rows.push({ terms: Uint32Array.from(counted.keys()), counts: Uint16Array.from(counted.values()) });
  });
  return { terms: [...dictionary.keys()], lengths, ...byTerm(rows, dictionary.size) };
}

interface Row {
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
}

/** Adds a text's terms to `counted`; returns its length in syllables. */
function count(
  text: string,
  weight: number,
  dictionary: Map<string, number>,
  counted: Map<number, number>,
): number {
  const words = analyze(text);
  for (const key of lexicalTerms(words)) {
    let term = dictionary.get(key);
    if (term === undefined) {
      term = dictionary.size;
      dictionary.set(key, term);
    }
    counted.set(term, Math.min(65_535, (counted.get(term) ?? 0) + weight));
  }
  return words.length;
}

/** Turns rows of terms a document into rows of documents a term. */
function byTerm(rows: readonly Row[], termCount: number) {
  const offsets = new Uint32Array(termCount + 1);
  for (const { terms } of rows) for (const term of terms) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  const next = offsets.slice();
  const documents = new Uint32Array(offsets[termCount] ?? 0);
  const frequencies = new Uint16Array(documents.length);
  rows.forEach(({ terms, counts }, number) => {
    terms.forEach((term, index) => {
      const at = next[term] ?? 0;
      documents[at] = number;
      frequencies[at] = counts[index] ?? 0;
      next[term] = at + 1;
    });
  });
  return { offsets, documents, frequencies };
}
