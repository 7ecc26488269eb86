import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf, markedOrNot, typedWords } from '../../text/phrase-pattern.ts';
import { columnHeadings, isWholeName } from './cell-labels.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { sayingOf } from './said-headings.ts';
import { isTotal } from './totals.ts';
import { WEIGHTS } from './weights.ts';
import { saidWords } from '../said-words.ts';

const LEFT = typedWords(questionWords.existing.left);
const LEADING_ON = new RegExp(
  String.raw`^(?:\p{L}+\s)?(?:${anyOf(markedOrNot(questionWords.existing.leadingOn))})(?!\p{L})`,
  'iu',
);
const LEFT_COLUMN = typedWords(statuses.leftColumns);
const SHORT = typedWords(statuses.leftOver);
const AT_START = typedWords(statuses.atStartColumns);
const SAME_PERIOD = typedWords(statuses.bases['same-period']);

/** The innermost heading over a cell; undefined outside tables. */
export function headingOf(figure: Figure, page: Page): Span | undefined {
  return columnHeadings(figure, page).at(-1);
}

/** "Tổng mức đầu tư", "Toàn phường": the column of the whole. */
export function isUnderTotal(figure: Figure, page: Page): boolean {
  const heading = headingOf(figure, page);
  return heading !== undefined && isTotal(page.report.text.slice(heading.start, heading.end));
}

/** "Tổng mức đầu tư", "Kinh phí dự kiến": the column of what a thing is planned to cost. */
export function isUnderCost(figure: Figure, page: Page): boolean {
  return headingsOf(figure, page).some((heading) => COST_COLUMN.test(heading));
}

const COST_COLUMN = typedWords(statuses.costColumns);

/** "đầu năm quỹ có bao nhiêu?" of the column "Số dư đầu năm", whichever year's beginning that is. */
export function isHeadedBy(period: Period | null, figure: Figure, page: Page): boolean {
  if (period === null || /\d/.test(period.text)) return false;
  const said = saidWords(period.text);
  return (
    EDGE_OF_TIME.test(said) &&
    headingsOf(figure, page).some((heading) => ` ${plain(heading)} `.includes(said))
  );
}

const EDGE_OF_TIME = new RegExp(` (?:${anyOf(statuses.edgesOfTime.map(foldPhrase))}) `);

/** How a cell fits a time that a column of its row is named after; null where none is. */
export function headedFit(period: Period | null, figure: Figure, page: Page): 'same' | 'other' | null {
  if (page.passage.kind !== 'row' || period === null) return null;
  if (isHeadedBy(period, figure, page)) return 'same';
  return page.passage.figures.some((other) => isHeadedBy(period, other, page)) ? 'other' : null;
}

/** How well a cell's column is the one that is meant: the share of the plan, what is left, the whole of its row. */
export function columnFit(
  question: Question,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
): number {
  const headings = headingsOf(figure, page);
  if (page.passage.kind !== 'row' || headings.length === 0) return 0;
  const whole = question.periods.length === 0 && isUnderTotal(figure, page) ? WEIGHTS.column.whole : 0;
  return (
    whole +
    baseFit(question, figure) +
    leftFit(question, headings) +
    nameFit(question, figure, page) +
    unsaidFit(question, figure, page, places) +
    startFit(question, headings)
  );
}

/** "mức tốt", "hoàn thành tốt": the question says the very name of a column, or of one that is longer than this. */
function nameFit(question: Question, figure: Figure, page: Page): number {
  const saying = sayingOf(question, figure, page);
  return saying === null ? 0 : WEIGHTS.column[saying];
}

