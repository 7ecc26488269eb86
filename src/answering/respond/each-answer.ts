import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Quote } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { quoteSpans } from '../quote.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { wholeFigure } from '../selection/whole-figure.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { givenFigure, quoteCandidates, spokenFigure } from './give.ts';
import { answerParts } from './parts-counted.ts';
import { amongNamed, isKeyed, nameOf, overTime } from './series.ts';
import { addsUp, summedParts } from './summed-parts.ts';

/**
 * "Mỗi khu phố còn bao nhiêu hộ nghèo?", "số hộ nghèo từng năm": the figure of each, each under its name. Null where the report
 * has no such row of figures.
 */
export function answerEach(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const noun = question.topics.find(({ text }) => text === question.eachOf);
  if (!ASKING.has(question.kind) || question.periods.length > 1) return null;
  if (!question.each && noun === undefined) return null;
  const single = ofOne(question);
  const given = givenFigures(single, single.periods[0] ?? null, reopen(single, opened));
  const seriesOf = (best: Candidate): Candidate[] =>
    noun === undefined
      ? overTime(best, passages(best.page.report.id)).filter((member) => isWithin(question, member))
      : amongNamed(best, noun, passages(best.page.report.id));
  const near = given.filter(({ fit }) => (given[0]?.fit ?? 0) - fit < WEIGHTS.seriesSpread);
  const series = near.map(seriesOf);
  // "tập trung ở khu phố 5 (07 hộ) và khu phố 3 (05 hộ)" tells of some, not of each.
  const longest = Math.max(...series.map(({ length }) => length));
  const full = series.find(({ length }) => length === longest);
  if (full !== undefined && longest > 1)
    return withWhole(question, giveSeries(full, noun === undefined), full);
  if (noun === undefined) return null;
  const counted = near.map((whole) => answerParts(whole, noun)).find((told) => told !== null);
  return counted ?? giveSum(near, given.map(seriesOf), noun, passages);
}

/** "còn bao nhiêu hộ chưa có điện, mỗi bản mấy hộ": the whole before its parts, where it is asked for, too. */
function withWhole(question: Question, series: Draft, members: readonly Candidate[]): Draft {
  const [first] = members;
  const whole = first && wholeFigure(first.figure, first.page.passage);
  if (first === undefined || whole === undefined || !ASKS_TWICE.test(question.text)) return series;
  const candidate = { ...first, figure: whole };
  return draft({
    ...series,
    headline: `${spokenFigure(candidate)}; ${series.headline}`,
    figures: [givenFigure(candidate), ...series.figures],
    quotes: quoteCandidates([candidate, ...members]),
  });
}

const COUNTING = anyOf(markedOrNot(questionWords.signs.counting));
const ASKS_TWICE = new RegExp(
  String.raw`(?<!\p{L})(?:${COUNTING})(?!\p{L}).*\s(?:${anyOf(markedOrNot(questionWords.signs.each))})\s.*(?<!\p{L})(?:${COUNTING})(?!\p{L})`,
  'iu',
);

/** "1.438 học sinh", and the table of the classes, or the list of the villages, that add up to it: of each of them, though told apart from the whole. */
function giveSum(
  wholes: readonly Candidate[],
  series: readonly (readonly Candidate[])[],
  noun: Topic,
  passages: (reportId: string) => readonly Passage[],
): Draft | null {
  for (const whole of wholes) {
    const parted = series.find((members) => members.length > 2 && addsUp(members, whole.figure.value));
    if (parted !== undefined) return giveSeries(parted, false);
    const summed = summedParts(whole, passages(whole.page.report.id));
    // "bản Pa Hu 29 hộ; …; thôn Bản Khoang 12 hộ": one of them may be called otherwise.
    if (summed.filter((part) => isKeyed(part, noun)).length * 2 > summed.length)
      return giveSeries(summed, false);
  }
  return null;
}

/** The same question about one of them. */
function ofOne(question: Question): Question {
  return {
    ...question,
    kind: KEPT.has(question.kind) ? question.kind : 'count',
    asked: question.asked === question.eachOf ? null : question.asked,
    rate: false,
    topics: question.topics.map((topic) =>
      topic.text === question.eachOf
        ? { ...topic, role: 'place', required: false, weight: NOUN_WEIGHT }
        : topic,
    ),
  };
}

const ASKING: ReadonlySet<Question['kind']> = new Set([
  'count',
  'money',
  'percent',
  'list',
  'which',
  'how',
  'topic',
  'remaining',
]);
const KEPT: ReadonlySet<Question['kind']> = new Set(['money', 'percent']);
const NOUN_WEIGHT = 0.15;

function isWithin({ within }: Question, { figure }: Candidate): boolean {
  return (
    within === null ||
    (figure.period !== null && figure.period.from >= within.from && figure.period.to <= within.to)
  );
}

/** Members of a series, each with what tells it from the others. */
export function giveSeries(series: readonly Candidate[], byPeriod: boolean): Draft {
  return draft({
    status: 'answered',
    headline: series.map((member) => `${nameOf(member, byPeriod)}: ${spokenFigure(member)}`).join('; '),
    figures: series.map(givenFigure),
    quotes: [...quoteCandidates(series), ...(byPeriod ? timesToldBefore(series) : [])],
    report: series[0]?.page.report ?? null,
  });
}

/** "… cuối năm 2022 là 136 hộ, … Số hộ cận nghèo lần lượt là 204, 171 và 139 hộ": the clause before it that names the years is quoted, too. */
function timesToldBefore(series: readonly Candidate[]): Quote[] {
  const [first] = series;
  if (first === undefined) return [];
  const { text } = first.page.report;
  const spans = series.flatMap(({ figure, page }) => {
    const time = figure.period?.text ?? '';
    const at = page.passage.text.includes(time) ? -1 : text.lastIndexOf(time, figure.start);
    return at < 0 ? [] : [clauseAround(text, at)];
  });
  return quoteSpans(
    first.page,
    spans.filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index),
  );
}

const CLAUSE_END = /[;.](?=\s)|\n/gu;

function clauseAround(text: string, at: number): Span {
  const ends = [...text.slice(0, at).matchAll(CLAUSE_END)];
  const rest = text.slice(at).search(CLAUSE_END);
  return { start: (ends.at(-1)?.index ?? -1) + 1, end: rest === -1 ? text.length : at + rest };
}
