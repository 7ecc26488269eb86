import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { quotePassage } from '../quote.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';
import { select, type OpenedHit, type Selection } from '../selection/select.ts';
import { answerAbsence } from './absence-answer.ts';
import { answerAmounts } from './amounts-answer.ts';
import { answerAttendance } from './attendance-answer.ts';
import { answerBeside, leftOf } from './beside-answer.ts';
import { answerCell } from './cell-verdict.ts';
import { answerCause } from './cause-answer.ts';
import { answerChoice } from './choice-answer.ts';
import { answerEach } from './each-answer.ts';
import { answerPair, answerPercent, answerRestOfAll } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { answerEnumerated } from './enumerated-answer.ts';
import { answerFollowing, type Place } from './following-answer.ts';
import { refuseGap, refuseNothing } from './gap-answer.ts';
import { quoteCandidates, spokenFigure } from './give.ts';
import { answerJoined, joinsAsMany } from './joined-answer.ts';
import { joinedTimes } from './joined-times.ts';
import { answerList, isList, itemsIn, listed } from './list-answer.ts';
import { answerListedAmounts } from './listed-amounts.ts';
import { answerLack } from './lack-answer.ts';
import { answerMerged } from './merged-answer.ts';
import { asksNames, lacksNames, namesAny } from './names-asked.ts';
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
import { answerNumbers } from './numbers-answer.ts';
import { answerOwner } from './owner-answer.ts';
import { answerProgress } from './progress-answer.ts';
import { answerReportPart } from './report-part-answer.ts';
import { answerRemaining } from './remaining-answer.ts';
import { asksUnspent } from './settled-part.ts';
import { asksRest, countsOthers, tellsRest } from './other-than-asked.ts';
import { answerRow } from './row-answer.ts';
import { namedParts } from './named-parts.ts';
import { answerShares } from './shares-answer.ts';
import { answerSorts } from './sorts-answer.ts';
import { answerSpan } from './span-answer.ts';
import { tellsContrary } from './tells-contrary.ts';
import { refuseSuperlative } from './refuse-superlative.ts';
import { answerReverse } from './reverse-answer.ts';
import { answerSuperlative } from './superlative-answer.ts';
import { answerDenied, answerPlanned, answerSettled, answerTrend, answerYesNo } from './yesno-answer.ts';
import { answerTie } from './tie-answer.ts';
import { answerVerify } from './verify-answer.ts';

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
  if (question.kind === 'reverse')
    return answerRow(question, opened, desk) ?? answerReverse(question, opened, desk);
  if (question.kind === 'summary') return summary(desk);
  const part = answerReportPart(question, opened, desk);
  if (part !== null) return part;
  if (isEmpty(question)) return draft({ status: 'not_found', remarks: [PHRASES.notFound(desk.example)] });
  for (const tell of FIRST) {
    const told = tell(question, opened, desk);
    if (told !== null) return told;
  }
  const selection = select(question, period, opened);
  const isGiven = selection.found === 'figure' || selection.found === 'tie';
  const told = isGiven ? null : (answerAmounts(question, opened) ?? answerAbsence(question, opened));
  return told ?? respondTo(question, period, selection, desk);
}

type Tell = (question: Question, opened: readonly OpenedHit[], desk: Desk) => Draft | null;

/** Answers that are found otherwise than by choosing the figure that fits best, in the order in which they are tried. */
const FIRST: readonly Tell[] = [
  answerBeside,
  answerFollowing,
  answerPhone,
  answerCause,
  answerMerged,
  answerSpan,
  answerAttendance,
  answerRow,
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
  answerSorts,
  answerNumbers,
  answerStatedChange,
  answerLack,
  answerStatedShare,
  (question, opened) => pairAnswer({ ...question, kind: 'count' }, bothStatesOf(question, opened)),
  answerChoice,
  (question, opened) =>
    asksBeyondGoal(question) ? pairAnswer(question, planPairOf(question, opened)) : null,
  (question, opened) => pairAnswer(question, pairOf(question, opened)),
  answerShares,
  answerListedAmounts,
  answerProgress,
  answerCell,
  answerDenied,
  answerTrend,
  answerPlanned,
  answerSettled,
  (question, opened) => pairAnswer({ ...question, kind: 'difference' }, planPairOf(question, opened)),
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

/** A question about nothing at all: only chatter, or words that carry no subject. */
function isEmpty(question: Question): boolean {
  return (
    question.topics.every(({ required, weight }) => !required && weight < SPOKEN) &&
    question.asked === null &&
    !question.unitAsked
  );
}

function respondTo(question: Question, period: Period | null, selection: Selection, desk: Desk): Draft {
  switch (selection.found) {
    case 'figure':
      return respondWithFigure(question, period, selection, desk);
    case 'tie': {
      const { candidates } = selection;
      if (joinsAsMany(question, candidates)) return answerFigures(question, candidates);
      const left = leftOf(candidates, desk.given);
      return left !== null && !question.total
        ? respondWithFigure(question, period, { found: 'figure', best: left, ranked: [left] }, desk)
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

function respondWithFigure(
  question: Question,
  period: Period | null,
  { best, ranked }: Extract<Selection, { found: 'figure' }>,
  desk: Desk,
): Draft {
  if (question.kind === 'why') return premise(question, best);
  if (lacksNames(question, best)) return refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'verify') return answerVerify(question, period, best);
  if (question.kind === 'yesno') return answerYesNo(question, best);
  const left = question.kind === 'percent' ? answerRestOfAll(question, best) : null;
  if (left !== null) return left;
  if (tellsContrary(question, best)) return refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'percent')
    return answerPercent(question, best) ?? refuseGap(question, period, gapAt(best, 'kind'));
  if (
    question.kind === 'remaining' ||
    question.others ||
    asksRest(question, best) ||
    asksUnspent(question, best)
  )
    return (
      answerRemaining(question, best, desk.passages(best.page.report.id)) ??
      refuseGap(question, period, gapAt(best, 'kind'))
    );
  // Of two that are compared one alone tells nothing of which is more.
  if (question.kind === 'compare') return refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'difference' && best.figure.kind !== 'change' && best.figure.kind !== 'ratio')
    return refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'when') return answerFigures(question, joinedTimes(best));
  const list = answerList(question, best, ranked);
  if (list !== null) return list;
  if (countsOthers(question, best)) return refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'which' && question.negated && best.figure.kind === 'ratio')
    return tellsRest(best)
      ? answerPassage(question, best.page)
      : refuseGap(question, period, gapAt(best, 'kind'));
  const parts = question.several || question.negated ? namedParts(question, best) : [];
  if (parts.length > 1) return answerFigures(question, parts);
  if (question.named && best.figure.kind !== 'name') return refuseGap(question, period, gapAt(best, 'kind'));
  return answerFigures(question, isList(question, best) ? listed(question, best, ranked) : [best]);
}

function gapAt(nearest: Candidate, obstacle: 'kind'): Extract<Selection, { found: 'gap' }> {
  return { found: 'gap', nearest, unmet: [], obstacles: [obstacle] };
}

/** "vì sao còn 50 hộ?": the report gives no reason, and perhaps another number. */
function premise(question: Question, best: Candidate): Draft {
  const mention = question.mentions[0];
  const said = spokenFigure(best);
  const holds = mention === undefined || mention.value === best.figure.value;
  const sentence = holds ? PHRASES.noReason : PHRASES.premise(said, mention.text);
  return draft({
    status: 'not_found',
    remarks: [sentence],
    quotes: quoteCandidates([best]),
    unmet: 'premise',
    report: best.page.report,
  });
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
