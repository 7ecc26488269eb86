import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { OpenedHit } from '../selection/select.ts';
import { deniedSpans } from '../selection/denied-span.ts';

/**
 * "bao nhiêu vụ cháy?" where the report says only that no serious one happened: its words, which are no count. Null where it
 * denies nothing that was asked for.
 */
export function answerAbsence(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'count' || question.periods.length > 0) return null;
  const named = question.topics.filter(({ required }) => required);
  if (named.length === 0) return null;
  for (const { page } of opened) {
    const denied = deniedSpans(page).find((span) =>
      named.every((topic) => occurrencesOf(topic, page.own).some((place) => isInside(place, span))),
    );
    if (denied !== undefined)
      return draft({
        status: 'not_found',
        remarks: [PHRASES.absence],
        quotes: quotePassage(page, denied, contextSpans(page, [])),
        unmet: 'attribute',
        report: page.report,
      });
  }
  return null;
}
