import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { quotePassage } from '../quote.ts';
import { asksForMoney } from '../selection/bonuses.ts';
import { openPage } from '../selection/page.ts';
import { select, type OpenedHit, type Selection } from '../selection/select.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerAbsence } from './absence-answer.ts';
import { answerAmounts } from './amounts-answer.ts';
import { answerAttendance } from './attendance-answer.ts';
import { answerBeside, leftOf } from './beside-answer.ts';
import { answerColumns } from './columns-answer.ts';
import { answerCell } from './cell-verdict.ts';
import { answerCharge } from './charge-answer.ts';
import { answerCause } from './cause-answer.ts';
import { answerChoice } from './choice-answer.ts';
import { answerEach } from './each-answer.ts';
import { answerPair } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { answerEnumerated } from './enumerated-answer.ts';
import { answerFollowing, type Place } from './following-answer.ts';
import { refuseGap, refuseNothing } from './gap-answer.ts';
import { answerGoals } from './goals-answer.ts';
import { answerJoined, joinsAsMany } from './joined-answer.ts';
import { itemsIn, itemsOfOne } from './list-answer.ts';
import { answerListedAmounts } from './listed-amounts.ts';
import { answerLeftNamed } from './left-named.ts';
import { answerLack } from './lack-answer.ts';
import { answerMatching } from './matching-answer.ts';
import { answerMerged } from './merged-answer.ts';
import { asksNames, namesAny } from './names-asked.ts';
import { answerNamed } from './named-answer.ts';
import { answerPassage } from './passage-answer.ts';
import { levelPairOf } from './level-pair.ts';
import { pairOf } from './pair.ts';
import { bothStatesOf, planPairOf } from './plan-pair.ts';
import { answerStatedChange } from './change-answer.ts';
import { answerStatedShare } from './stated-share.ts';
import { answerPeriods } from './periods-answer.ts';
import { answerPlaces } from './places-answer.ts';
import { answerPhone } from './phone-answer.ts';
import { answerPerson } from './person-answer.ts';
import { answerNothingThen } from './nothing-then-answer.ts';
import { answerNumbers } from './numbers-answer.ts';
import { answerOwner } from './owner-answer.ts';
import { answerProgress } from './progress-answer.ts';
import { answerReportItself } from './report-itself-answer.ts';
import { answerReportPart } from './report-part-answer.ts';
import { answerRow } from './row-answer.ts';
import { answerShares } from './shares-answer.ts';
import { answerSorts } from './sorts-answer.ts';
import { answerSpan } from './span-answer.ts';
import { refuseSuperlative } from './refuse-superlative.ts';
import { answerReverse } from './reverse-answer.ts';
import { answerSuperlative } from './superlative-answer.ts';
import { answerDenied, answerPlanned, answerSettled, answerTrend } from './yesno-answer.ts';
import { asksSumOf } from './asks-sum-of.ts';
import { tellingPlace } from '../selection/tells-where.ts';
import { answerTie } from './tie-answer.ts';
import { levelSince } from './two-levels.ts';
import { answerVerify } from './verify-answer.ts';
import { answerWithFigure } from './answer-with-figure.ts';

/** What answering one question needs at hand. */
export interface Desk {
  readonly reports: ReadonlyMap<string, Report>;
  /** The report that refusals speak of: the newest. */
  readonly newest: Report | null;
  /** All passages of a report, in the order of its text. */
  readonly passages: (reportId: string) => readonly Passage[];
  /** A question that this index answers, to show how to ask. */
  readonly example: string | null;
  /** What the other questions of the message, or the one that it goes on from, are answered with. */
  readonly given: readonly Place[];
}

/** Answers one understood question from the passages near it. */
export function respond(question: Question, opened: readonly OpenedHit[], desk: Desk): Draft {
  const period = question.periods[0] ?? question.within;
  if (isDateToConfirm(question)) return confirmDate(question, opened, desk);
  const matching = answerMatching(question, opened, desk);
  if (matching !== null) return matching;
  if (question.kind === 'reverse')
    return answerRow(question, opened, desk) ?? answerReverse(question, opened, desk);
  if (question.kind === 'summary') return summary(desk);
  const ofReport = answerReportItself(question, desk) ?? answerReportPart(question, opened, desk);
  if (ofReport !== null) return ofReport;
  if (isEmpty(question)) return draft({ status: 'not_found', remarks: [PHRASES.notFound(desk.example)] });
  for (const tell of FIRST) {
    const told = tell(question, opened, desk);
    if (told !== null) return told;
  }
  const selection = tellingPlace(question, opened, select(question, period, opened), (telling) =>
    select(question, period, telling),
  );
  const isGiven = selection.found === 'figure' || selection.found === 'tie';
  const told = isGiven ? null : (answerAmounts(question, opened) ?? answerAbsence(question, opened));
  return told ?? respondTo(question, period, standing(question, period, selection, opened), desk);
}

/** "còn bao nhiêu hộ nợ thuế?": not how many there were when the year began. */
function standing(
  question: Question,
  period: Period | null,
  selection: Selection,
  opened: readonly OpenedHit[],
): Selection {
  const later =
    period === null && selection.found === 'figure' ? levelSince(selection.best, question, opened) : null;
  return later === null ? selection : { found: 'figure', best: later, ranked: [later] };
}

type Tell = (question: Question, opened: readonly OpenedHit[], desk: Desk) => Draft | null;

