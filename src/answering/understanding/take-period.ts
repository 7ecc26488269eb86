import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { wholeYear, type Period } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import { canonical, fold, foldPhrase } from '../../text/fold.ts';
import { findPeriods, type FoundPeriod } from '../../text/periods.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import { isSign, isSpelledSign } from './sign.ts';
import { formOf, isSame, type QuestionWord } from './word.ts';

const RECURRING = functionWords.recurring.map(formOf);

/** "từ đầu năm", "đầu năm nay" run until the asker's day. */
function since(period: Period, before: QuestionWord | undefined, at: string): Period {
  const opens =
    (isSign(before, 'since') || period.from.slice(0, 4) === at.slice(0, 4)) &&
    period.from === period.to &&
    period.from.endsWith('-01-01') &&
    period.from < at;
  return opens ? { ...period, unit: 'span', to: at } : period;
}

/** "6 tháng cuối năm", "mùng 2 tháng 9" asked in January: the last ones, which are nearer than the next. */
function nearest(period: Period, at: string): Period {
  if (period.anyYear !== true || period.from <= at || period.from.endsWith('-12-31')) return period;
  const last = { ...period, from: yearBefore(period.from), to: yearBefore(period.to) };
  return daysBetween(last.to, at) < daysBetween(at, period.from) ? last : period;
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const daysBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

const typed = (phrases: readonly string[]): string => anyOf(markedOrNot(phrases));
/** "ba tháng rồi", "mấy bữa nay": lately, whatever the report covers. */
const LATELY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:\d{1,2}|${typed(moments.lately.numbers)}) (?:${typed(moments.lately.units)})|${typed(moments.lately.wholes)}) (?:${typed(moments.lately.ends)})(?![\p{L}\d])`,
  'giu',
);

/** "từ giờ tới cuối năm": what is still to come, no day. */
const UNTIL = new RegExp(String.raw`(?<![\p{L}\d])(?:${typed(moments.until)})(?![\p{L}\d])`, 'giu');

/** "mỗi tháng một hộ" names no month, "từng năm 2021, 2022" names the years, and "cấp mới năm nay" this one. */
function isRecurring(before: QuestionWord | undefined): boolean {
  return before !== undefined && RECURRING.some((word) => isSame(before, word));
}

/** "đạt bao nhiêu phần trăm dự toán năm rồi": already so much of the year's plan, and not the plan of last year. */
function isPlanOfYear(words: readonly QuestionWord[], at: number, named: string): boolean {
  const behind = words.slice(at + named.split(' ').length).filter(({ kind }) => kind !== 'stop');
  const plan = words.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  return ALREADY.has(foldPhrase(named)) && behind.length === 0 && PLANS.has(plan.join(' '));
}

const ALREADY: ReadonlySet<string> = new Set(moments.already.map(foldPhrase));
const PLANS: ReadonlySet<string> = new Set(statuses.bases.plan.map(foldPhrase));

/** "chuyển sang năm 2025": where what is left goes on to, not when it is told of. */
function isCarriedOver(words: readonly QuestionWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - CARRYING), at);
  return isSign(before.at(-1), 'onward') && before.some((word) => isSign(word, 'carried'));
}

/** Words among which "chuyển … sang" stands. */
const CARRYING = 4;

/** Words that may stand between "so với" and the period: "so với cùng thời gian này năm ngoái". */
const BASE_WORDS = 7;

/** "tăng bao nhiêu so với năm ngoái": the year is what is compared with. */
function isBase(words: readonly QuestionWord[], starts: readonly number[], start: number): boolean {
  const at = starts.findIndex((offset) => offset >= start);
  if (isSpelledSign(words[at - 1], 'against')) return true;
  return words
    .slice(Math.max(0, at - BASE_WORDS), at)
    .some((word, index, near) => isSign(word, 'against') && isSign(near[index - 1], 'measured'));
}

const YEAR = /^(?:19|20)\d\d$/;

/** "Năm rồi, hồi 2023": the year by its number, right behind other words for it; null where none stands there. */
function yearBehind(words: readonly QuestionWord[], starts: readonly number[], end: number): string | null {
  const behind = words.filter(({ kind }, index) => kind !== 'stop' && (starts[index] ?? 0) >= end);
  const [first, second] = behind;
  const year = APPOSED.has(first?.folded ?? '') ? second : first;
  return year !== undefined && YEAR.test(year.text) ? year.text : null;
}

const APPOSED: ReadonlySet<string> = new Set(moments.apposed.map(fold));

const firstWords = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => fold(phrase.split(' ')[0] ?? '')));
/** A word of each of them, without which none stands in a question. */
const LATELY_ENDS = firstWords(moments.lately.ends);
const UNTIL_STARTS = firstWords(moments.until);

/** Where a pattern stands among words one of which must be one of these. */
function spansAmong(
  words: readonly QuestionWord[],
  needed: ReadonlySet<string>,
  pattern: RegExp,
  text: string,
): Span[] {
  return words.some(({ folded }) => needed.has(folded)) ? spansOf(pattern, text) : [];
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}

const periodOf = ({ text, unit, from, to, yearAssumed }: FoundPeriod): Period => ({
  text,
  unit,
  from,
  to,
  anyYear: yearAssumed,
});

/** "nhiệm kỳ tới": the five years ahead, but not "đầu nhiệm kỳ tới giờ". */
const NEXT_TERM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${typed(moments.nextTerm)})(?![\p{L}\d]|\s(?:${typed(moments.upTo)})(?!\p{L}))`,
  'giu',
);
const NEXT_TERM_STARTS = firstWords(moments.nextTerm);
const TERM_YEARS = 5;

