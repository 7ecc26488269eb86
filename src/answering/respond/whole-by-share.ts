import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import { openPage } from '../selection/page.ts';
import type { Candidate } from '../selection/fit.ts';
import { unitClass } from '../understanding/unit-class.ts';

/**
 * "3.974 hộ đăng ký thu gom rác, đạt 94,6% tổng số hộ": the count of the report, "4.201 hộ", of which the part is just that share.
 * Null where the passage tells no share, or no single number has that share.
 */
export function wholeByShare(
  { figure, page, ...rest }: Candidate,
  passages: readonly Passage[],
): Candidate | null {
  const share = shareBehind(figure, page.passage);
  if (share === undefined || figure.kind !== 'count' || figure.status !== 'achieved') return null;
  if (rest.coverage.inLabel < NAMED) return null;
  const step = 0.5 * 10 ** -decimalsOf(share);
  const isWhole = (other: Figure): boolean =>
    other.kind === 'count' &&
    other.status === 'achieved' &&
    other.hedge === null &&
    isOneSort(other.unit, figure.unit) &&
    Math.abs((Number(figure.value) * 100) / Number(other.value) - Number(share.value)) <= step + SLACK;
  const wholes = passages.flatMap((passage) =>
    passage.figures
      .filter(isWhole)
      .map((whole) => ({ ...rest, figure: whole, page: openPage(passage, page.report) })),
  );
  const [first] = wholes;
  return first === undefined || wholes.some((other) => other.figure.value !== first.figure.value)
    ? null
    : first;
}

/** Least share of the question that the part's label must say. */
const NAMED = 0.65;

/** What a computer's arithmetic may add to an exact half. */
const SLACK = 1e-9;

/** The one share told right behind a count, of no plan. */
function shareBehind(figure: Figure, { figures }: Passage): Figure | undefined {
  const next = figures.find(({ start }) => start >= figure.end);
  return next?.kind === 'percent' &&
    next.against !== 'plan' &&
    next.status === 'achieved' &&
    Number(next.value) < 100
    ? next
    : undefined;
}

const decimalsOf = ({ text }: Figure): number => /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;

/** Households of households: "hộ" and "hộ dân". */
function isOneSort(one: string | null, other: string | null): boolean {
  const sort = unitClass(one);
  return one !== null && other !== null && (one === other || (sort !== null && sort === unitClass(other)));
}
