import { ratioParts } from '../arithmetic.ts';
import type { Candidate } from './fit.ts';

/** Two figures of one question that say the same in two places are one answer. */
export function isSameFact(a: Candidate, b: Candidate): boolean {
  return isSameNumber(a, b) || isShareOf(a, b) || isShareOf(b, a);
}

/** The same number of the same kind. */
export function isSameNumber({ figure: a }: Candidate, { figure: b }: Candidate): boolean {
  return a.value !== null && a.value === b.value && a.kind === b.kind;
}

/** How far a figure fits better than the next that says something else and that nothing stands against; endless without one. */
export function marginOf(best: Candidate, ranked: readonly Candidate[]): number {
  const next = ranked.find(
    (other) => other.figure !== best.figure && other.obstacles.length === 0 && !isSameFact(best, other),
  );
  return best.fit - (next?.fit ?? -Infinity);
}

/** "có 3.904/4.820 hộ, đạt 81,0%": the percentage says the ratio once more. */
export function isShareOf(percent: Candidate, ratio: Candidate): boolean {
  const parts = ratioParts(ratio.figure, ratio.page.report.text);
  return (
    parts !== null &&
    percent.page === ratio.page &&
    percent.figure.kind === 'percent' &&
    Math.abs((parts.value * 100) / parts.of - Number(percent.figure.value)) < ROUNDING
  );
}

/** Percentages are given to a tenth, now and then cut rather than rounded. */
const ROUNDING = 0.11;
