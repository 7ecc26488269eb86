import type { Term } from '../text/analyze.ts';

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
    if (word !== null) terms.push(`e${word.exact}`, `f${word.folded}`);
    if (word !== null && before !== null) {
      terms.push(`e${before.exact} ${word.exact}`, `f${before.folded} ${word.folded}`);
    }
    before = word;
  }
  return terms;
}