/** "Nam | Nữ | Tổng cộng", "KP 1 | KP 2 | Toàn phường": where nothing tells which, the whole is meant. */
function unsaidFit(question: Question, figure: Figure, page: Page, places: readonly TopicPlaces[]): number {
  const heading = headingOf(figure, page);
  if (heading === undefined || figure.kind !== 'count' || figure.period !== null) return 0;
  const isSaid =
    sayingOf(question, figure, page) !== null ||
    places.some(({ around }) =>
      around.some(({ occurrences }) => occurrences.some((place) => isInside(place, heading))),
    );
  const hasWhole = page.passage.figures.some(
    (other) => other !== figure && other.kind === figure.kind && isWholeColumn(other, page),
  );
  return !isSaid && hasWhole && !isWholeColumn(figure, page) ? WEIGHTS.column.unsaid : 0;
}

function isWholeColumn(figure: Figure, page: Page): boolean {
  const heading = headingOf(figure, page);
  return heading !== undefined && isWholeName(page.report.text.slice(heading.start, heading.end));
}

/** "Đầu năm", "Tồn kỳ trước": not what is there now. */
function startFit({ text }: Question, headings: readonly string[]): number {
  return headings.some((heading) => AT_START.test(heading)) && !AT_START.test(text)
    ? -WEIGHTS.column.start
    : 0;
}

/** A heading's folded words without what stands in brackets. */
function plain(heading: string): string {
  return foldPhrase(heading.replace(/\([^()]*\)|[*_]+/g, '').trim());
}

/** All headings over a cell, outermost first. */
function headingsOf(figure: Figure, page: Page): string[] {
  return columnHeadings(figure, page).map(({ start, end }) => page.report.text.slice(start, end));
}

/** "đạt mấy phần trăm dự toán": the column "TH/DT", not "So cùng kỳ". */
function baseFit(question: Question, { kind, against }: Figure): number {
  const asksShare = question.kind === 'percent' || question.also.has('percent');
  if (!asksShare || kind !== 'percent' || (against !== 'plan' && against !== 'same-period')) return 0;
  const asked = asksSamePeriod(question)
    ? 'same-period'
    : question.status === 'target' || question.planned || PLAN.test(question.asked ?? '')
      ? 'plan'
      : null;
  if (asked === null) return against === 'same-period' ? -WEIGHTS.column.base / 2 : 0;
  return asked === against ? WEIGHTS.column.base : -WEIGHTS.column.base;
}

const asksSamePeriod = keptLast(
  ({ text, status, base, periods }: Question): boolean =>
    status === 'comparison' ||
    SAME_PERIOD.test(text) ||
    base !== null ||
    // "Thu năm 2024 bằng mấy phần trăm so với năm 2023?"
    (periods.length === 2 && AGAINST.test(text)),
);

const AGAINST = typedWords(statuses.against);
/** "được mấy phần trăm dự toán": what the share is of. */
const PLAN = typedWords(statuses.bases.plan);

/** "quỹ còn bao nhiêu": the column "Tồn cuối kỳ", not "Thu trong kỳ"; "thiếu mấy giáo viên": the column "Còn thiếu". */
function leftFit(question: Question, headings: readonly string[]): number {
  const text = saidWords(question.text);
  const isSaid = (heading: string): boolean =>
    question.kind === 'remaining' &&
    SHORT.test(heading) &&
    text.includes(` ${plain(heading).replace(/^con /, '')} `);
  if (headings.some(isSaid)) return WEIGHTS.column.left;
  return asksLeft(question) && headings.some((heading) => LEFT_COLUMN.test(heading))
    ? WEIGHTS.column.left
    : 0;
}

/** "quỹ còn bao nhiêu": what was left over, told by its label in a clause. */
export function leftOverFit(question: Question, { kind, label }: Figure, { passage }: Page): number {
  return passage.kind === 'clause' && kind === 'money' && asksLeft(question) && LEFT_COLUMN.test(label)
    ? WEIGHTS.column.left
    : 0;
}

const ASKING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'remaining']);

/** "quỹ còn bao nhiêu", not "còn quỹ thì sao": what opens a question only leads on. */
const asksLeft = keptLast(
  ({ kind, text, negated }: Question): boolean =>
    ASKING.has(kind) && !negated && LEFT.test(text.replace(LEADING_ON, '')),
);
