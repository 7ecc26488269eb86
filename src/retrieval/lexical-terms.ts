import type { Term } from '../text/analyze.ts';

/** First letter of a term as typed; those without marks have another. */
export const EXACT = 'e';

/**
 * What postings are made of: each syllable and each pair of neighbours, exact and folded. Folded pairs repair what
 * folding alone loses ("ho ngheo" is one thing, "ho" is three).
 *
 * @param words in their order; null parts neighbours
 */
export function lexicalTerms(words: readonly (Term | null)[]): string[] {
  const terms: string[] = [];
  let before: Term | null = null;
  for (const word of words) {
    if (word !== null) terms.push(`${EXACT}${word.exact}`, `f${word.folded}`);
    if (word !== null && before !== null) {
      terms.push(`${EXACT}${before.exact} ${word.exact}`, `f${before.folded} ${word.folded}`);
    }
    before = word;
  }
  return terms;
}
