/** What tokens are made of: letters, decimal digits, marks that combine with letters, white space, and anything else. */
export type CharacterClass = typeof SPACE | typeof DIGIT | typeof LETTER | typeof MARK | typeof OTHER;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const MARK = 4;
export const OTHER = 5;

/** Classes of the characters met so far, by their UTF-16 code; 0 for one not met. */
const known = new Uint8Array(65_536);

/** The class of a character, given by its code point: looked up, because a pattern takes longer than all the rest. */
export function classOf(code: number): number {
  if (code > 0xffff) return readClass(code);
  const met = known[code] ?? 0;
  if (met !== 0) return met;
  const found = readClass(code);
  known[code] = found;
  return found;
}

function readClass(code: number): CharacterClass {
  const character = String.fromCodePoint(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
