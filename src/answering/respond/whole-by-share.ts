import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import { openPage } from '../selection/page.ts';
import type { Candidate } from '../selection/fit.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { offShare } from './written-share.ts';

/**
 * "3.974 hộ đăng ký thu gom rác, đạt 94,6% tổng số hộ": the count of the report, "4.201 hộ", of which the part is just that share.
 * Null where the passage tells no share, or no single number has that share.
 */
export function wholeByShare(
  { figure, page, ...rest }: Candidate,
  passages: readonly Passage[],
): Candidate | null {
  const share = shareBehind(figure, page.passage);
  if (share === undefined || !SHARED.has(figure.kind) || figure.status !== 'achieved') return null;
  const isWhole = (other: Figure): boolean =>
    other.kind === figure.kind &&
    other.status === 'achieved' &&
    other.hedge === null &&
    isOneSort(other.unit, figure.unit) &&
    offShare(share, figure, other) <= ROUNDING;
  const wholesIn = (some: readonly Passage[]): { whole: Figure; passage: Passage }[] =>
    some.flatMap((passage) => passage.figures.filter(isWhole).map((whole) => ({ whole, passage })));
  const beside = wholesIn(
    passages.filter(({ paragraph }) => paragraph.start === page.passage.paragraph.start),
  );
  const wholes = beside.length > 0 || rest.coverage.inLabel < NAMED ? beside : wholesIn(passages);
  const [first] = wholes;
  if (first === undefined || wholes.some(({ whole }) => whole.value !== first.whole.value)) return null;
  return { ...rest, figure: first.whole, page: openPage(first.passage, page.report) };
}

const SHARED: ReadonlySet<Figure['kind']> = new Set(['count', 'money']);

/** Least share of the question that the part's label must say, where the whole is told in another paragraph. */
const NAMED = 0.65;

/** Half of the last digit that is written, and what a computer's arithmetic may add to it. */
const ROUNDING = 0.5 + 1e-9;

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

/** Households of households: "hộ" and "hộ dân". */
function isOneSort(one: string | null, other: string | null): boolean {
  const sort = unitClass(one);
  return one !== null && other !== null && (one === other || (sort !== null && sort === unitClass(other)));
}
