import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage, type TopicPlaces } from '../selection/coverage.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { tells } from '../selection/part-asked.ts';
import type { OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { withName } from './items.ts';
import { isRate } from '../selection/is-rate.ts';

const COUNTING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'list']);
const OPENS = new RegExp(String.raw`[:(]|\s(?:${anyOf(figurePhrases.itemsOpen)})\s`, 'iu');

/** Fewer amounts in a row may stand beside each other by chance. */
const ROW = 2;

/**
 * "Vốn lấy từ những nguồn nào, mỗi nguồn bao nhiêu?": the amounts that one passage lists, each under the name that stands before it,
 * where no figure of its own fits; of "hộ mặt tiền 58.000 đồng/tháng, hộ trong hẻm 47.000 đồng/tháng" the one that the question
 * names. Null where no passage on what is asked has such a list.
 */
export function answerAmounts(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!COUNTING.has(question.kind) || !question.also.has('list') || question.unitAsked) return null;
  const near = opened
    .filter(({ page }) => page.passage.kind === 'clause')
    .map(({ page, places }) => ({ page, places, coverage: passageCoverage(places) }))
    .filter(({ coverage }) => coverage.unmet.length === 0 && coverage.share >= WEIGHTS.acceptStory)
    .toSorted((a, b) => b.coverage.share - a.coverage.share);
  const rows = near.map(({ page, places }) => ({ places, row: amountsIn(page) }));
  const first = rows.find(({ row }) => row.length >= ROW);
  if (
    first === undefined ||
    (question.rate && question.eachOf === null && !first.row.every(({ figure }) => isRate(figure)))
  )
    return null;
  const named = namedAlone(first.row, first.places);
  return answerFigures(question, named === null ? first.row.map(withName) : [named]);
}

/** The only one of several whose own words tell what the question asks of. */
function namedAlone(row: readonly Candidate[], places: readonly TopicPlaces[]): Candidate | null {
  const told = row.filter(({ figure }) =>
    places.some((place) => place.topic.required && tells(figure, place)),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
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
