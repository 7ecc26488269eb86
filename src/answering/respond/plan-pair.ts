import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { areComparable } from './compute-answer.ts';
import { bestOf } from './pair.ts';
import { settledPart } from './settled-part.ts';

/** What was reached and what was planned, where no ratio says both: "còn thiếu bao nhiêu nữa mới đạt chỉ tiêu?". */
export function planPairOf(question: Question, opened: readonly OpenedHit[]): [Candidate, Candidate] | null {
  const toPlan =
    (question.kind === 'remaining' && (!question.negated || AGAINST_PLAN.test(question.text))) ||
    (question.kind === 'difference' && question.status === 'target') ||
    isComparedWithPlan(question) ||
    isBeyondPlan(question);
  if (!toPlan) return null;
  const counted: Question = question.also.has('percent')
    ? { ...question, kind: 'percent', unit: null, negated: false }
    : { ...question, kind: 'count', negated: false };
  const [period = null] = question.periods;
  const reached =
    bestOf({ ...counted, status: null }, period, opened) ??
    bestOf({ ...counted, status: null }, null, opened);
  if (reached === null || reached.figure.status === 'target' || settledPart(question, reached) !== null)
    return null;
  // "31/50 hẻm" tells its plan itself.
  if (question.kind === 'remaining' && reached.figure.kind === 'ratio') return null;
  const planned = plannedOf(counted, period, opened, reached);
  if (planned === null) return null;
  const named = Math.min(reached.coverage.inLabel, planned.coverage.inLabel) >= NAMED;
  return areComparable(reached, planned) && (named || reached.page === planned.page)
    ? [besidePlan(reached, planned), planned]
    : null;
}

/** "đạt 61%, chỉ tiêu là 75%": the plan that fits best of all, or that the clause of what fits best tells beside it; none of a later time that was not asked for. */
function plannedOf(
  counted: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
  { figure: reached }: Candidate,
): Candidate | null {
  const given = givenFigures({ ...counted, status: 'target' }, period, opened).filter(
    ({ figure: plan }) =>
      reached.period === null ||
      plan.period === null ||
      plan.period.from <= reached.period.to ||
      (period !== null && YEARS.has(plan.period.unit)),
  );
  return given.find(({ figure, page }) => figure.status === 'target' && page === given[0]?.page) ?? null;
}

/** What is left of the year is no plan of what has been reached up to now. */
const YEARS: ReadonlySet<Period['unit']> = new Set(['year', 'school-year']);

/** The result where it stands beside its plan, if a table's row gives both. */
function besidePlan(reached: Candidate, { figure: plan, page }: Candidate): Candidate {
  const { value, kind } = reached.figure;
  const figure = page.passage.figures.find(
    (other) => other !== plan && other.value === value && other.kind === kind,
  );
  return figure === undefined || page.passage.kind !== 'row' ? reached : { ...reached, figure, page };
}

/** "làm được nhiều hơn hay ít hơn kế hoạch?": one thing beside its plan; two things are compared with each other. */
function isComparedWithPlan({ kind, topics, periods, text }: Question): boolean {
  return (
    kind === 'compare' &&
    periods.length < 2 &&
    topics.every(({ joined, role }) => joined === null && role !== 'place') &&
    NAMED_PLAN.test(text)
  );
}

const NAMED_PLAN = typedWords(statuses.bases.plan.filter((word) => word.includes(' ')));

/** "vượt dự toán bao nhiêu tiền?": so much more than was planned. */
function isBeyondPlan({ kind, planned, status, text }: Question): boolean {
  return AMOUNTS.has(kind) && planned && status === 'target' && BEYOND.test(text);
}

const AGAINST_PLAN = typedWords(questionWords.againstPlan);
const BEYOND = typedWords(questionWords.signs.beyond);
const AMOUNTS: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'change']);

/** "kế hoạch bao nhiêu, thực hiện bao nhiêu?": the plan and the result of one thing, each asked for. */
export function bothStatesOf(
  question: Question,
  opened: readonly OpenedHit[],
): [Candidate, Candidate] | null {
  const isAsked =
    AMOUNTS.has(question.kind) &&
    question.status === 'target' &&
    (RESULTS.test(foldPhrase(question.text)) || AGAINST_PLAN.test(question.text));
  return isAsked ? planPairOf({ ...question, kind: 'difference' }, opened) : null;
}

// Half of the marks may be missing.
const RESULTS = typedWords(statuses.resultsBesidePlans.map(foldPhrase));

/** Least share of the question that the labels of both must say. */
const NAMED = 0.5;
