import type { Period } from '../../domain/period.ts';
import type { Candidate } from '../selection/fit.ts';
import { areComparable, isOf } from './compute-answer.ts';
import { pairFrom } from './pair-from.ts';

/** "năm 2026 làm 16 tuyến, năm 2027 làm 13 tuyến": one clause that names both times, each with its figure; null where none does. */
export function datedPair(
  firsts: readonly Candidate[],
  first: Period,
  seconds: readonly Candidate[],
  second: Period,
): [Candidate, Candidate] | null {
  return pairFrom(
    datedAt(firsts, first),
    datedAt(seconds, second),
    (one, other) => one.page === other.page && areComparable(one, other),
  );
}

function datedAt(candidates: readonly Candidate[], period: Period): Candidate[] {
  return candidates.filter(
    (candidate) => candidate.page.passage.kind === 'clause' && isOf(period, candidate),
  );
}
