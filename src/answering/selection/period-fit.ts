import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { findPeriods } from '../../text/periods.ts';
import { anyOf, markedOrNot, typedWords } from '../../text/phrase-pattern.ts';

function covers(outer: Period, inner: { from: string; to: string }): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** The period a report as a whole speaks of, from its title; null when the title names none. */
export const reportPeriod = keptFor(
  ({ title, date }: Report): Period | null => findPeriods(title, date)[0] ?? null,
);

/** Whether a report's title says that it is on a period or a part of it: then the report has figures of it. */
export function isOn(period: Period, { title, date }: Report): boolean {
  return findPeriods(title, date).some((own) => covers(own, period) || covers(period, own));
}

/** Whether a figure is told of a longer stretch than the report's own: "lũy kế 9 tháng" in a quarter's report. */
export function isCumulative({ period }: Pick<Figure, 'period'>, report: Report): boolean {
  const whole = reportPeriod(report);
  if (period === null || whole === null || isSameSchoolYear(period, whole)) return false;
  return period.from < whole.from && period.to >= whole.to;
}

/** `same` period, a stretch `within` it, an `other` one, or `open` when none was asked. */
export type PeriodFit = 'same' | 'within' | 'other' | 'open';

/**
 * Whether a figure speaks of the asked period. A figure without a period of
 * its own speaks of the report's period or, where the title names none, of the report's day.
 */
export function periodFit(
  said: Period | null,
  figure: Pick<Figure, 'period' | 'kind' | 'status'> | null,
  report: Report,
): PeriodFit {
  if (said === null) return 'open';
  const asked = ofReport(said, report);
  if (figure !== null && isAhead(asked, figure, report)) return figure.period === null ? 'open' : 'within';
  const whole = reportPeriod(report);
  if (figure?.period && isSamePeriod(asked, figure.period)) return 'same';
  // In a school's report "năm nay" is its school year, whichever of its two years is meant.
  if (
    whole?.unit === 'school-year' &&
    asked.unit === 'year' &&
    years(whole).includes(asked.from.slice(0, 4)) &&
    !isBefore(asked)
  )
    return periodFit(whole, figure, report);
  if (isWholeYear(asked) && isShorter(figure?.period ?? whole, asked)) return 'other';
  if (figure?.period && isUnderWay(asked, figure.period, report)) return 'within';
  if (figure?.period) return ownFit(asked, figure.period, whole);
  if (whole !== null && (covers(asked, whole) || (covers(whole, asked) && asked.unit === whole.unit)))
    return 'same';
  if (report.date !== null && covers(asked, { from: report.date, to: report.date })) {
    return whole === null || asked.unit === 'year' || asked.unit === 'span' ? 'same' : 'other';
  }
  return 'other';
}

/** "quý này" of a report that sums up the quarter right before its own day: the one that it is on. */
function ofReport(asked: Period, report: Report): Period {
  const whole = reportPeriod(report);
  const { date } = report;
  const isMeant =
    whole !== null &&
    date !== null &&
    whole.unit === asked.unit &&
    whole.to === daysBefore(asked.from, 1) &&
    covers(asked, { from: date, to: date }) &&
    THIS_ONE.test(asked.text);
  return isMeant ? whole : asked;
}

const THIS_ONE = new RegExp(String.raw`^(?:${anyOf(markedOrNot(moments.thisOne))})$`, 'iu');

/** "năm nay vào lớp 1 mấy em?" of a report of autumn: the school year that has begun in it. */
function isUnderWay(asked: Period, own: Period, { date }: Report): boolean {
  return (
    asked.unit === 'year' &&
    own.unit === 'school-year' &&
    date !== null &&
    own.from.slice(0, 4) === asked.from.slice(0, 4) &&
    covers(own, { from: date, to: date })
  );
}

/** "cả năm 2024", "hết năm": all of it, of which nine months are not told. */
function isWholeYear({ text, unit }: Period): boolean {
  return unit === 'year' && WHOLE.test(text);
}

const WHOLE = new RegExp(String.raw`^(?:${anyOf(markedOrNot(moments.whole))}) `, 'iu');

function isShorter(own: Period | null, asked: Period): boolean {
  return own !== null && !isSamePeriod(own, asked) && covers(asked, own) && !isDay(own);
}

/** "Năm 2024 bố trí bao nhiêu vốn?" of a report of January 2024: only plans can be told of a time that lies ahead for the most part. */
export function isMostlyAhead(asked: Period | null, { date }: Report): boolean {
  if (asked === null || date === null || asked.to <= date) return false;
  const left = days(asked.to) - Math.max(days(date), days(asked.from));
  return left / Math.max(1, days(asked.to) - days(asked.from)) >= MOSTLY;
}

/** "năm trước", "năm ngoái": not the school year that a report of this year sums up, which "năm rồi" is. */
function isBefore({ text }: Period): boolean {
  return BEFORE.test(text);
}

const BEFORE = new RegExp(
  String.raw`(?:${anyOf(markedOrNot(Object.entries(moments.shifts).flatMap(([word, by]) => (by < 0 && !moments.past.includes(word) ? [word] : []))))})$`,
  'iu',
);

