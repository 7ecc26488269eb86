import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import type { Draft } from '../draft.ts';
import type { OpenedHit } from '../selection/select.ts';
import { refuseNothing } from './gap-answer.ts';
import { tellsMost } from './tells-most.ts';

/** Which is the greatest cannot be said by a report that neither compares nor says so itself; null where one may be. */
export function refuseSuperlative(
  question: Question,
  opened: readonly OpenedHit[],
  { newest, example }: { readonly newest: Report | null; readonly example: string | null },
): Draft | null {
  const isTold = question.superlative === null || opened.some(({ page }) => tellsMost(page.passage.text));
  return isTold ? null : refuseNothing(question, newest, example);
}
