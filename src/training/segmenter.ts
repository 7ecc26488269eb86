import { SPECIAL_PIECES, WORD_END, WORD_START, type Piece } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** Cuts words into the pieces that the exported tokenizer cuts them into; pieces without a vector are left out. */
export interface Segmenter {
  /**
   * Writes the rows (piece numbers without the special pieces) of `words[start..end)` to `out` from `at` on.
   *
   * @returns how many were written
   */
  segment(words: ArrayLike<number>, start: number, end: number, out: Int32Array, at: number): number;
}

/** Score of a character that is in no piece, as the Unigram tokenizer sets it. */
const UNKNOWN_PENALTY = 10;

/**
 * The best cut (Viterbi) over words instead of characters: because every piece begins and ends with a word, both find
 * the same.
 */
export function createSegmenter(table: WordTable, pieces: readonly Piece[]): Segmenter {
  const size = table.words.length;
  const single = new Int32Array(size).fill(-1);
  const startsPair = new Uint8Array(size);
  const pairs = new Map<number, number>();
  const digits = new Map<string, number>();
  const scores = Float64Array.from(pieces, (piece) => piece.score);
  for (const [row, piece] of pieces.entries()) {
    const [first, second] = piece.words;
    if (first === undefined) digits.set(piece.text, row);
    else if (second === undefined) single[first] = row;
    else {
      startsPair[first] = 1;
      pairs.set(first * size + second, row);
    }
  }
  const startScore = SPECIAL_PIECES.find(([text]) => text === WORD_START)![1];
  const endScore = SPECIAL_PIECES.find(([text]) => text === WORD_END)![1];
  const unknownScore = Math.min(...SPECIAL_PIECES.map(([, score]) => score), ...scores) - UNKNOWN_PENALTY;

  // Cut after each word: its score, the words of its last piece (1 or 2) and, in `lastRow`, that piece (-1: spelled).
  let best = new Float64Array(1024);
  let lastLength = new Uint8Array(1024);
  let lastRow = new Int32Array(1024);

  /** What spelling a word adds, character by character as the tokenizer adds it up. */
  const spell = (score: number, word: string): number => {
    let sum = score + startScore;
    for (let at = 0; at < word.length; at++) {
      const digit = digits.get(word[at]!);
      sum += digit === undefined ? unknownScore : scores[digit]!;
    }
    return sum + endScore;
  };

  return {
    segment(words, start, end, out, at) {
      const length = end - start;
      if (length >= best.length) {
        best = new Float64Array(length * 2);
        lastLength = new Uint8Array(length * 2);
        lastRow = new Int32Array(length * 2);
      }
      best[0] = 0;
      for (let index = 0; index < length; index++) {
        const word = words[start + index]!;
        const row = single[word]!;
        let score = row >= 0 ? best[index]! + scores[row]! : spell(best[index]!, table.words[word]!);
        let wordsInPiece = 1;
        let chosen = row;
        const before = index > 0 ? words[start + index - 1]! : -1;
        if (before >= 0 && startsPair[before] === 1) {
          const pair = pairs.get(before * size + word);
          // Of two equal cuts the tokenizer keeps the one whose last piece began earlier.
          if (pair !== undefined && best[index - 1]! + scores[pair]! >= score) {
            score = best[index - 1]! + scores[pair]!;
            wordsInPiece = 2;
            chosen = pair;
          }
        }
        best[index + 1] = score;
        lastLength[index + 1] = wordsInPiece;
        lastRow[index + 1] = chosen;
      }
      let written = at;
      for (let index = length; index > 0; index -= lastLength[index]!) {
        if (lastRow[index]! >= 0) {
          out[written++] = lastRow[index]!;
          continue;
        }
        const word = table.words[words[start + index - 1]!]!;
        for (let place = word.length - 1; place >= 0; place--) {
          const digit = digits.get(word[place]!);
          if (digit !== undefined) out[written++] = digit;
        }
      }
      out.subarray(at, written).reverse();
      return written - at;
    },
  };
}
