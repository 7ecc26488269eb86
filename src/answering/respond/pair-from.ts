import type { Candidate } from '../selection/fit.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { areComparable } from './compute-answer.ts';

/** How many of each side's figures are tried with the other's. */
const TRIED = 5;

/** The two figures that fit best together: of one column, or under one label, rather than each the best for itself. */
export function pairFrom(
  first: readonly Candidate[] = [],
  second: readonly Candidate[] = [],
  fits: (one: Candidate, other: Candidate) => boolean = () => true,
  areOfOneKind = areAlike,
): [Candidate, Candidate] | null {
  const pairs = first.slice(0, TRIED).flatMap((one) =>
    second
      .slice(0, TRIED)
      .filter((other) => one.figure !== other.figure && fits(one, other))
      .filter((other) => areOfOneKind(one, other))
      .map((other) => ({
        pair: [one, other] as [Candidate, Candidate],
        fit:
          one.fit +
          other.fit +
          (isParallel(one, other) ? WEIGHTS.parallel : one.page === other.page ? WEIGHTS.sideBySide : 0),
      })),
  );
  return pairs.toSorted((a, b) => b.fit - a.fit)[0]?.pair ?? null;
}

export function areAlike(one: Candidate, other: Candidate): boolean {
  return areComparable(one, other) || one.figure.kind === other.figure.kind;
}

/** "22/40 đảng viên" and "113 thủ tục" are told beside each other, though nobody sets them against each other. */
export function areCounts(one: Candidate, other: Candidate): boolean {
  return areAlike(one, other) || [one, other].every(({ figure }) => COUNTS.has(figure.kind));
}

const COUNTS: ReadonlySet<Candidate['figure']['kind']> = new Set(['count', 'ratio']);

/** Under one label, or of one column. */
export function isParallel(one: Candidate, other: Candidate): boolean {
  if (one.figure.label !== '' && one.figure.label === other.figure.label) return true;
  const isRow = one.page.passage.kind === 'row' && other.page.passage.kind === 'row';
  const heads = new Set(one.figure.labelSpans.map(({ start }) => start));
  return isRow && other.figure.labelSpans.some(({ start }) => heads.has(start));
}
