import { analyze, type Term } from '../text/analyze.ts';

/** A term of the postings: which spelling, and one syllable or two in a row. */
export interface LexicalTerm {
  readonly key: string;
  readonly folded: readonly string[];
}

/**
 * What postings are made of: each syllable and each pair of neighbours, exact and folded. Folded pairs repair what
 * folding alone loses ("ho ngheo" is one thing, "ho" is three).
 */
export function lexicalTerms(text: string): { readonly terms: LexicalTerm[]; readonly length: number } {
  const words = analyze(text);
  const terms: LexicalTerm[] = [];
  let before: Term | null = null;
  for (const word of words) {
    const folded = [word.folded];
    terms.push({ key: `e${word.exact}`, folded }, { key: `f${word.folded}`, folded });
    if (before !== null) {
      const pair = [before.folded, word.folded];
      terms.push(
        { key: `e${before.exact} ${word.exact}`, folded: pair },
        { key: `f${before.folded} ${word.folded}`, folded: pair },
      );
    }
    before = word;
  }
  return { terms, length: words.length };
}
