import type { WordTable } from './word-table.ts';

/** A piece of the model's vocabulary: one word or two, by their numbers in the word table, or a digit. */
export interface Piece {
  /** As the tokenizer knows it: "▁hộ▂", "▁hộ▂▁nghèo▂", "7". */
  readonly text: string;
  readonly words: readonly number[];
  /** Natural logarithm of its share of the corpus, rounded; the tokenizer prefers the cut with the greatest sum. */
  readonly score: number;
  /** That share, for the initial length of its vector. */
  readonly share: number;
}

/** Which words become pieces. */
export interface VocabularyOptions {
  /** Pieces at most, without the four special ones. */
  readonly limit: number;
  /** A word must be seen this often to be a piece. */
  readonly minWordCount: number;
  /** A number, which the report's own words find better, must be seen this often. */
  readonly minNumberCount: number;
  /** Two words must be seen side by side this often to be a piece. */
  readonly minPairCount: number;
  /** And this much more often than chance: normalised pointwise mutual information, 0 to 1. */
  readonly minPairNpmi: number;
}

/** First and last character of every word, which no piece can match inside another word. */
export const WORD_START = '▁';
export const WORD_END = '▂';
/** Vectorless pieces, in the order of their numbers, with their scores. */
export const SPECIAL_PIECES: readonly (readonly [string, number])[] = [
  ['[PAD]', 0],
  ['[UNK]', 0],
  [WORD_START, -1],
  [WORD_END, -1],
];
/** Lower than any piece's, so that a number that is a piece itself is never spelled. */
const DIGIT_SCORE = -20;
const NUMBER = /^\p{Nd}+$/u;
const HAS_DIGIT = /\p{Nd}/u;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

function countPairs(texts: readonly Int32Array[], counts: Float64Array, minCount: number): Pair[] {
  const size = counts.length;
  const seen = new Map<number, number>();
  for (const text of texts) {
    for (let at = 1; at < text.length; at++) {
      const first = text[at - 1]!;
      const second = text[at]!;
      if (counts[first]! < minCount || counts[second]! < minCount) continue;
      const key = first * size + second;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return [...seen]
    .filter(([, count]) => count >= minCount)
    .map(([key, count]) => ({ first: Math.floor(key / size), second: key % size, count }))
    .toSorted((a, b) => b.count - a.count || a.first - b.first || a.second - b.second);
}

function rounded(score: number): number {
  return Math.round(score * 1e5) / 1e5;
}

/**
 * The pieces of a corpus, most frequent words first: digits, words, pairs of words that belong together, and the form
 * without marks of each.
 */
export function buildVocabulary(
  table: WordTable,
  texts: readonly Int32Array[],
  options: VocabularyOptions,
): Piece[] {
  const counts = new Float64Array(table.words.length);
  let total = 0;
  for (const text of texts) {
    total += text.length;
    for (const word of text) counts[word]!++;
  }
  const strippedCounts = new Float64Array(counts.length);
  for (const [word, count] of counts.entries()) strippedCounts[table.stripped[word]!]! += count;

  const pieces = new Map<string, Piece>();
  const addPiece = (words: readonly number[], count: number): void => {
    const text = words.map((word) => WORD_START + table.words[word] + WORD_END).join('');
    if (pieces.has(text)) return;
    const share = count / total;
    pieces.set(text, { text, words, score: rounded(Math.log(share)), share });
  };
  for (let digit = 0; digit < 10; digit++) {
    pieces.set(`${digit}`, { text: `${digit}`, words: [], score: DIGIT_SCORE, share: 0.001 });
  }

  const frequent = [...counts.keys()]
    .filter((word) => {
      const least = NUMBER.test(table.words[word]!) ? options.minNumberCount : options.minWordCount;
      return counts[word]! >= least;
    })
    .toSorted((a, b) => counts[b]! - counts[a]! || a - b);
  for (const word of frequent) {
    if (pieces.size + 2 > options.limit) break;
    const plain = table.stripped[word]!;
    // A word that needs no marks stands for all that are typed like it.
    addPiece([word], plain === word ? strippedCounts[word]! : counts[word]!);
    addPiece([plain], strippedCounts[plain]!);
  }

  const pairs = countPairs(texts, counts, options.minPairCount).filter(({ first, second, count }) => {
    if (HAS_DIGIT.test(table.words[first]! + table.words[second]!)) return false;
    const information = Math.log((count * total) / (counts[first]! * counts[second]!));
    return information / -Math.log(count / total) > options.minPairNpmi;
  });
  const strippedPairs = new Map<string, number>();
  const strippedKey = ({ first, second }: Pair): string =>
    `${table.stripped[first]} ${table.stripped[second]}`;
  for (const pair of pairs) {
    strippedPairs.set(strippedKey(pair), (strippedPairs.get(strippedKey(pair)) ?? 0) + pair.count);
  }
  for (const pair of pairs) {
    if (pieces.size + 2 > options.limit) break;
    addPiece([pair.first, pair.second], pair.count);
    addPiece(
      [table.stripped[pair.first]!, table.stripped[pair.second]!],
      strippedPairs.get(strippedKey(pair))!,
    );
  }
  return [...pieces.values()];
}
