import { createRandom } from '../training/random.ts';

/** Means over questions that have one right paragraph each, all 0 to 1. */
export interface RankingScores {
  /** Normalised discounted cumulative gain of the first ten: 1/log2(1 + rank). */
  readonly ndcg10: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
  /** Mean reciprocal rank; 0 for a paragraph not among those returned. */
  readonly mrr: number;
}

/** Bounds between which the mean lies with 95% confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Measures of one question by the rank of its paragraph: 1 for the first, Infinity when it was not returned. */
const MEASURES: Readonly<Record<keyof RankingScores, (rank: number) => number>> = {
  ndcg10: (rank) => (rank <= 10 ? 1 / Math.log2(1 + rank) : 0),
  recall1: (rank) => (rank <= 1 ? 1 : 0),
  recall5: (rank) => (rank <= 5 ? 1 : 0),
  recall10: (rank) => (rank <= 10 ? 1 : 0),
  mrr: (rank) => 1 / rank,
};
const RESAMPLES = 2_000;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param ranks rank of each question's paragraph, from 1; Infinity when it was not returned */
export function scoreRanks(ranks: readonly number[]): RankingScores {
  const { ndcg10, recall1, recall5, recall10, mrr } = MEASURES;
  return {
    ndcg10: mean(ranks.map(ndcg10)),
    recall1: mean(ranks.map(recall1)),
    recall5: mean(ranks.map(recall5)),
    recall10: mean(ranks.map(recall10)),
    mrr: mean(ranks.map(mrr)),
  };
}

/** Percentile bootstrap (Efron 1979) over questions, seeded. */
export function bootstrap(ranks: readonly number[], measure: keyof RankingScores): Interval {
  const random = createRandom(1);
  const values = ranks.map(MEASURES[measure]);
  const means: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++) sum += values[random.below(values.length)] ?? 0;
    means.push(sum / Math.max(1, values.length));
  }
  means.sort((a, b) => a - b);
  return {
    low: means[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}
