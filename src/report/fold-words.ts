import { analyze } from '../text/analyze.ts';

/** The words of a text without marks, case and punctuation, one space between: "CỘNG HOÀ – Số:" → "cong hoa so". */
export function foldWords(text: string): string {
  return analyze(text)
    .map((term) => term.folded)
    .join(' ');
}

/** Whether folded words begin with one of the folded phrases, as whole words. */
export function beginsWithAny(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `));
}