/** Answers that are found otherwise than by choosing the figure that fits best, in the order in which they are tried. */
const FIRST: readonly Tell[] = [
  answerBeside,
  answerFollowing,
  answerPhone,
  answerNothingThen,
  answerCause,
  answerMerged,
  answerSpan,
  answerAttendance,
  answerCharge,
  answerGoals,
  answerRow,
  answerColumns,
  answerPerson,
  answerOwner,
  answerSuperlative,
  refuseSuperlative,
  answerJoined,
  answerEnumerated,
  answerEach,
  answerPeriods,
  answerPlaces,
  answerNamed,
  answerLeftNamed,
  answerSorts,
  answerNumbers,
  answerStatedChange,
  answerLack,
  answerStatedShare,
  (question, opened) => pairAnswer({ ...question, kind: 'count' }, bothStatesOf(question, opened)),
  answerChoice,
  (question, opened) =>
    asksBeyondGoal(question) ? pairAnswer(question, planPairOf(question, opened)) : null,
  (question, opened) => {
    const pair = pairOf(question, opened);
    return pairAnswer(
      pair !== null && asksSumOf(question, pair) ? { ...question, kind: 'sum' } : question,
      pair,
    );
  },
  answerShares,
  answerListedAmounts,
  answerProgress,
  answerCell,
  answerDenied,
  answerTrend,
  answerPlanned,
  answerSettled,
  (question, opened) =>
    pairAnswer(
      question.kind === 'compare' ? question : { ...question, kind: 'difference' },
      planPairOf(question, opened),
    ),
  (question, opened) => pairAnswer({ ...question, kind: 'difference' }, levelPairOf(question, opened)),
];

/** "cao hơn chỉ tiêu bao nhiêu?": what was reached is set against its own goal. */
function asksBeyondGoal({ kind, status, periods }: Question): boolean {
  return kind === 'difference' && status === 'target' && periods.length < 2;
}

function pairAnswer(question: Question, pair: ReturnType<typeof pairOf>): Draft | null {
  return pair === null ? null : answerPair(question, pair);
}

/** "… là ngày 30 tháng 4 hả?": the date is what is to be confirmed, not where to look. */
function isDateToConfirm({ kind, mentions, periods }: Question): boolean {
  return kind === 'verify' && mentions.length === 0 && periods[0]?.unit === 'day';
}

function confirmDate(question: Question, opened: readonly OpenedHit[], desk: Desk): Draft {
  const when: Question = { ...question, kind: 'when', periods: [] };
  const selection = select(when, null, opened);
  return selection.found === 'figure'
    ? answerVerify(question, question.periods[0] ?? null, selection.best)
    : respondTo(when, null, selection, desk);
}

/** Weight of a word from which it is a subject of sorts: "người dân góp". */
const SPOKEN = 0.4;

/** "tổng dự toán năm 2024 bao nhiêu", "tiền dự toán còn bao nhiêu": the estimate itself is what is asked after. */
function asksForBudget(question: Question): boolean {
  return question.status === 'target' && (question.kind === 'money' || asksForMoney(question));
}

/** A question about nothing at all: only chatter, or words that carry no subject. */
function isEmpty(question: Question): boolean {
  return (
    question.topics.every(({ required, weight }) => !required && weight < SPOKEN) &&
    question.asked === null &&
    !question.unitAsked &&
    !asksForBudget(question) &&
    !(question.kind === 'count' && question.unit !== null && !question.follows)
  );
}

function respondTo(question: Question, period: Period | null, selection: Selection, desk: Desk): Draft {
  switch (selection.found) {
    case 'figure':
      return answerWithFigure(question, period, selection, desk.passages);
    case 'tie': {
      const { candidates } = selection;
      const part = question.kind === 'remaining' ? partAmong(candidates) : undefined;
      if (part !== undefined)
        return answerWithFigure(question, period, { best: part, ranked: candidates }, desk.passages);
      const named = itemsOfOne(question, candidates);
      if (named !== null) return named;
      if (joinsAsMany(question, candidates)) return answerFigures(question, candidates);
      const left = leftOf(candidates, desk.given);
      return left !== null && !question.total
        ? answerWithFigure(question, period, { best: left, ranked: [left] }, desk.passages)
        : answerTie(question, candidates);
    }
    case 'passage':
      return respondWithPassage(question, selection.page);
    case 'gap':
      return refuseGap(question, period, selection);
    case 'nothing':
      break;
  }
  return refuseNothing(question, desk.newest, desk.example);
}

/** "128 cơ sở, đã có 115 cơ sở ký cam kết": of a whole and its part it is the part that leaves something. */
function partAmong(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ figure, page }) =>
    candidates.some((whole) => whole.figure.start === figure.partOf && whole.page.report === page.report),
  );
}

function respondWithPassage(question: Question, page: OpenedHit['page']): Draft {
  if (question.kind === 'why')
    return draft({ status: 'not_found', remarks: [PHRASES.noReason], unmet: 'premise' });
  if (asksNames(question) && !namesAny(question, page))
    return draft({ status: 'not_found', remarks: [PHRASES.noAttribute], unmet: 'attribute' });
  return itemsIn(question, page) ?? answerPassage(question, page);
}

function summary({ newest, passages }: Desk): Draft {
  const opening = newest === null ? undefined : passages(newest.id).find(({ kind }) => kind === 'clause');
  if (newest === null || opening === undefined)
    return draft({ status: 'not_found', remarks: [PHRASES.notFound(null)] });
  return draft({
    status: 'answered',
    headline: oneLine(newest.shortTitle ?? newest.title),
    quotes: quotePassage(openPage(opening, newest), null),
    report: newest,
  });
}