function termAhead({ start, end }: Span, text: string, at: string): FoundPeriod {
  const to = `${Number(at.slice(0, 4)) + TERM_YEARS}-12-31`;
  return { text: text.slice(start, end), unit: 'span', from: at, to, start, end, yearAssumed: false };
}

/** Cuts the words that name a period out of a question. */
export function takePeriod(
  words: readonly QuestionWord[],
  at: string,
): { periods: Period[]; rest: QuestionWord[]; base: Period | null } {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  const lately = spansAmong(words, LATELY_ENDS, LATELY, text);
  const loose = [...lately, ...spansAmong(words, UNTIL_STARTS, UNTIL, text)];
  const terms = spansAmong(words, NEXT_TERM_STARTS, NEXT_TERM, text).map((span) => termAhead(span, text, at));
  const found = [...terms, ...findPeriods(text, at)].filter(({ start, end, text: named }) => {
    const index = starts.findIndex((offset) => offset >= start);
    return (
      !(isRecurring(words[index - 1]) && !/\d{4}/.test(named)) &&
      !loose.some((span) => start < span.end && span.start < end) &&
      !isPlanOfYear(words, index, named) &&
      !isCarriedOver(words, index)
    );
  });
  const [first] = found;
  const named =
    found.length === 1 && first !== undefined && !/\d{4}/.test(first.text)
      ? yearBehind(words, starts, first.end)
      : null;
  const years =
    named !== null
      ? [wholeYear(named)]
      : found.length > 0
        ? yearsBeside(words, starts, found)
        : words.flatMap(({ text: year }) => (YEAR.test(year) ? [wholeYear(year)] : []));
  const rest = words.filter(
    (word, index) =>
      !years.some((year) => year.text === word.text) &&
      ![...found, ...lately].some(
        ({ start, end }) => (starts[index] ?? 0) >= start && (starts[index] ?? 0) < end,
      ),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1 && isBase(words, starts, only.start))
    return { periods: [], rest, base: years[0] ?? periodOf(only) };
  if (named !== null) return { periods: years, rest, base: null };
  const dated = found.map((period) =>
    since(nearest(periodOf(period), at), words[starts.findIndex((offset) => offset >= period.start) - 1], at),
  );
  return { periods: found.length > 0 ? withoutUntilNow([...dated, ...years], at) : years, rest, base: null };
}

/** "từ đầu năm tới giờ, chín tháng": until the asker's day and until the end of the stretch then told are one. */
function withoutUntilNow(periods: readonly Period[], at: string): Period[] {
  return periods.filter(
    (period) =>
      period.to !== at ||
      !periods.some((other) => other !== period && other.from === period.from && other.to >= at),
  );
}

/** "năm 2022 so với 2021", "các năm 2020 2021 2022": years without their noun beside a period that has one. */
function yearsBeside(
  words: readonly QuestionWord[],
  starts: readonly number[],
  found: readonly FoundPeriod[],
): Period[] {
  const isDated = (index: number): boolean =>
    YEAR.test(words[index]?.text ?? '') || found.some(({ end }) => end === ends(words, starts, index));
  return words.flatMap(({ text }, index) => {
    const start = starts[index] ?? 0;
    if (!YEAR.test(text) || found.some((period) => start >= period.start && start < period.end)) return [];
    const before = words[index - 1];
    const joins = before?.kind === 'stop' ? before.text === ',' : JOINING.has(before?.exact ?? '');
    return joins || isDated(index - 1) ? [wholeYear(text)] : [];
  });
}

function ends(words: readonly QuestionWord[], starts: readonly number[], index: number): number {
  return (starts[index] ?? 0) + (words[index]?.text.length ?? 0);
}

/** Words that join one year to another. */
const JOINING: ReadonlySet<string> = new Set(
  [...functionWords.joinTopics, ...functionWords.joinChoices, ...moments.joining].map(canonical),
);

/** "họp tổng kết cuối năm ngày nào?": the end of the year names the meeting. */
export function isYearsEnd([only, ...more]: readonly Period[]): boolean {
  return only?.unit === 'day' && more.length === 0 && only.to.endsWith('-12-31');
}
