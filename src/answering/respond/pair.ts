import type { Period } from '../../domain/period.ts';
import { PAIRED_KINDS, type Question, type Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Candidate } from '../selection/fit.ts';
import { isMostlyAhead } from '../selection/period-fit.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { areContrary } from '../selection/contrast.ts';
import { reopen } from '../selection/reopen.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { isOneRow } from '../selection/ties.ts';
import { inLabel } from '../selection/zone.ts';
import { areComparable } from './compute-answer.ts';
import { classOfWords } from '../understanding/unit-class.ts';
import { datedPair } from './dated-pair.ts';
import { isOneName } from './one-name.ts';
import { areAlike, areCounts, pairFrom } from './pair-from.ts';
import { sidesAt } from './sides.ts';
import { unitBefore } from './unit-before.ts';
import { yearsOf } from './years-of.ts';

/** Kinds that each side of a question about two subjects keeps. */
const KEPT: ReadonlySet<Question['kind']> = new Set(['money', 'percent']);

/** "bên nào có tỷ lệ giải ngân cao hơn": the share of each side. */
function kindOfSide({ kind, also }: Question): Question['kind'] {
  if (KEPT.has(kind)) return kind;
  return also.has('percent') ? 'percent' : 'count';
}

/**
 * The question about some of its topics only; a comma behind those that are compared opens words that help but bind neither.
 * @param compared the two topics on both sides, and what stands before them
 */
function about(question: Question, topics: readonly Topic[], compared: readonly Topic[]): Question {
  const kept = question.topics.filter((topic) => topics.includes(topic) || !topic.required || topic.strict);
  return {
    ...question,
    ...countedOf(question, topics),
    kind: kindOfSide(question),
    topics: kept.map((topic) =>
      topic.joined === 'comma' && !compared.includes(topic) ? { ...topic, required: false } : topic,
    ),
  };
}

/** What each side counts: "số đảng viên và tổng số thủ tục" asks for as many of the one, and for all of the other. */
function countedOf(
  question: Question,
  topics: readonly Topic[],
): Pick<Question, 'unit' | 'unitAsked' | 'asked' | 'total'> {
  const { unit, unitAsked, asked, total } = question;
  const [first] = topics;
  const isOfOther =
    unitAsked && !PAIRED_KINDS.has(question.kind) && question.topics.some(({ text }) => text === asked);
  if (isOfOther && !topics.some(({ text }) => text === asked))
    return {
      unit: classOfWords(first?.phrases[0]?.words ?? []),
      unitAsked: false,
      asked: null,
      total: false,
    };
  const before = first === undefined ? null : unitBefore(question, first);
  return { unit: before ?? unit, unitAsked, asked, total };
}

/** "Năm tới tăng bao nhiêu so với năm nay?": of a time to come there are only plans. */
function aheadOf(counted: Question, at: Period, opened: readonly OpenedHit[]): Question {
  const report = opened[0]?.page.report;
  return report !== undefined && isMostlyAhead(at, report) ? { ...counted, status: 'target' } : counted;
}

/** Two figures for a question about two subjects or two periods; null when it is about one thing. */
export function pairOf(question: Question, opened: readonly OpenedHit[]): [Candidate, Candidate] | null {
  const needed = PAIRED_KINDS.has(question.kind);
  const [firstPeriod, secondPeriod] = yearsOf(question);
  const isPair = needed || question.periods.length <= 2;
  if (
    (needed || JOINABLE.has(question.kind)) &&
    isPair &&
    firstPeriod !== undefined &&
    secondPeriod !== undefined
  ) {
    const counted: Question = { ...question, kind: question.also.has('percent') ? 'percent' : 'count' };
    const [firsts = [], seconds = []] = [firstPeriod, secondPeriod].map((at) =>
      givenFigures(aheadOf(counted, at, opened), at, opened),
    );
    // "Thu năm 2024 bằng mấy phần trăm so với năm 2023?" may be told by one figure.
    if (question.kind === 'percent' && firsts[0]?.figure.against === 'same-period') return null;
    const pair = pairFrom(
      firsts,
      seconds,
      (one, other) => one.page === other.page || areComparable(one, other),
    );
    const isDated = pair?.every(({ figure }) => figure.period !== null) === true;
    return (isDated ? null : datedPair(firsts, firstPeriod, seconds, secondPeriod)) ?? pair;
  }
  const spots = question.topics.filter(({ role }) => role === 'place');
  const [here, there] = spots;
  if (here !== undefined && there !== undefined && spots.length === 2) {
    const [one, other] = [here, there].map((spot) => ({
      ...question,
      kind: 'count' as const,
      topics: question.topics.filter((topic) => topic !== spot),
    }));
    if (one === undefined || other === undefined) return null;
    return pairFrom(
      givenFigures(other, firstPeriod ?? null, reopen(other, opened)),
      givenFigures(one, firstPeriod ?? null, reopen(one, opened)),
    );
  }
  const subjects = question.topics.filter(
    (topic) => topic.required && !topic.strict && !(needed && namesChoice(question, topic)),
  );
  // "Ở một cửa, hồ sơ chứng thực nhiều hơn hồ sơ hộ tịch": a comma parts the two less surely than a word does.
  const joint = needed ? subjects.findIndex(({ joined }, index) => index > 0 && JOINING.has(joined)) : -1;
  const at =
    joint === -1
      ? subjects.findIndex(({ joined }, index) => index > 0 && joined !== null && (needed || joined !== 'or'))
      : joint;
  if (
    at < 1 ||
    (!needed && (!JOINABLE.has(question.kind) || isOneName(question, subjects.slice(at - 1, at + 1), opened)))
  )
    return null;
  const period = firstPeriod ?? null;
  if (!needed && saysBoth(question, period, opened)) return null;
  const sides = needed ? sidesAt(subjects, at) : [[subjects.slice(0, at), subjects.slice(at)] as const];
  const pair = sides
    .map(([left, right]) =>
      besideEachOther(
        about(question, left, needed ? subjects.slice(0, at + 1) : left.slice(0, 1)),
        about(question, right, needed ? subjects.slice(0, at + 1) : right.slice(0, 1)),
        period,
        opened,
        !needed,
      ),
    )
    .find((found) => found !== null);
  if (pair !== undefined && isUntold(question, pair)) return null;
  // A comma joins subjects less surely than "và": both labels must say all that is asked.
  const said = pair?.every(({ coverage }) => coverage.inLabel >= SURE) === true;
  const told = pair?.every(({ coverage }) => coverage.inLabel >= NAMED) === true;
  return pair !== undefined && (needed || (subjects[at]?.joined === 'and' && told) || said) ? pair : null;
}

