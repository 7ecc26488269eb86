import type { Verdict } from './judge.ts';

/** How often answers were right, wrong or refused. */
export interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
}

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return { asked: verdicts.length, right: count('right'), wrong: count('wrong'), refused: count('refused') };
}

/** Right +1, refused 0, wrong −2, per question: 1 at best, −2 at worst. */
export function score({ asked, right, wrong }: Tally): number {
  return asked === 0 ? 0 : (right - 2 * wrong) / asked;
}

/** 95% Wilson score interval of a share (Wilson 1927), both ends 0 to 1. */
export function wilson(hits: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = hits / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { low: (middle - spread) / scale, high: (middle + spread) / scale };
}
