import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage } from '../selection/coverage.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { withName } from './items.ts';

const COUNTING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'list']);
const OPENS = new RegExp(String.raw`[:(]|\s(?:${anyOf(figurePhrases.itemsOpen)})\s`, 'iu');

/** Fewer amounts in a row may stand beside each other by chance. */
const ROW = 2;

/**
 * "Vốn lấy từ những nguồn nào, mỗi nguồn bao nhiêu?": the amounts that one passage lists, each under the name that stands before it,
 * where no figure of its own fits. Null where no passage on what is asked has such a list.
 */
export function answerAmounts(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!COUNTING.has(question.kind) || !question.also.has('list') || question.unitAsked) return null;
  const near = opened
    .filter(({ page }) => page.passage.kind === 'clause')
    .map(({ page, places }) => ({ page, coverage: passageCoverage(places) }))
    .filter(({ coverage }) => coverage.unmet.length === 0 && coverage.share >= WEIGHTS.acceptStory)
    .toSorted((a, b) => b.coverage.share - a.coverage.share);
  const rows = near.map(({ page }) => amountsIn(page));
  const row = rows.find(({ length }) => length >= ROW);
  return row === undefined ? null : answerFigures(question, row.map(withName));
}

/** "gồm ngân sách nhà nước 6.285 triệu đồng, doanh nghiệp 1.085 triệu đồng": amounts of money behind what opens their list. */
function amountsIn(page: Page): Candidate[] {
  const opening = OPENS.exec(page.passage.text);
  if (opening === null) return [];
  const start = page.passage.start + opening.index;
  const amounts = page.passage.figures.filter(
    (figure) => figure.kind === 'money' && figure.start > start && figure.label !== '',
  );
  const isRow = amounts.every(({ partOf }) => partOf === amounts[0]?.partOf);
  return isRow ? amounts.map((figure) => certain(figure, page)) : [];
}
