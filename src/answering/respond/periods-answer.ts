import { wholeYear, yearsIn, type Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { giveSeries } from './each-answer.ts';
import { isParallel } from './pair-from.ts';
import { totalOfPeriods } from './total-of-periods.ts';

const ASKING: ReadonlySet<Question['kind']> = new Set([
  'count',
  'money',
  'percent',
  'list',
  'how',
  'topic',
  'sum',
]);

/** "Các năm 2021, 2022 và 2023 thu bao nhiêu?": the figure of each of three or more, of one row or list. Null where one is missing. */
export function answerPeriods(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const { kind } = question;
  const periods = periodsOf(question);
  if (periods.length < 3 || !ASKING.has(kind)) return null;
  const counted: Question = { ...question, kind: kind === 'percent' ? kind : 'count' };
  const [firsts = [], ...others] = periods.map((period) => givenFigures(counted, period, opened));
  for (const first of firsts) {
    const series = [first, ...others.flatMap((own) => own.find((other) => goesOn(first, other)) ?? [])];
    if (series.length === periods.length)
      return kind === 'sum' ? totalOfPeriods(question, series, opened) : giveSeries(series, true);
  }
  return null;
}

/** "mỗi năm từ 2022 đến 2025": each year of the stretch. */
function periodsOf({ periods, each, within }: Question): readonly Period[] {
  if (!each || within?.unit !== 'span') return periods;
  return yearsIn(within).map(wholeYear);
}

/** "năm 2024 ước đạt 68,4 triệu đồng (năm 2023 đạt 63,2 triệu đồng)": results and estimates make one series, goals another. */
const isToCome = ({ figure: { status } }: Candidate): boolean => status === 'target' || status === 'forecast';

function goesOn(first: Candidate, other: Candidate): boolean {
  return (
    other.page === first.page &&
    other.figure !== first.figure &&
    isToCome(other) === isToCome(first) &&
    (first.page.passage.kind === 'row' || isParallel(first, other) || beginAlike(first, other))
  );
}

/** "19, 18 và 21 thanh niên nhập ngũ": the last of a list may be told more of than those before it. */
function beginAlike({ figure: one }: Candidate, { figure: other }: Candidate): boolean {
  const [shorter, longer] = one.label.length < other.label.length ? [one, other] : [other, one];
  return shorter.label !== '' && longer.label.startsWith(`${shorter.label} `) && one.kind === other.kind;
}
