import type { Question } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import type { TopicPlaces } from '../selection/coverage.ts';
import type { OpenedHit } from '../selection/select.ts';
import { quotePassage } from '../quote.ts';
import { answerPassage } from './passage-answer.ts';
import { claimsNone, nothingThen } from './told-verdict.ts';

/**
 * "Năm 2023 có vụ ngừng việc nào không?" of "Năm 2022 xảy ra 02 vụ ngừng việc; năm 2023 không xảy ra vụ nào": the clause that says there
 * was none in the asked time, of what the clauses before it in its sentence tell. Null where none says so.
 */
export function answerNothingThen(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno' || question.periods.length === 0) return null;
  for (const { page, places } of opened) {
    if (!nothingThen(question, page) || !places.every(isTold)) continue;
    const sentence = page.passage.context.filter(({ role }) => role === 'sentence');
    const verdict = claimsNone(question) ? 'yes' : 'no';
    return { ...answerPassage(question, page), verdict, quotes: quotePassage(page, null, sentence) };
  }
  return null;
}

function isTold({ topic, own, around }: TopicPlaces): boolean {
  return !topic.required || own.length > 0 || around.some(({ role }) => role === 'sentence');
}
