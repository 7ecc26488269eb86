import causes from '../../../data/lexicon/causes.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passagesNear } from '../selection/best-passage.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerPassage } from './passage-answer.ts';

const START = String.raw`(?<![\p{L}\d])`;
/** "do chập điện", "do người dân chuyển đi", not "do ông An phụ trách". */
const CAUSE = new RegExp(
  String.raw`${START}(?:${anyOf(causes.markers)})[\s:]+(?!(?:${anyOf(causes.actors)})(?!\p{L})[^.;]*?\s(?:${anyOf(causes.acts)})(?!\p{L}))(?=\p{L}|\d)`,
  'iu',
);
/** "giá bán thấp nên lãi ít". */
const CONSEQUENCE = new RegExp(String.raw`${START}(?:${anyOf(causes.consequences)})(?!\p{L})`, 'iu');
const OPENS = new RegExp(String.raw`^\W*(?:${anyOf(causes.openers)})(?!\p{L})`, 'iu');
/** Names and words that hold a marker and give no cause: "tự do", "trở nên", "Vì người nghèo". */
const NO_CAUSE = new RegExp(String.raw`${START}(?:${anyOf(causes.words)})(?!\p{L})`, 'giu');

/** How much worse than the best a passage may speak of what is asked. */
const NEAR = 0.3;

/**
 * "Vì sao …?": a passage on what is asked that gives a reason, or one behind it that opens with "Nguyên nhân". Null where the
 * report gives none.
 */
export function answerCause(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (question.kind !== 'why') return null;
  const near = passagesNear(question, question.periods[0] ?? null, opened);
  const [best] = near;
  if (best === undefined) return null;
  const told = near
    .filter(({ coverage }) => best.coverage.share - coverage.share < NEAR)
    .map(({ page }) => page);
  const page =
    told.find(({ passage }) => givesCause(passage.text)) ??
    told.map((one) => explained(one, passages(one.report.id))).find((one) => one !== null);
  return page === undefined ? null : answerPassage(question, page);
}

function givesCause(text: string): boolean {
  const words = text.replace(NO_CAUSE, ' ');
  return CAUSE.test(words) || CONSEQUENCE.test(words);
}

/** How many passages a reason may stand behind what it explains. */
const REACH = 6;

/** A passage farther on in the same paragraph that opens with "Nguyên nhân", "Lý do". */
function explained({ passage, report }: Page, passages: readonly Passage[]): Page | null {
  const reason = passages
    .filter(({ start, paragraph }) => start > passage.start && paragraph.start === passage.paragraph.start)
    .slice(0, REACH)
    .find(({ text }) => OPENS.test(text));
  return reason === undefined ? null : openPage(reason, report);
}
