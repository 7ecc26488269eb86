import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf, markedOrNot, typedWords } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';
import { isTotal } from './totals.ts';
import { WEIGHTS } from './weights.ts';

const LEFT = typedWords(questionWords.existing.left);
const LEADING_ON = new RegExp(
  String.raw`^(?:\p{L}+\s)?(?:${anyOf(markedOrNot(questionWords.existing.leadingOn))})(?!\p{L})`,
  'iu',
);
const LEFT_COLUMN = typedWords(statuses.leftColumns);
const SHORT = typedWords(statuses.leftOver);
const AT_START = typedWords(statuses.atStartColumns);
const SAME_PERIOD = typedWords(statuses.bases['same-period']);

/** The innermost heading over a cell; undefined where nothing outside its passage labels a figure. */
export function headingOf({ labelSpans }: Figure, { passage }: Page): Span | undefined {
  return labelSpans.findLast((span) => !isInside(span, passage));
}

/** "Tổng mức đầu tư", "Toàn phường": the column of the whole. */
export function isUnderTotal(figure: Figure, page: Page): boolean {
  const heading = headingOf(figure, page);
  return heading !== undefined && isTotal(page.report.text.slice(heading.start, heading.end));
}

/** How well a cell's column is the one that is meant: the share of the plan, what is left, the whole of its row. */
export function columnFit(question: Question, figure: Figure, page: Page): number {
  const headings = headingsOf(figure, page);
  if (page.passage.kind !== 'row' || headings.length === 0) return 0;
  const whole = question.periods.length === 0 && isUnderTotal(figure, page) ? WEIGHTS.column.whole : 0;
  return (
    whole +
    baseFit(question, figure) +
    leftFit(question, headings) +
    nameFit(question, headings) +
    startFit(question, headings)
  );
}

/** "mức tốt": a word that tells little elsewhere is the very name of a column. */
function nameFit({ topics }: Question, headings: readonly string[]): number {
  const names = new Set(headings.map(plain));
  return topics.some(({ required, text }) => !required && names.has(foldPhrase(text)))
    ? WEIGHTS.column.named
    : 0;
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
function headingsOf({ labelSpans }: Figure, { passage, report }: Page): string[] {
  return labelSpans
    .filter((span) => !isInside(span, passage))
    .map(({ start, end }) => report.text.slice(start, end));
}

/** "đạt mấy phần trăm dự toán": the column "TH/DT", not "So cùng kỳ". */
function baseFit(question: Question, { kind, against }: Figure): number {
  const asksShare = question.kind === 'percent' || question.also.has('percent');
  if (!asksShare || kind !== 'percent' || (against !== 'plan' && against !== 'same-period')) return 0;
  const asked = asksSamePeriod(question)
    ? 'same-period'
    : question.status === 'target' || question.planned
      ? 'plan'
      : null;
  if (asked === null) return against === 'same-period' ? -WEIGHTS.column.base / 2 : 0;
  return asked === against ? WEIGHTS.column.base : -WEIGHTS.column.base;
}

const asksSamePeriod = keptLast(
  ({ text, status }: Question): boolean => status === 'comparison' || SAME_PERIOD.test(text),
);

/** "quỹ còn bao nhiêu": the column "Tồn cuối kỳ", not "Thu trong kỳ"; "thiếu mấy giáo viên": the column "Còn thiếu". */
function leftFit(question: Question, headings: readonly string[]): number {
  const text = ` ${foldPhrase(question.text)} `;
  const isSaid = (heading: string): boolean =>
    question.kind === 'remaining' &&
    SHORT.test(heading) &&
    text.includes(` ${plain(heading).replace(/^con /, '')} `);
  if (headings.some(isSaid)) return WEIGHTS.column.left;
  return asksLeft(question) && headings.some((heading) => LEFT_COLUMN.test(heading))
    ? WEIGHTS.column.left
    : 0;
}

const ASKING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'remaining']);

/** "quỹ còn bao nhiêu", not "còn quỹ thì sao": what opens a question only leads on. */
const asksLeft = keptLast(
  ({ kind, text, negated }: Question): boolean =>
    ASKING.has(kind) && !negated && LEFT.test(text.replace(LEADING_ON, '')),
);
