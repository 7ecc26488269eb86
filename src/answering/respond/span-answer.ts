import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { answerPair } from './compute-answer.ts';
import { pairOf } from './pair.ts';
import { rowLevelsOf } from './row-change.ts';
import { levelsOf } from './two-levels.ts';

const { counting, joins, then, now } = questionWords.spans;
/** "từ mấy mét lên mấy mét", "trước rộng bao nhiêu, giờ được bao nhiêu". */
const ASKED = [
  new RegExp(
    String.raw`(?:^|\s)${typed(['từ'])}\s${typed(counting)}\s(?:.*\s)?${typed(joins)}\s${typed(counting)}(?=\s|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|\s)(?:${typed(then)}|(?:19|20)\d\d)\s(?:.*\s)?${typed(counting)}\s(?:.*\s)?${typed(now)}\s(?:.*\s)?${typed(counting)}(?=\s|$)`,
    'iu',
  ),
];
const AMOUNTS: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'percent', 'change', 'difference']);
const JOIN = wholeWords(questionWords.spans.joins);
/** Letters between the two ends of a stretch: " năm 2020 xuống còn ". */
const APART = 40;
const TIME = new RegExp(String.raw`^(?:${typed([...then, ...now])})$`, 'iu');
/** Letters between a figure and the year behind it: " (". */
const BESIDE = 3;
const CLAUSE_END = /[;:]|[.,]\s/u;

function typed(phrases: readonly string[]): string {
  return `(?:${anyOf(markedOrNot(phrases))})`;
}

/** "mở rộng từ mấy mét lên mấy mét?": both ends, where the report tells one from the other. Null of any other question. */
export function answerSpan(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!AMOUNTS.has(question.kind) || !ASKED.some((asked) => asked.test(question.text))) return null;
  const counted = countedIn(question);
  const near = reopen(counted, opened);
  const ofYears = ofBothYears(question, opened);
  if (ofYears !== null) return answerPair(question, ofYears);
  const ends = givenFigures(counted, null, near)
    .map((candidate) => endsOfYears(question.periods, candidate) ?? endsAround(candidate))
    .find((found) => found !== null);
  const levels =
    ends ?? (levelsOf(counted, null, near) ?? rowLevelsOf(counted, near, false))?.toReversed() ?? null;
  return levels === null ? null : answerFigures(question, levels);
}

/** "từ năm 2021 đến năm 2023 giảm từ mấy xuống mấy": what is told of each of the two years that are named. */
function ofBothYears(question: Question, opened: readonly OpenedHit[]): [Candidate, Candidate] | null {
  if (question.periods.length !== 2) return null;
  const pair = pairOf({ ...question, kind: 'count', status: null }, opened);
  const [from, to] = question.periods.map((year) =>
    pair?.find(({ figure }) => figure.period?.to === year.to),
  );
  return from === undefined || to === undefined ? null : [from, to];
}

/** What is told at both ends: neither word of time narrows it, and "rộng bao nhiêu" may be metres as well. */
function countedIn(question: Question): Question {
  const isWide = question.unit === 'area';
  return {
    ...question,
    kind: question.also.has('percent') ? 'percent' : 'count',
    unit: isWide ? null : question.unit,
    unitAsked: question.unitAsked && !isWide,
    periods: [],
    base: null,
    status: null,
    topics: question.topics.filter(({ role, text }) => role !== 'moment' && !TIME.test(text)),
  };
}

/** "từ 52,6 triệu đồng (năm 2022) lên 57,3 triệu đồng (năm 2023) và 62,9 triệu đồng (năm 2024)": those that two years stand behind. */
function endsOfYears(periods: readonly Period[], { figure, page }: Candidate): [Candidate, Candidate] | null {
  const { figures } = page.passage;
  const [from, to] = periods.map(({ to: day }) =>
    figures.find(
      ({ kind, end }, index) =>
        kind === figure.kind &&
        figures[index + 1]?.period?.to === day &&
        (figures[index + 1]?.start ?? Infinity) - end <= BESIDE,
    ),
  );
  return from === undefined || to === undefined || from === to
    ? null
    : [certain(from, page), certain(to, page)];
}

/** "từ 2,1 m lên 3,5 m": a figure with the other end beside it. */
function endsAround({ figure, page }: Candidate): [Candidate, Candidate] | null {
  const alike = page.passage.figures.filter(
    ({ kind, unit }) => kind === figure.kind && unitClass(unit) === unitClass(figure.unit),
  );
  const at = alike.findIndex(({ start }) => start === figure.start);
  for (const [from, to] of [alike.slice(at - 1, at + 1), alike.slice(at, at + 2)]) {
    if (from === undefined || to === undefined) continue;
    const between = page.report.text.slice(from.end, to.start);
    if (between.length <= APART && JOIN.test(between) && !CLAUSE_END.test(between))
      return [certain(from, page), certain(to, page)];
  }
  return null;
}
