import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
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
const AT_START = typedWords(statuses.atStartColumns);
const SAME_PERIOD = typedWords(statuses.bases['same-period']);

/** The innermost heading over a cell, or null for what stands in no table. */
export function headingOf({ labelSpans }: Figure, { passage, report }: Page): string | null {
  const heading = labelSpans.findLast((span) => !isInside(span, passage));
  return passage.kind !== 'row' || heading === undefined
    ? null
    : report.text.slice(heading.start, heading.end);
}

/** How well a cell's column is the one that is meant: the share of the plan, what is left, the whole of its row. */
export function columnFit(question: Question, figure: Figure, page: Page): number {
  const heading = headingOf(figure, page);
  if (heading === null) return 0;
  const whole = question.periods.length === 0 && isTotal(heading) ? WEIGHTS.column.whole : 0;
  return whole + baseFit(question, figure) + leftFit(question, heading) + nameFit(question, heading);
}

/** "mức tốt": a word that tells little elsewhere is the very name of a column. */
function nameFit({ topics }: Question, heading: string): number {
  const name = foldPhrase(heading.replace(/\([^()]*\)|[*_]+/g, '').trim());
  const isNamed = topics.some(({ required, text }) => !required && foldPhrase(text) === name);
  return isNamed ? WEIGHTS.column.named : 0;
}

/** "đạt mấy phần trăm dự toán": the column "TH/DT", not "So cùng kỳ". */
function baseFit(question: Question, { kind, against }: Figure): number {
  if (kind !== 'percent' || (against !== 'plan' && against !== 'same-period')) return 0;
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

/** "quỹ còn bao nhiêu": the column "Tồn cuối kỳ", not "Thu trong kỳ". */
function leftFit(question: Question, heading: string): number {
  if (!asksLeft(question) || !LEFT_COLUMN.test(heading)) return 0;
  return AT_START.test(heading) ? 0 : WEIGHTS.column.left;
}

const ASKING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'remaining']);

/** "quỹ còn bao nhiêu", not "còn quỹ thì sao": what opens a question only leads on. */
const asksLeft = keptLast(
  ({ kind, text, negated }: Question): boolean =>
    ASKING.has(kind) && !negated && LEFT.test(text.replace(LEADING_ON, '')),
);
