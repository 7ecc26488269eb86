import type { Question } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerFigures } from './figure-answer.ts';

/**
 * "Có 13.382 người tham gia bảo hiểm y tế. Còn 854 người chưa có thẻ": what is told of those that have not, in fewer words than of
 * those that have. Null where nothing of what is asked is told so, or what fits best says no more than was asked.
 *
 * @param isLastResort whether nothing can be told of what fits best
 */
export function deniedRest(
  question: Question,
  best: Candidate,
  ranked: readonly Candidate[],
  isLastResort: boolean,
): Draft | null {
  if (!question.negated || question.kind !== 'remaining' || isNegated(best.figure.label)) return null;
  const [first, second] = ranked.filter(
    ({ figure, coverage, obstacles, surplus }) =>
      figure.kind === 'count' &&
      isNegated(figure.label) &&
      obstacles.length === 0 &&
      coverage.unmet.length === 0 &&
      coverage.share >= SHARE &&
      surplus === 0,
  );
  if (first === undefined || (second !== undefined && first.fit - second.fit < APART)) return null;
  return isLastResort || best.surplus > 0 ? answerFigures(question, [first]) : null;
}

/** Least share of the question that it must be told under. */
const SHARE = 0.5;
/** How much better than another denial it must fit. */
const APART = 0.1;
