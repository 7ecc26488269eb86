const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;

/** The words of a text exactly as the model's tokenizer cuts them: NFC, lower case, nothing but letters, marks, digits. */
export function splitWords(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(NOT_WORD, ' ').trim();
  return plain === '' ? [] : plain.split(' ');
}

/** A word as it is typed without marks: "hộ" → "ho", "đường" → "duong". */
export function stripMarks(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').normalize('NFC');
}

/** Words and their numbers; every word's form without marks is in the table too. */
export interface WordTable {
  readonly words: readonly string[];
  /** The number of the form without marks, by word number. */
  readonly stripped: readonly number[];
  /** The number of a word, added when it is new. */
  add(word: string): number;
  /** The words of a text as numbers. */
  encode(text: string): Int32Array;
}

export function createWordTable(): WordTable {
  const words: string[] = [];
  const stripped: number[] = [];
  const numbers = new Map<string, number>();
  const add = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    words.push(word);
    stripped.push(number);
    numbers.set(word, number);
    const plain = stripMarks(word);
    if (plain !== word) stripped[number] = add(plain);
    return number;
  };
  return { words, stripped, add, encode: (text) => Int32Array.from(splitWords(text), add) };
}
