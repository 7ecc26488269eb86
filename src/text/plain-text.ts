/** A text without marks in lower case, and where each of its characters stands in the original. */
export interface PlainText {
  readonly text: string;
  /** `at[i]` is the original offset of `text[i]`; one entry more than `text` has, for the end. */
  readonly at: readonly number[];
}

/**
 * Lower-cases and strips marks, one character for one letter, so that patterns may be written without marks and their
 * matches still be found in the original. Spaces of every kind become " ", dashes of every kind "-".
 */
export function plainText(original: string): PlainText {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i += 1) {
    const char = plain.get(original.charCodeAt(i)) ?? learn(original.charCodeAt(i));
    if (char === '') continue;
    text += char;
    at.push(i);
  }
  at.push(original.length);
  return { text, at };
}

// What each character becomes, by its code, as far as characters have been met.
const plain = new Map<number, string>();

function learn(code: number): string {
  const made = plainChar(String.fromCharCode(code));
  plain.set(code, made);
  return made;
}

function plainChar(char: string): string {
  if (/\p{M}/u.test(char)) return '';
  if (/\s|\u00a0/.test(char)) return ' ';
  if (/[‐‑‒–—−]/.test(char)) return '-';
  if (/[đĐðÐɖƉ]/.test(char)) return 'd';
  const base = char.normalize('NFD')[0] ?? char;
  return base.toLowerCase()[0] ?? base;
}
