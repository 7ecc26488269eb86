import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { quotePassage } from '../quote.ts';
import { askedBonus } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';
import { select, type OpenedHit, type Selection } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerAbsence } from './absence-answer.ts';
import { answerCause } from './cause-answer.ts';
import { answerPair, answerPercent, answerRemaining } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { refuseGap, refuseNothing } from './gap-answer.ts';
import { certain, quoteCandidates, spokenFigure } from './give.ts';
import { answerItems, withName } from './items.ts';
import { answerPassage } from './passage-answer.ts';
import { partsOf } from './parts-of.ts';
import { basePairOf, pairOf, planPairOf } from './pair.ts';
import { answerPhone } from './phone-answer.ts';
import { answerPerson } from './person-answer.ts';
import { answerOwner } from './owner-answer.ts';
import { answerReverse } from './reverse-answer.ts';
import { answerSuperlative } from './superlative-answer.ts';
import { answerPlanned, answerTrend, answerYesNo } from './yesno-answer.ts';
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
}

/** Answers one understood question from the passages near it. */
export function respond(question: Question, opened: readonly OpenedHit[], desk: Desk): Draft {
  const period = question.periods[0] ?? null;
  if (isDateToConfirm(question)) return confirmDate(question, opened, desk);
  if (question.kind === 'reverse') return answerReverse(question, opened);
  if (question.kind === 'summary') return summary(desk);
  if (isEmpty(question)) return draft({ status: 'not_found', remarks: [PHRASES.notFound(desk.example)] });
  const phone = answerPhone(question, opened);
  if (phone !== null) return phone;
  const cause = answerCause(question, period, opened, desk.passages);
  if (cause !== null) return cause;
  const person = answerPerson(question, opened);
  if (person !== null) return person;
  const owner = answerOwner(question, opened);
  if (owner !== null) return owner;
  const most = answerSuperlative(question, opened, desk.passages);
  if (most !== null) return most;
  if (question.superlative !== null && !opened.some(({ page }) => tellsMost(page)))
    return refuseNothing(question, desk.newest, desk.example);
  const pair = pairOf(question, opened);
  if (pair !== null) return answerPair(question, pair);
  const trend = answerTrend(question, period, opened) ?? answerPlanned(question, opened);
  if (trend !== null) return trend;
  const plan = planPairOf(question, opened);
  if (plan !== null) return answerPair({ ...question, kind: 'difference' }, plan);
  const base = basePairOf(question, opened);
  if (base !== null) return answerPair({ ...question, kind: 'difference' }, base);
  const selection = select(question, period, opened);
  const isGiven = selection.found === 'figure' || selection.found === 'tie';
  const absence = isGiven ? null : answerAbsence(question, opened);
  return absence ?? respondTo(question, period, selection, desk);
}

/** "Địa bàn xảy ra nhiều nhất là khu phố 2": a report may say itself which is the greatest. */
function tellsMost({ passage }: OpenedHit['page']): boolean {
  return MOST.test(passage.text);
}

const MOST = wholeWords([...questionWords.superlatives.most, ...questionWords.superlatives.least]);

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
    case 'tie':
      return question.also.has('list') && areSorts(selection.candidates)
        ? answerFigures(question, inOrder(selection.candidates))
        : clarify(selection.candidates);
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
  if (question.kind === 'verify') return answerVerify(question, period, best);
  if (question.kind === 'yesno') return answerYesNo(question, best);
  if (question.kind === 'percent')
    return answerPercent(question, best) ?? refuseGap(question, period, gapAt(best, 'kind'));
  if (question.kind === 'remaining' || question.others)
    return (
      answerRemaining(question, best, desk.passages(best.page.report.id)) ??
      refuseGap(question, period, gapAt(best, 'kind'))
    );
  if (question.kind === 'difference' && best.figure.kind !== 'change' && best.figure.kind !== 'ratio')
    return refuseGap(question, period, gapAt(best, 'kind'));
  const items = NAMING.has(question.kind) ? answerItems(question, best) : null;
  if (items !== null) return items;
  const parts = question.also.has('list') ? partsAmong(question, best, ranked) : null;
  if (parts !== null) return answerFigures(question, parts.map(withName));
  if (question.named && best.figure.kind !== 'name') return refuseGap(question, period, gapAt(best, 'kind'));
  return answerFigures(question, isList(question) ? listed(best, ranked) : [best]);
}

/** "những nước nào", "nghề gì", "ở những đâu": names are asked for, not how many. */
const NAMING: ReadonlySet<Question['kind']> = new Set(['list', 'which', 'where', 'how']);

function gapAt(nearest: Candidate, obstacle: 'kind'): Extract<Selection, { found: 'gap' }> {
  return { found: 'gap', nearest, unmet: [], obstacles: [obstacle] };
}

/** "03 huy chương vàng, 05 huy chương bạc": what is counted, each sort of it, where the report gives no whole. */
function siblingsAmong(question: Question, best: Candidate, near: readonly Candidate[]): Candidate[] | null {
  const sorts = near.filter(
    ({ figure, page }) =>
      page === best.page && figure.kind === best.figure.kind && askedBonus(question, figure, page) > 0,
  );
  return sorts.length > 1 ? inOrder(sorts) : null;
}

/** Counts of one clause: sorts of one thing rather than rivals. */
function areSorts(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ figure, page }) => figure.kind === 'count' && page === candidates[0]?.page);
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.figure.start - b.figure.start);
}

/** "mỗi loại mấy giải?" asks for the parts of what is counted, of the best figure that has any or is one. */
function partsAmong(question: Question, best: Candidate, ranked: readonly Candidate[]): Candidate[] | null {
  const near = ranked.filter(({ coverage }) => best.coverage.share - coverage.share < WEIGHTS.listSpread);
  return near.map(partsOf).find((parts) => parts.length > 1) ?? siblingsAmong(question, best, near);
}

function isList(question: Question): boolean {
  return (
    question.kind === 'list' ||
    (question.also.has('list') && question.kind !== 'count') ||
    question.kind === 'who'
  );
}

/** Every member of a list stands in one paragraph and fits about as well as the best. */
function listed(best: Candidate, ranked: readonly Candidate[]): Candidate[] {
  const { paragraph } = best.page.passage;
  return ranked.filter(
    (other) =>
      other === best ||
      (other.figure.kind === best.figure.kind &&
        other.page.report === best.page.report &&
        other.page.passage.start >= paragraph.start &&
        other.page.passage.end <= paragraph.end &&
        best.coverage.share - other.coverage.share < WEIGHTS.listSpread &&
        best.coverage.inLabel - other.coverage.inLabel < WEIGHTS.listSpread),
  );
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
  return itemsIn(question, page) ?? answerPassage(question, page);
}

/** "kể tên các mô hình": the things that a passage names behind their only count. */
function itemsIn(question: Question, page: OpenedHit['page']): Draft | null {
  if (question.kind !== 'list' && question.kind !== 'which') return null;
  const told = page.passage.figures.flatMap((figure) => answerItems(question, certain(figure, page)) ?? []);
  return told.length === 1 ? (told[0] ?? null) : null;
}

function clarify(candidates: readonly Candidate[]): Draft {
  const options = candidates.map((candidate) => spokenFigure(candidate));
  return draft({
    status: 'clarify',
    remarks: [PHRASES.clarify(options)],
    quotes: quoteCandidates(candidates),
    options: candidates.map(({ figure }) => `bao nhiêu ${oneLine(figure.label)}`),
    report: candidates[0]?.page.report ?? null,
  });
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
