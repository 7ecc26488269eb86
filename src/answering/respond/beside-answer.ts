import type { GivenFigure } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';

/**
 * "Bắt được mấy vụ ma túy, mấy người?": what is counted second stands behind the figure that answered the question before it: "07
 * vụ với 12 đối tượng". Null where the question has a subject of its own, or nothing of its unit stands there.
 */
export function answerBeside(
  question: Question,
  opened: readonly OpenedHit[],
  { given }: { readonly given: readonly GivenFigure[] },
): Draft | null {
  const last = given.at(-1);
  if (last === undefined || question.carried.length === 0 || question.unit === null) return null;
  const own = { ...question, topics: question.topics.filter((topic) => !question.carried.includes(topic)) };
  const there = opened.filter(({ page }) => page.report.id === last.reportId && isInside(last, page.passage));
  const behind = rankFigures(own, question.periods[0] ?? null, reopen(own, there))
    .filter(({ obstacles, coverage }) => obstacles.length === 0 && coverage.unmet.length === 0)
    .filter(({ figure }) => figure.kind === 'count' && figure.start >= last.end)
    .toSorted((a, b) => a.figure.start - b.figure.start);
  const [next] = behind;
  return next === undefined ? null : answerFigures(own, [next]);
}

/** Of several that fit equally the one that no other question of the message is answered with; null where more are left. */
export function leftOf(candidates: readonly Candidate[], given: readonly GivenFigure[]): Candidate | null {
  const left = candidates.filter(
    ({ figure, page }) =>
      !given.some(({ reportId, start }) => reportId === page.report.id && start === figure.start),
  );
  return left.length === 1 && left.length < candidates.length ? (left[0] ?? null) : null;
}