/** "Dân số của ba phường lần lượt là 21.350, 18.940 và 23.815 người": which is whose of two that are named is not told there. */
function isUntold({ topics }: Question, [one, other]: readonly [Candidate, Candidate]): boolean {
  const names = topics.filter(({ role }) => role === 'name');
  return (
    names.length > 1 &&
    one.page === other.page &&
    one.figure.label === other.figure.label &&
    names.every((topic) => occurrencesOf(topic, one.page.own).length === 0)
  );
}

const JOINING: ReadonlySet<Topic['joined']> = new Set(['and', 'or']);

/** "lỗi A với lỗi B, lỗi nào nhiều hơn": what is chosen among is no subject beside the two. */
function namesChoice({ also, asked }: Question, { text }: Topic): boolean {
  return also.has('which') && asked !== null && foldPhrase(text) === foldPhrase(asked);
}

function besideEachOther(
  left: Question,
  right: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
  eachForItself: boolean,
): [Candidate, Candidate] | null {
  const [lefts, rights] = ofNamedColumns(
    left,
    right,
    givenFigures(left, period, reopen(left, opened)),
    givenFigures(right, period, reopen(right, opened)),
  );
  return pairFrom(
    apartFrom(lefts, left, right, rights),
    apartFrom(rights, right, left, lefts),
    (one, other) => !isOneRow(one, other) || namesColumn(left, one) || namesColumn(right, other),
    eachForItself ? areCounts : areAlike,
  );
}

/** "số đã vận động nhiều hơn số đã chi": where both sides are columns of a table, each has its own. */
function ofNamedColumns(
  left: Question,
  right: Question,
  lefts: readonly Candidate[],
  rights: readonly Candidate[],
): readonly [readonly Candidate[], readonly Candidate[]] {
  const [own, others] = [
    lefts.filter((candidate) => namesColumn(besides(left, right), candidate)),
    rights.filter((candidate) => namesColumn(besides(right, left), candidate)),
  ];
  return own.length > 0 && others.length > 0 ? [own, others] : [lefts, rights];
}

/** What one side says alone: "chi cho quốc phòng hay cho an ninh" is no choice between columns that say "chi". */
function besides(side: Question, other: Question): Question {
  return {
    ...side,
    topics: side.topics.filter(({ text }) => other.topics.every((topic) => topic.text !== text)),
  };
}

/** Two things that a table's rows are named after are not two cells of one row. */
function namesColumn({ topics }: Question, { figure, page }: Candidate): boolean {
  return topics.some(
    (topic) =>
      topic.required &&
      page.context.some(
        ({ role, words }) =>
          role === 'header' && occurrencesOf(topic, words).some((place) => inLabel(place, figure)),
      ),
  );
}

/** "khối 4, khối 5 biết bơi là 328/411 em": one figure is told of both. */
function saysBoth(question: Question, period: Period | null, opened: readonly OpenedHit[]): boolean {
  const subjects = question.topics.filter(({ required }) => required);
  const isApart = subjects.every(
    ({ text }) => !subjects.some((other) => holds(other.text, text) || areContrary(other.text, text)),
  );
  const best = isApart ? bestOf(question, period, opened) : null;
  return best !== null && best.coverage.inLabel >= BOTH;
}

const BOTH = 0.95;

/** "hộ nghèo và hộ cận nghèo": what counts the near-poor is no figure of the poor, whose word it holds. */
function apartFrom(
  own: readonly Candidate[] = [],
  { topics }: Question,
  other: Question,
  others: readonly Candidate[] = [],
): readonly Candidate[] {
  const wider = other.topics.some(
    ({ text, required }) => required && topics.some((topic) => topic.required && holds(text, topic.text)),
  );
  if (!wider) return own;
  const taken = new Set(
    others.filter(({ coverage }) => coverage.inLabel >= SURE).map(({ figure }) => figure),
  );
  return own.filter(({ figure }) => !taken.has(figure));
}

function holds(text: string, part: string): boolean {
  return text !== part && ` ${foldPhrase(text)} `.includes(` ${foldPhrase(part)} `);
}

/** Least share of the question that the labels of both must say. */
const NAMED = 0.5;

const SURE = 0.85;

const JOINABLE: ReadonlySet<Question['kind']> = new Set([
  'count',
  'list',
  'how',
  'topic',
  'money',
  'percent',
]);

/** The figure that fits best, of those that may be given. */
export function bestOf(
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
): Candidate | null {
  return givenFigures(question, period, opened)[0] ?? null;
}
