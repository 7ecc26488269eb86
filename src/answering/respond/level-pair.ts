import type { Question } from '../../domain/question.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { areComparable } from './compute-answer.ts';
import { bestOf } from './pair.ts';
import { isParallel, pairFrom } from './pair-from.ts';
import { rowChangeOf } from './row-change.ts';
import { levelsOf } from './two-levels.ts';

type Pair = [Candidate, Candidate];

const CHANGING: ReadonlySet<Question['kind']> = new Set(['difference', 'change', 'compare']);

/** What it is and what it was, where no figure tells the change: "đạt 72,58%, cùng kỳ là 51,3%". */
export function levelPairOf(question: Question, opened: readonly OpenedHit[]): Pair | null {
  if (!CHANGING.has(question.kind)) return null;
  const kind = question.also.has('percent') ? 'percent' : 'count';
  const counted: Question = { ...question, kind, status: null };
  const pair =
    question.status === 'comparison'
      ? (besideComparison(question, counted, opened) ?? rowChangeOf(counted, opened, true))
      : tellsChange(question, opened)
        ? null
        : (sinceBase(counted, opened) ?? sinceStart(counted, opened) ?? rowChangeOf(counted, opened, false));
  return pair !== null && areComparable(...pair) && !isOutdone(pair, question, opened) ? pair : null;
}

/** "tăng 22 em": a change that fits better than the two levels. */
function isOutdone([now]: Pair, question: Question, opened: readonly OpenedHit[]): boolean {
  const [best] = givenFigures(question, question.periods[0] ?? null, opened);
  return best?.figure.kind === 'change' && best.figure.unit !== now.figure.unit && best.fit > now.fit;
}

/** "… , cùng kỳ là 51,3%": the figure behind it that it is compared with. */
function besideComparison(question: Question, counted: Question, opened: readonly OpenedHit[]): Pair | null {
  const [period = null] = question.periods;
  // "nhiều hơn đầu nhiệm kỳ bao nhiêu": when it was compared with, what there is now need not say.
  const now = { ...counted, topics: counted.topics.filter(({ role }) => role !== 'moment') };
  const reached = bestOf(
    now,
    period,
    now.topics.length < counted.topics.length ? reopen(now, opened) : opened,
  );
  if (reached === null || bestOf(question, period, opened)?.figure.kind === 'change') return null;
  const base = reached.page.passage.figures.find(
    ({ status, start }) => status === 'comparison' && start > reached.figure.end,
  );
  return base === undefined ? besideClause(reached, opened) : [reached, { ...reached, figure: base }];
}

/** "Đã khám phá 11/14 vụ, đạt 78,6%. Cùng kỳ khám phá 13/19 vụ, đạt 68,4%": told of the same in a clause of its own. */
function besideClause(reached: Candidate, opened: readonly OpenedHit[]): Pair | null {
  const label = ` ${reached.figure.label} `;
  const beside = opened
    .map((hit) => hit.page)
    .filter(({ passage }) => passage.paragraph.start === reached.page.passage.paragraph.start);
  for (const page of beside) {
    const figure = page.passage.figures.find(
      ({ status, kind, label: other }) =>
        status === 'comparison' &&
        kind === reached.figure.kind &&
        other !== '' &&
        other.split(' ').every((word) => label.includes(` ${word} `)),
    );
    if (figure !== undefined) return [reached, { ...reached, page, figure }];
  }
  return null;
}

/** A change whose label says no more than was asked. */
function tellsChange(question: Question, opened: readonly OpenedHit[]): boolean {
  const [period = null] = question.periods;
  return givenFigures(question, period, opened).some(
    ({ figure, surplus }) => figure.kind === 'change' && surplus < 1,
  );
}

/** "so với năm 2022 giảm mấy hộ": that year's figure and the latest of its row or list. */
function sinceBase(counted: Question, opened: readonly OpenedHit[]): Pair | null {
  const { base } = counted;
  if (base === null) return null;
  const [period = null] = counted.periods;
  const later = givenFigures(counted, period, opened).filter(
    ({ figure }) => figure.period !== null && figure.period.from > base.from,
  );
  const latest = later.reduce((last, { figure }) => (end(figure) > last ? end(figure) : last), '');
  const now = later.filter(({ figure }) => end(figure) === latest);
  const pair = pairFrom(now, givenFigures(counted, base, opened));
  return pair !== null && (isParallel(...pair) || areOneList(...pair)) ? pair : null;
}

/** "Số học sinh … lần lượt là 380 và 396 em": members of one list, the first of which the words before it count. */
function areOneList(a: Candidate, b: Candidate): boolean {
  const [first, second] = [` ${a.figure.label}`, ` ${b.figure.label}`];
  return a.page === b.page && (first.endsWith(second) || second.endsWith(first));
}

const end = ({ period }: Candidate['figure']): string => period?.to ?? '';

/** "Từ đầu năm tới giờ giảm mấy hộ?": two levels of one thing, told together; null where another time is asked for. */
function sinceStart(counted: Question, opened: readonly OpenedHit[]): Pair | null {
  const [period = null, ...more] = counted.periods;
  if (more.length > 0 || (period !== null && counted.base !== null)) return null;
  const since = counted.base ?? (period?.unit === 'span' ? period : null);
  const levels = levelsOf(counted, since, opened);
  if (levels === null || period === null || since !== null) return levels;
  return bestOf(counted, period, opened)?.figure === levels[0].figure ? levels : null;
}
