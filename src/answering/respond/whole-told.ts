import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';

/** "nhận 27 đơn, gồm …; đã giải quyết 24 đơn": the whole of a part that stands in the clause before. */
export function wholeBefore(part: Candidate, passages: readonly Passage[]): Candidate | null {
  const { partOf } = part.figure;
  for (const passage of partOf === null ? [] : passages) {
    const figure = passage.figures.find(({ start }) => start === partOf);
    if (figure !== undefined) return { ...part, figure, page: openPage(passage, part.page.report) };
  }
  return null;
}

/** "trong 30 lớp thì còn mấy lớp chưa có máy lạnh": the whole that the question names, where the report counts as many. */
export function namedWhole(
  { mentions }: Question,
  part: Candidate,
  passages: readonly Passage[],
): Candidate | null {
  const { unit, kind } = part.figure;
  const isNamed = (figure: Figure): boolean =>
    figure.kind === kind &&
    figure.unit === unit &&
    Number(figure.value) > Number(part.figure.value) &&
    mentions.some(({ value, hedge, percent }) => !percent && hedge === null && value === figure.value);
  for (const passage of unit === null ? [] : passages) {
    const figure = passage.figures.find(isNamed);
    if (figure !== undefined) return { ...part, figure, page: openPage(passage, part.page.report) };
  }
  return null;
}

/** No goal of a year to come. */
function isPlannedFor(plan: Period, done: Period): boolean {
  return plan.to >= done.to && plan.from <= done.to;
}

/** "Kế hoạch vốn 980 | Giải ngân 705": of a row, what was planned or given for what was done. */
export function planOf({ figure, page, ...rest }: Candidate): Candidate | null {
  if (page.passage.kind !== 'row') return null;
  const plans = page.passage.figures.filter(
    (other) =>
      other.kind === figure.kind &&
      other.status === 'target' &&
      figure.status !== 'target' &&
      Number(other.value) >= Number(figure.value) &&
      (other.period === null || figure.period === null || isPlannedFor(other.period, figure.period)),
  );
  const [only, ...more] = plans;
  return only === undefined || more.length > 0 ? null : { ...rest, figure: only, page };
}