const AHEAD: ReadonlySet<Figure['status']> = new Set(['target', 'forecast']);
/** Days from a report up to which its plans reach that name no time. */
const PLANNED_FOR = 120;

/** "sang năm phấn đấu mấy giải?": a target is set for the time after the report, though it names none or a school year. */
function isAhead(
  asked: Period,
  { period, status }: Pick<Figure, 'period' | 'status'>,
  { date }: Report,
): boolean {
  if (date === null || asked.to <= date || !AHEAD.has(status)) return false;
  if (isLong(asked))
    return period !== null && period.to > date && covers(asked, { from: asked.from, to: period.to });
  if (asked.from <= date) return false;
  return period === null
    ? days(asked.from) - days(date) <= PLANNED_FOR
    : period.unit === 'school-year' &&
        (asked.unit === 'school-year'
          ? years(period) === years(asked)
          : years(period).includes(asked.from.slice(0, 4))) &&
        period.to > date;
}

const OF_TERM = typedWords(moments.ofTerm);

/** "từ đầu nhiệm kỳ tới nay họp mấy kỳ": all years of the term are asked about. */
export const asksOfTerm = keptLast(
  ({ text, periods }: Question): boolean => periods.length === 0 && OF_TERM.test(text),
);

/** Told of one year, or of less. */
export function isOfYear({ period }: Figure): boolean {
  return period !== null && !isDay(period) && days(period.to) - days(period.from) <= 366;
}

/** "nhiệm kỳ tới": a plan of next year, or of no named time, is none of it. */
function isLong({ unit, from, to }: Period): boolean {
  return unit === 'span' && days(to) - days(from) > LONG;
}

const LONG = 3 * 366;

function years({ from, to }: Period): string {
  return `${from.slice(0, 4)} ${to.slice(0, 4)}`;
}

/** A column headed "2022–2023" is the school year when one is asked for. */
function isSameSchoolYear(asked: Period, own: Period): boolean {
  return (asked.unit === 'school-year' || own.unit === 'school-year') && years(asked) === years(own);
}

/** Asked for a year, the stretch that the report as a whole covers is better than nothing; a quarter of it is not. */
const WIDE: ReadonlySet<Period['unit']> = new Set(['year', 'span', 'school-year']);

/** Whether two periods are the same days, however they are named. */
export function isSamePeriod(asked: Period, own: Period): boolean {
  return own.from === asked.from && own.to === asked.to;
}

function isDay({ from, to }: Period): boolean {
  return from === to;
}

/** In a year's report its own year holds the school year that ends in it. "cuối năm 2022" is met by "năm 2022", a stretch by any other that it overlaps for most of its length. */
function ownFit(asked: Period, own: Period, whole: Period | null): 'same' | 'within' | 'other' {
  if (
    asked.anyYear === true &&
    asked.from.slice(4) === own.from.slice(4) &&
    asked.to.slice(4) === own.to.slice(4)
  )
    return 'same';
  if (isSamePeriod(asked, own) || isSameSchoolYear(asked, own)) return 'same';
  // In a school's report "năm trước" is the school year that ended in it.
  if (whole?.unit === 'school-year' && own.unit === 'school-year' && asked.unit === 'year')
    return own.to.slice(0, 4) === asked.to.slice(0, 4) ? 'same' : 'other';
  if (covers(asked, own) && isDay(own)) return 'same';
  if (covers(asked, own) && WIDE.has(asked.unit) && (whole === null || isSamePeriod(own, whole)))
    return 'within';
  if (covers(asked, own) && own.unit === 'span' && days(own.to) - days(own.from) <= MONTH) return 'within';
  if (own.unit === 'year' && isDay(asked) && asked.to === own.to) return 'same';
  // "cuối năm còn mấy hộ nghèo" of what stood on 30 November.
  if (isDay(own) && isYearsEnd(asked) && covers({ ...asked, from: daysBefore(asked.to, YEARS_END) }, own))
    return 'within';
  if (
    own.unit === 'school-year' &&
    whole !== null &&
    isSamePeriod(asked, whole) &&
    covers(asked, { from: own.to, to: own.to })
  )
    return 'within';
  if (asked.unit !== 'span' && asked.unit !== 'months' && asked.unit !== 'half') return 'other';
  const overlap = Math.min(days(asked.to), days(own.to)) - Math.max(days(asked.from), days(own.from));
  const longer = Math.max(days(asked.to) - days(asked.from), days(own.to) - days(own.from));
  return longer > 0 && overlap / longer >= MOSTLY ? 'same' : 'other';
}

function isYearsEnd(asked: Period): boolean {
  return isDay(asked) && asked.to.endsWith('-12-31');
}

/** Days before a year is over in which its end is told of. */
const YEARS_END = 45;

function daysBefore(iso: string, count: number): string {
  return new Date(Date.parse(iso) - count * 86_400_000).toISOString().slice(0, 10);
}

const MOSTLY = 0.75;
/** Days up to which a stretch "từ ngày … đến ngày …" is one event of the time that it lies in. */
const MONTH = 31;

function days(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}
