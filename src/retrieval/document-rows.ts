import type { Postings } from './postings.ts';

/** What each document holds, as postings tell which documents hold a term. */
export interface DocumentRows {
  /** Scores documents for some terms: the sum of their weights in the order of the terms. Good until the next scorer is made. */
  scorer(terms: readonly number[]): (document: number) => number;
}

/**
 * The weights of a document's terms side by side, so that one document is scored by reading its row once; among the
 * postings it would have to be looked up for every term.
 * @param weights of each posting
 */
export function createDocumentRows(postings: Postings, weights: Float32Array): DocumentRows {
  const { starts, terms: termOf, weights: weightOf } = rowsOf(postings, weights);
  // The places in a question of its terms, from 1 on; clear between questions.
  const placeOf = new Uint16Array(postings.terms.length);
  let placed: readonly number[] = [];

  return {
    scorer(terms) {
      for (const term of placed) placeOf[term] = 0;
      terms.forEach((term, index) => {
        placeOf[term] = index + 1;
      });
      placed = terms;
      const found = new Float32Array(terms.length + 1);
      return (document) => {
        found.fill(0);
        const end = starts[document + 1] ?? 0;
        for (let at = starts[document] ?? 0; at < end; at += 1) {
          const place = placeOf[termOf[at] ?? 0] ?? 0;
          if (place > 0) found[place] = weightOf[at] ?? 0;
        }
        let score = 0;
        for (let place = 1; place <= terms.length; place += 1)
          score = Math.fround(score + (found[place] ?? 0));
        return score;
      };
    },
  };
}

/** The terms and weights of each document, one document's behind the other's. */
function rowsOf({ offsets, documents, lengths }: Postings, weights: Float32Array) {
  const starts = new Uint32Array(lengths.length + 1);
  for (const document of documents) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let document = 0; document < lengths.length; document += 1)
    starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
  const next = starts.slice();
  const rows = {
    starts,
    terms: new Uint32Array(documents.length),
    weights: new Float32Array(documents.length),
  };
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const end = offsets[term + 1] ?? 0;
    for (let at = offsets[term] ?? 0; at < end; at += 1) {
      const document = documents[at] ?? 0;
      const place = next[document] ?? 0;
      rows.terms[place] = term;
      rows.weights[place] = weights[at] ?? 0;
      next[document] = place + 1;
    }
  }
  return rows;
}
