import { growTrie } from './piece-trie.ts';

/** Numbers of the pieces that a normalised text is cut into. */
export type PieceCutter = (text: string) => number[];

export interface PieceVocabulary {
  /** Texts by their numbers, and how likely each is. */
  readonly pieces: readonly string[];
  readonly scores: readonly number[];
  /** The piece that stands for a character in none of them. */
  readonly unknown: number;
}

/**
 * The best cut by a Unigram vocabulary, with the sums, the order and the ties of the library's lattice, which makes
 * objects of every piece that begins anywhere.
 */
export function createPieceCutter({ pieces, scores, unknown }: PieceVocabulary): PieceCutter {
  const trie = growTrie(pieces);
  const scoreOf = Float64Array.from(scores);
  const lattice = createLattice();

  return (text) => {
    lattice.open(text.length);
    for (let start = 0; start < text.length; start += 1) {
      let single = false;
      let node = 0;
      for (let end = start; end < text.length; end += 1) {
        node = trie.child(node, text.charCodeAt(end));
        if (node === 0) break;
        const piece = trie.pieceAt(node);
        if (piece === -1) continue;
        if (end === start) single = true;
        lattice.add(start, end + 1, piece, scoreOf[piece] ?? 0);
      }
      if (!single) lattice.add(start, start + 1, unknown, scoreOf[unknown] ?? 0);
    }
    return lattice.best(text.length, unknown);
  };
}

/** Number of no cut. */
const NONE = -1;

/**
 * Pieces by where they end, those that begin earlier first, each with the best cut before it; of equal ones the first. Held
 * in arrays that every text uses again.
 */
function createLattice() {
  let first = new Int32Array(0);
  let last = new Int32Array(0);
  const pieceOf: number[] = [];
  const scoreOf: number[] = [];
  const before: number[] = [];
  const next: number[] = [];
  let count = 0;

  const put = (end: number, piece: number, score: number, back: number): void => {
    pieceOf[count] = piece;
    scoreOf[count] = score;
    before[count] = back;
    next[count] = NONE;
    const tail = last[end] ?? NONE;
    if (tail === NONE) first[end] = count;
    else next[tail] = count;
    last[end] = count;
    count += 1;
  };
  const bestBefore = (start: number, own: number): { cut: number; score: number } => {
    let cut = NONE;
    let score = 0;
    for (let at = first[start] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
      const sum = (scoreOf[at] ?? 0) + own;
      if (cut !== NONE && sum <= score) continue;
      cut = at;
      score = sum;
    }
    return { cut, score };
  };

  return {
    open(length: number): void {
      if (first.length <= length) {
        first = new Int32Array(2 * length + 1);
        last = new Int32Array(2 * length + 1);
      }
      first.fill(NONE, 0, length + 1);
      last.fill(NONE, 0, length + 1);
      count = 0;
      put(0, NONE, 0, NONE);
    },
    add(start: number, end: number, piece: number, own: number): void {
      const { cut, score } = bestBefore(start, own);
      put(end, piece, score, cut);
    },
    /** The pieces of the best cut in their order, a run of unknown characters as one. */
    best(length: number, unknown: number): number[] {
      const found: number[] = [];
      for (let cut = bestBefore(length, 0).cut; cut > 0; cut = before[cut] ?? NONE) {
        const piece = pieceOf[cut] ?? unknown;
        if (piece !== unknown || found.at(-1) !== unknown) found.push(piece);
      }
      return found.toReversed();
    },
  };
}
