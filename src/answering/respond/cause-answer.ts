import causes from '../../../data/lexicon/causes.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { bestPassage } from '../selection/best-passage.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerPassage } from './passage-answer.ts';

const START = String.raw`(?<![\p{L}\d])`;
/** "do chập điện", not "do ông An phụ trách" nor "tự do". */
const CAUSE = new RegExp(
  String.raw`(?<!tự\s)${START}(?:${anyOf(causes.markers)})\s+(?!(?:${anyOf(causes.actors)})(?!\p{L}))(?=\p{L}|\d)`,
  'iu',
);
const OPENS = new RegExp(String.raw`^\W*(?:${anyOf(causes.openers)})(?!\p{L})`, 'iu');

/**
 * "Vì sao …?": the passage on what is asked, where it gives a reason, or the one behind it that opens with "Nguyên nhân". Null
 * where the report gives none.
 */
export function answerCause(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (question.kind !== 'why') return null;
  const told = bestPassage(question, question.periods[0] ?? null, opened)?.page;
  if (told === undefined) return null;
  const page = CAUSE.test(told.passage.text) ? told : explained(told, passages(told.report.id));
  return page === null ? null : answerPassage(question, page);
}

/** The next passage of the same paragraph, where it opens with "Nguyên nhân", "Lý do". */
function explained({ passage, report }: Page, passages: readonly Passage[]): Page | null {
  const next = passages.find(({ start }) => start > passage.start);
  const isReason =
    next !== undefined && next.paragraph.start === passage.paragraph.start && OPENS.test(next.text);
  return isReason ? openPage(next, report) : null;
}
