import type { Candidate } from '../selection/fit.ts';
import { isTotal } from '../selection/totals.ts';
import { offShare } from './written-share.ts';

/**
 * The whole of a cell in its own row: "Vốn 405,0 | Giải ngân 162,3 | 40,1%", of which the row gives it as a share; else "Tổng
 * số 2.487 | Có thẻ 2.471", which its column calls the total.
 */
export function rowWhole(candidate: Candidate): Candidate | null {
  const { figure, page } = candidate;
  const larger = page.passage.figures.filter(
    (other) => other !== figure && other.kind === figure.kind && Number(other.value) >= Number(figure.value),
  );
  const shares = page.passage.figures.filter(({ kind }) => kind === 'percent');
  const whole =
    larger.find((other) => shares.some((share) => offShare(share, figure, other) <= ROUNDING)) ??
    larger.find(({ label }) => isTotal(label) && !isTotal(figure.label));
  return whole === undefined ? null : { ...candidate, figure: whole };
}

/** Of the last digit that is written: percentages are cut now and then rather than rounded. */
const ROUNDING = 1;
