import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { anyOf, wholeWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { cellsOfRow } from '../selection/row-cells.ts';

/** A figure where it stands. */
type Placed = Pick<Candidate, 'figure' | 'page'>;

/**
 * Whether what was reached meets its plan: as the row assesses it in words, else by both numbers. Of what nobody wants, and under
 * a plan of "không quá", less is better.
 *
 * @param beyond whether it must be better than the plan: "có vượt kế hoạch không?"
 */
export function meetsPlan(reached: Placed, plan: Placed, beyond: boolean): boolean {
  const words = assessment(reached.page);
  if (words !== null) return (beyond ? BEYOND : MET).test(words);
  const more = Number(reached.figure.value) - Number(plan.figure.value);
  const better = wantsLess(reached, plan) ? -more : more;
  return beyond ? better > 0 : better >= 0;
}

const opening = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:${anyOf(phrases)})(?!\p{L})`, 'iu');
const MET = opening(statuses.assessed.met);
const BEYOND = opening(statuses.assessed.beyond);
const MISSED = opening(
  statuses.denials.by.flatMap((no) => statuses.assessed.met.map((met) => `${no} ${met}`)),
);

/** "Vượt", "Không đạt": a cell of the row that says in words how it was met; null where none does. */
export function assessment(page: Page): string | null {
  const cells = cellsOfRow(page.passage, page.report).map(({ start, end }) =>
    page.report.text.slice(start, end),
  );
  return cells.find((words) => MET.test(words) || MISSED.test(words)) ?? null;
}

/** "tỷ lệ hộ nghèo còn 1,2%, kế hoạch 1,5%": nobody wants more; "số hộ nghèo giảm" is wanted. */
function wantsLess({ figure }: Placed, { figure: plan }: Placed): boolean {
  if (plan.hedge === 'under' || plan.hedge === 'at-most') return true;
  if (plan.hedge === 'at-least' || plan.hedge === 'over') return false;
  return UNWANTED.test(figure.label) && !LESSENED.test(figure.label);
}

const UNWANTED = wholeWords(statuses.unwanted);
const LESSENED = wholeWords(statuses.lessened);
