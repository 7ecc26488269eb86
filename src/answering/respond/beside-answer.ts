import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { reopen } from '../selection/reopen.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import type { Place } from './following-answer.ts';

/**
 * "Bắt được mấy vụ ma túy, mấy người?": what is counted second stands behind the figure that answered the question before it: "07
 * vụ với 12 đối tượng". Null where the question has a subject of its own, or nothing of its unit stands there.
 */
export function answerBeside(
  question: Question,
  opened: readonly OpenedHit[],
  { given }: { readonly given: readonly Place[] },
): Draft | null {
  const last = given.at(-1);
  if (last === undefined || !question.follows || question.kind !== 'count' || question.unit === null)
    return null;
  if (question.negated) return null;
  const own = { ...question, topics: question.topics.filter((topic) => !question.carried.includes(topic)) };
  if (own.topics.some(({ required }) => required)) return null;
  const there = opened.filter(({ page }) => page.report.id === last.reportId && isInside(last, page.passage));
  const behind = rankFigures(own, question.periods[0] ?? null, reopen(own, there))
    .filter(
      ({ obstacles, coverage, figure }) =>
        obstacles.every((obstacle) => obstacle === 'whole' && figure.partOf === null) &&
        coverage.unmet.length === 0,
    )
    .filter(({ figure }) => figure.kind === 'count' && figure.start >= last.end)
    .filter(({ figure, page }) => own.topics.length > 0 || !countsAlike(figure, last, page))
    .toSorted((a, b) => a.figure.start - b.figure.start);
  const [next] = behind;
  return next === undefined ? null : answerFigures(own, [next]);
}

/** "đầu năm mấy hộ nghèo? – thế bây giờ còn mấy hộ?": the next households are others. */
function countsAlike({ unit }: Figure, { start }: Place, { passage }: Page): boolean {
  return unit !== null && passage.figures.find((figure) => figure.start === start)?.unit === unit;
}

/** Of several that fit equally the one that no other question of the message is answered with; null where more are left. */
export function leftOf(candidates: readonly Candidate[], given: readonly Place[]): Candidate | null {
  const left = candidates.filter(
    ({ figure, page }) =>
      !given.some(({ reportId, start }) => reportId === page.report.id && start === figure.start),
  );
  return left.length === 1 && left.length < candidates.length ? (left[0] ?? null) : null;
}
