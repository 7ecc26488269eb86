import type { Question } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { bestOf } from './pair.ts';

/** "Chưa hoàn thành chiếm bao nhiêu phần trăm?": what is left need not be taken from anything where a share of just that is told. */
export function answerStatedShare(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'remaining' || !question.also.has('percent')) return null;
  const best = bestOf({ ...question, kind: 'percent' }, question.periods[0] ?? null, opened);
  return best !== null && best.figure.kind === 'percent' && isNegated(best.figure.label)
    ? answerFigures(question, [best])
    : null;
}
