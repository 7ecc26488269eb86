import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf, markedOrNot, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { isUnderCost } from './column-fit.ts';
import type { Page } from './page.ts';
import { isMostlyAhead, reportPeriod, type PeriodFit } from './period-fit.ts';
import { WEIGHTS } from './weights.ts';

/** What a figure's status adds to its fit, and whether it is of another sort than what is asked for: a goal where a result is. */
export interface StatusFit {
  readonly bonus: number;
  readonly isOther: boolean;
}

/** How well a figure's status, result, goal, estimate or comparison, is the one asked for. */
export function statusFit(
  question: Question,
  period: Period | null,
  when: PeriodFit,
  figure: Figure,
  page: Page,
): StatusFit {
  if (isAskedFor(period, when, figure, page.report)) return fits(0);
  const isPlanned =
    (allots(question) && isMostlyAhead(period, page.report)) ||
    ((proposes(question) || asksPlanSum(question, figure)) && figure.status === 'target');
  const status = question.status ?? (isPlanned ? 'target' : null);
  const { bonus, isOther } = statusBonus(question, status, figure, page);
  return { bonus, isOther: isOther || (status === 'target' && isReachedCell(question, figure, page)) };
}

const fits = (bonus: number): StatusFit => ({ bonus, isOther: false });
const misses = (bonus: number): StatusFit => ({ bonus, isOther: true });

function statusBonus(question: Question, wanted: Question['status'], figure: Figure, page: Page): StatusFit {
  const { report } = page;
  const { status, kind } = figure;
  if (wanted === 'comparison' && !CHANGES.has(question.kind)) {
    const bonus = status === 'comparison' ? WEIGHTS.status.wanted : WEIGHTS.status.comparison;
    return status === 'achieved' && isCurrent(figure, report) ? misses(bonus) : fits(bonus);
  }
  if (wanted === 'target' && question.kind === 'when' && figure.period !== null)
    return isOver(figure.period, report)
      ? misses(WEIGHTS.status.resultForTarget)
      : fits(WEIGHTS.status.wanted);
  if (wanted === 'target') {
    if (status === 'target' || status === 'forecast') return fits(WEIGHTS.status.wanted);
    if (status === 'comparison') return fits(WEIGHTS.status.comparison);
    const bonus = kind === 'ratio' ? RATIO_TO_GOAL : WEIGHTS.status.resultForTarget;
    if ((kind !== 'ratio' || question.kind === 'percent') && figure.hedge === null && asksOfPlan(question))
      return misses(bonus);
    const isToBe = intends(question) || (aims(question) && isOfNow(figure, page));
    return kind === 'count' && status === 'achieved' && isToBe ? misses(bonus) : fits(bonus);
  }
  if (status === 'target' || status === 'forecast') return misses(WEIGHTS.status.unwanted);
  if (status === 'comparison') return fits(WEIGHTS.status.comparison);
  if (wanted === 'estimate') return fits(status === 'estimate' ? WEIGHTS.status.wanted : 0);
  return fits(status === 'estimate' ? WEIGHTS.status.estimate : 0);
}

/** "13/15": a result that is told with its goal. */
const RATIO_TO_GOAL = 0.05;

const PLAN_SUM = typedWords(statuses.planSums);

/** "tổng mức đầu tư bao nhiêu": a sum that is by its name a plan's, and is told by that name. */
function asksPlanSum({ text }: Question, { kind, label }: Figure): boolean {
  return kind === 'money' && PLAN_SUM.test(text) && PLAN_SUM.test(label);
}

/** A report without a period in its title may speak of the year it is dated in, or of the one before. */
function yearBefore(date: string | null): string | null {
  return date === null ? null : `${Number(date.slice(0, 4)) - 1}-01-01`;
}

/** "Kế hoạch trồng lạc bao nhiêu ha?": a cell under no plan is what came of it. */
function isReachedCell({ kind, planned }: Question, figure: Figure, page: Page): boolean {
  return (
    page.passage.kind === 'row' &&
    !isUnderCost(figure, page) &&
    figure.status === 'achieved' &&
    (kind === 'count' || kind === 'money') &&
    !planned &&
    (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'measure')
  );
}

/** The figure of an earlier year, told beside this one's, where that very year is asked for. */
function isAskedFor(
  period: Period | null,
  when: PeriodFit,
  { period: own, status }: Figure,
  report: Report,
): boolean {
  const since = reportPeriod(report)?.from ?? yearBefore(report.date);
  return (
    period !== null &&
    when === 'same' &&
    status === 'comparison' &&
    own !== null &&
    since !== null &&
    own.to < since
  );
}

const ALLOTTING = wholeWords(markedOrNot(statuses.allotting));

/** "vốn năm 2024 bố trí cho công trình nào": what is set apart is planned. */
const allots = keptLast(({ text }: Question): boolean => ALLOTTING.test(text));

/** Told of the report's own stretch: no figure of the same stretch a year before. */
function isCurrent({ period }: Figure, report: Report): boolean {
  const since = reportPeriod(report)?.from ?? report.date;
  return period === null || since === null || period.to >= since;
}

const PROPOSING = wholeWords(markedOrNot(statuses.proposing));

/** "kiến nghị mở rộng bao nhiêu mét đường": what is proposed has not come about. */
const proposes = keptLast(({ text }: Question): boolean => PROPOSING.test(text));

/** "đặt chỉ tiêu giảm còn bao nhiêu": what is aimed at is asked for. */
const aims = keptLast(({ text }: Question): boolean => AIMING.test(text));

const AIMING = wholeWords(markedOrNot(scopes.aiming));

/** "sẽ đưa thêm mấy thủ tục": what there is now is not what is to come. */
const intends = keptLast(
  ({ kind, text }: Question): boolean => kind === 'count' && INTENDING.test(text) && !REACHED.test(text),
);

const INTENDING = wholeWords(markedOrNot(scopes.intending));

/** "Kế hoạch cả năm phải khám bao nhiêu lượt?": opens with the plan, and asks for nothing that was reached. */
const asksOfPlan = keptLast(
  ({ kind, text, planned }: Question): boolean =>
    NUMBERS.has(kind) && !planned && OPENING_PLAN.test(text) && !REACHED.test(text),
);

const NUMBERS: ReadonlySet<Question['kind']> = new Set(['count', 'percent', 'money']);
const OPENING_PLAN = new RegExp(String.raw`^(?:${anyOf(markedOrNot(statuses.bases.plan))})(?!\p{L})`, 'iu');
const REACHED = wholeWords(markedOrNot([...statuses.denials.reached, ...statuses.achieved]));

/** "hiện nay phường còn 37 hộ": how it stands is no aim. */
function isOfNow({ number }: Figure, { passage, report }: Page): boolean {
  return NOW.test(report.text.slice(passage.start, number.start));
}

const NOW = wholeWords(scopes.now);

/** A time that was over when the report was written: no goal is set for it. */
function isOver({ to }: Period, { date }: Report): boolean {
  return date !== null && to < date;
}

/** They ask how far it is from the earlier figure, not for that figure. */
const CHANGES: ReadonlySet<Question['kind']> = new Set(['difference', 'change', 'percent']);
