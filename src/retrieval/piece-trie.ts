/** Pieces by their characters. */
export interface PieceTrie {
  /** The node behind a character; 0, the root, where there is none. */
  child(node: number, character: number): number;
  /** The number of the piece that ends at a node, or -1. */
  pieceAt(node: number): number;
}

/** Kept at most half full, so that hardly any place is looked at twice. */
const ROOM = 2;
const SPREAD = 0x9e3779b1;

/** The tree of these pieces, numbered by their places; of two equal ones the last counts. */
export function growTrie(pieces: readonly string[]): PieceTrie {
  const letters = numberLetters(pieces);
  const most = pieces.reduce((sum, { length }) => sum + length, 1);
  const bits = Math.ceil(Math.log2(most * ROOM));
  const mask = 2 ** bits - 1;
  // A table of our own: a map of as many entries takes four times as long.
  const keys = new Int32Array(2 ** bits);
  const nodes = new Int32Array(2 ** bits);
  const ends = new Int32Array(most).fill(-1);

  /** Where a key stands, or should. */
  const placeOf = (key: number): number => {
    let at = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  };
  let count = 1;
  pieces.forEach((piece, number) => {
    // The library reads a text by halves of such characters, and finds no piece that has one.
    if (/[\ud800-\udfff]/.test(piece)) return;
    let node = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const key = node * letters.count + (letters.of[piece.charCodeAt(at)] ?? 0);
      const place = placeOf(key);
      if (keys[place] === 0) {
        keys[place] = key;
        nodes[place] = count;
        count += 1;
      }
      node = nodes[place] ?? 0;
    }
    if (node !== 0) ends[node] = number;
  });
  return {
    child(node, character) {
      const letter = letters.of[character] ?? 0;
      return letter === 0 ? 0 : (nodes[placeOf(node * letters.count + letter)] ?? 0);
    },
    pieceAt: (node) => ends[node] ?? -1,
  };
}

/** Small numbers for the letters in use, from 1 on, so that a node and a letter make one number. */
function numberLetters(pieces: readonly string[]): { readonly of: Uint16Array; readonly count: number } {
  const of = new Uint16Array(65_536);
  let count = 1;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (of[code] !== 0) continue;
      of[code] = count;
      count += 1;
    }
  }
  return { of, count };
}
