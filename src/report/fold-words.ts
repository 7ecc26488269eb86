import { analyze } from '../text/analyze.ts';

/** The words of a text without marks, case and punctuation, one space between: "CỘNG HOÀ – Số:" → "cong hoa so". */
export function foldWords(text: string): string {
  return analyze(text)
    .map((term) => term.folded)
    .join(' ');
}

/** The same of what a scan may have misread: "BÁO CÁ0", "Độc 1ập – Tự d0" have digits for letters that look like them. */
export function foldScanned(text: string): string {
  return foldWords(text.replace(MISREAD, (word) => word.replaceAll('0', 'o').replaceAll('1', 'l')));
}

/** A word with a nought or a one at its beginning or end, beside letters alone: no "K1", which is a name. */
const MISREAD =
  /(?<![\p{L}\p{M}\p{N}])(?:[01](?=\p{L})[\p{L}\p{M}]+|[\p{L}\p{M}]{1,6}0)(?![\p{L}\p{M}\p{N}])/gu;

/** Whether folded words begin with one of the folded phrases, as whole words. */
export function beginsWithAny(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `));
}
