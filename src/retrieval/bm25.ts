import { analyze } from '../text/analyze.ts';
import { createBest } from './best.ts';
import { createDocumentRows } from './document-rows.ts';
import { EXACT, lexicalTerms } from './lexical-terms.ts';
import type { Postings } from './postings.ts';
import { BODY_WEIGHT } from './postings-builder.ts';
import { postingsWithin, sizeOf } from './postings-within.ts';
import { createPrunedSearch } from './pruned-search.ts';
import type { Run } from './run.ts';
import type { StopPhrases } from './stop-phrases.ts';

/** Term saturation and length normalisation of BM25, see Robertson and Zaragoza 2009. */
export interface Bm25Settings {
  readonly k1: number;
  readonly b: number;
  /** What a term as typed counts beside the same term without marks, which it brings along. */
  readonly exactWeight: number;
}

/** Chosen on pairs of the training corpus that were kept out of training: `npm run benchmark -- tuning`. */
export const BM25_SETTINGS: Bm25Settings = { k1: 0.5, b: 0.6, exactWeight: 0.5 };

/** Scores of one question; valid until the next call. */
export interface LexicalScores {
  /** Score of each document, 0 for one without any of the terms. */
  readonly scores: Float32Array;
  /** Documents with a score above 0, each once. */
  readonly touched: Uint32Array;
}

/** The best documents of one question; valid until the next call. */
export interface LexicalFinds {
  /** Best first. */
  readonly best: readonly number[];
  /** Scores of any documents among those wanted, 0 for one without any of the terms. */
  scoresOf(documents: readonly number[]): ArrayLike<number>;
}

export interface LexicalSearch {
  score(question: string): LexicalScores;
  /** The `count` best documents among some runs of them, with the scores that `score` gives. */
  find(question: string, count: number, wanted: readonly Run[]): LexicalFinds;
}

/** Up to so many postings adding all of them up is faster than leaving some out. */
const MOST_SUMMED = 20_000;

/**
 * BM25 over the postings. Weights are computed once, so that a question costs one addition a posting.
 *
 * @param stopPhrases question words and chatter, which are no evidence
 */
export function createLexicalSearch(
  postings: Postings,
  stopPhrases: StopPhrases,
  settings = BM25_SETTINGS,
  mostSummed = MOST_SUMMED,
): LexicalSearch {
  const { documents, lengths } = postings;
  const numbers = new Map(postings.terms.map((term, number) => [term, number]));
  const weights = weigh(postings, settings);
  const rows = documents.length > mostSummed ? createDocumentRows(postings, weights) : null;
  const pruned = rows && createPrunedSearch(postings, weights, rows);
  const scores = new Float32Array(lengths.length);
  const touched = new Uint32Array(lengths.length);
  let reached = 0;

  const add = ({ start, end }: Run): void => {
    for (let at = start; at < end; at += 1) {
      const document = documents[at] ?? 0;
      const score = scores[document] ?? 0;
      if (score === 0) {
        touched[reached] = document;
        reached += 1;
      }
      scores[document] = score + (weights[at] ?? 0);
    }
  };

  // A posting that weighs nothing would let `add` take its document for a new one each time.
  const weighs = (term: string): boolean => settings.exactWeight > 0 || !term.startsWith(EXACT);
  const termsOf = (question: string): number[] => {
    const found = new Set<number>();
    for (const term of lexicalTerms(stopPhrases.evidence(analyze(question)))) {
      const number = numbers.get(term);
      if (number !== undefined && weighs(term)) found.add(number);
    }
    return [...found];
  };
  const sum = (runs: readonly Run[]): LexicalScores => {
    for (let i = 0; i < reached; i += 1) scores[touched[i] ?? 0] = 0;
    reached = 0;
    for (const run of runs) add(run);
    return { scores, touched: touched.subarray(0, reached) };
  };
  const all = [{ start: 0, end: lengths.length }];

  return {
    score: (question) => sum(termsOf(question).flatMap((term) => postingsWithin(postings, term, all))),
    find(question, count, wanted) {
      const terms = termsOf(question);
      const runs = terms.flatMap((term) => postingsWithin(postings, term, wanted));
      if (rows !== null && pruned !== null && sizeOf(runs) > mostSummed)
        return {
          best: pruned.best(terms, count, wanted),
          scoresOf: (found) => found.map(rows.scorer(terms)),
        };
      const best = createBest(count);
      for (const document of sum(runs).touched) best.offer(document, scores[document] ?? 0);
      return {
        best: best.taken().map(({ item }) => item),
        scoresOf: (found) => found.map((document) => scores[document] ?? 0),
      };
    },
  };
}

function weigh(
  { terms, lengths, offsets, documents, frequencies }: Postings,
  { k1, b, exactWeight }: Bm25Settings,
): Float32Array {
  const count = lengths.length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count) || 1;
  const norms = lengths.map((length) => k1 * (1 - b + (b * length) / average));
  const weights = new Float32Array(documents.length);
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const start = offsets[term] ?? 0;
    const end = offsets[term + 1] ?? 0;
    const kind = terms[term]?.startsWith(EXACT) === true ? exactWeight : 1;
    const idf = kind * Math.log(1 + (count - (end - start) + 0.5) / (end - start + 0.5));
    for (let at = start; at < end; at += 1) {
      const frequency = (frequencies[at] ?? 0) / BODY_WEIGHT;
      weights[at] = (idf * frequency * (k1 + 1)) / (frequency + (norms[documents[at] ?? 0] ?? 1));
    }
  }
  return weights;
}
