import { analyze, type Term } from '../text/analyze.ts';

/** Finds words that ask or greet and tell nothing of what is asked about. */
export interface StopPhrases {
  /** The words that remain as evidence, in their order; null stands where something was left out. */
  evidence(words: readonly Term[]): (Term | null)[];
}

/**
 * In a message without any mark a phrase of one word is no phrase: "may" may be "mấy" or "máy", "dau" "đâu" or "đầu". How
 * rare the word is among the passages weighs it then.
 *
 * @param phrases as written, with marks; a word typed without marks fits a phrase's word of the same letters
 */
export function createStopPhrases(phrases: Iterable<string>): StopPhrases {
  const byFirst = new Map<string, Term[][]>();
  for (const phrase of phrases) {
    const words = analyze(phrase);
    const first = words[0]?.folded;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return {
    evidence(words) {
      const least = words.some(({ exact, folded }) => exact !== folded) ? 1 : 2;
      const kept: (Term | null)[] = [];
      for (let at = 0; at < words.length;) {
        const here = words[at];
        const phrase = byFirst
          .get(here?.folded ?? '')
          ?.find((one) => one.length >= least && fits(one, words, at));
        kept.push(phrase === undefined ? (here ?? null) : null);
        at += phrase?.length ?? 1;
      }
      return kept;
    },
  };
}

function fits(phrase: readonly Term[], words: readonly Term[], at: number): boolean {
  return phrase.every((wanted, index) => {
    const typed = words[at + index];
    if (typed === undefined) return false;
    return typed.exact === wanted.exact || (typed.exact === typed.folded && typed.folded === wanted.folded);
  });
}
