import { addDays, daysIn, isoDay, monthsOf } from './calendar.ts';
import type { Period } from '../domain/period.ts';
import { shiftedSchoolYear } from './school-years.ts';
import {
  COUNT,
  D,
  END,
  LONG,
  M,
  MONTHS,
  NOT_MANY,
  NOT_OFTEN,
  OF_YEAR,
  PAST,
  QUARTER,
  REL,
  SEASONS,
  SEP,
  SHIFT,
  Y,
  number,
} from './period-parts.ts';

/** Days a form covers; `assumed` when the year was not written but taken from the reference day. */
export type Days = Pick<Period, 'unit' | 'from' | 'to'> & { assumed?: boolean };
type Groups = Readonly<Record<string, string | undefined>>;

/** One way to name a period: a pattern over text without marks, and what it covers. */
export interface PeriodForm {
  readonly pattern: RegExp;
  /** @param today ISO, or null when none is known: forms that need it yield null. */
  readonly read: (groups: Groups, today: string | null) => Days | null;
}

const thisYear = (today: string | null): number | null => (today === null ? null : Number(today.slice(0, 4)));

function yearOf(groups: Groups, today: string | null): { year: number; assumed: boolean } | null {
  const written = groups['y'] ?? groups['y2'] ?? groups['y3'];
  if (written !== undefined) return { year: Number(written), assumed: false };
  const now = thisYear(today);
  if (now === null) return null;
  const relative = groups['rel']?.replace(/\s+/g, ' ');
  if (relative === undefined) return { year: now, assumed: true };
  // In December "năm rồi" is the year that is ending.
  const isEnding = today?.slice(5, 7) === '12' && PAST.has(relative);
  return { year: now + (isEnding ? 0 : (SHIFT.get(relative) ?? 0)), assumed: false };
}

function inMonths(
  unit: Days['unit'],
  groups: Groups,
  today: string | null,
  first: number,
  last: number,
): Days | null {
  const year = yearOf(groups, today);
  const days = year === null ? null : monthsOf(year.year, first, last);
  return days === null || year === null ? null : { unit, ...days, assumed: year.assumed };
}

function day(groups: Groups, today: string | null): Days | null {
  const year = yearOf(groups['yy'] === undefined ? groups : { y: `20${groups['yy']}` }, today);
  const iso = year === null ? null : isoDay(year.year, Number(groups['m']), Number(groups['d']));
  return iso === null || year === null ? null : { unit: 'day', from: iso, to: iso, assumed: year.assumed };
}

function from(groups: Groups, today: string | null): Days | null {
  const last = yearOf({ y: groups['yb'] }, today);
  if (last === null) return null;
  const later = isoDay(last.year, Number(groups['mb']), Number(groups['db']));
  const month = Number(groups['ma'] ?? groups['mb']);
  const year =
    groups['ya'] === undefined ? last.year - (month > Number(groups['mb']) ? 1 : 0) : Number(groups['ya']);
  const earlier = isoDay(year, month, Number(groups['da']));
  if (earlier === null || later === null || earlier > later) return null;
  return { unit: 'span', from: earlier, to: later, assumed: last.assumed };
}

function yearSpan(groups: Groups): Days | null {
  const [first, last] = [Number(groups['ya']), Number(groups['yb'])];
  if (last < first || last - first > 60) return null;
  const school = /hoc|nien/.test(groups['kind'] ?? '');
  if (school) return { unit: 'school-year', from: `${first}-09-01`, to: `${last}-08-31` };
  return { unit: 'span', from: `${first}-01-01`, to: `${last}-12-31` };
}

function shiftedMonth(today: string, by: number): Days | null {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + by;
  const days = monthsOf(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1);
  return days === null ? null : { unit: 'month', ...days };
}

function shiftedQuarter(today: string, by: number): Days | null {
  const index = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3) + by;
  const quarter = index % 4;
  const days = monthsOf(Math.floor(index / 4), quarter * 3 + 1, quarter * 3 + 3);
  return days === null ? null : { unit: 'quarter', ...days };
}

const shift = (groups: Groups): number => SHIFT.get((groups['rel'] ?? '').replace(/\s+/g, ' ')) ?? 0;
const isPast = (groups: Groups): boolean => PAST.has((groups['rel'] ?? '').replace(/\s+/g, ' '));
const form = (source: string, read: PeriodForm['read']): PeriodForm => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\d]|\d[.,/])${source}`, 'gu'),
  read,
});

/** Longer forms first: at one place the first that fits wins. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  form(
    String.raw`(?:tu\s+)?(?:ngay\s+)?(?<da>${D})${SEP}(?<ma>${M})(?:${SEP}(?<ya>${Y}))?\s*(?:den|toi|-)\s*(?:het\s+)?(?:ngay\s+)?(?<db>${D})${SEP}(?<mb>${M})(?:${SEP}(?<yb>${Y}))?${END}`,
    (groups, today) => from(groups, today),
  ),
  form(
    String.raw`(?:tu\s+)?ngay\s+(?<da>${D})(?:\s+thang\s+(?<ma>${M}))?(?:\s+nam\s+(?<ya>${Y}))?\s*(?:den|toi|-)\s*(?:het\s+)?(?:ngay\s+)?(?<db>${D})(?:\s+thang\s+|${SEP})(?<mb>${M})(?:(?:\s+nam\s+|${SEP})(?<yb>${Y}))?${END}`,
    (groups, today) => from(groups, today),
  ),
  form(
    String.raw`tu\s+thang\s+(?<ma>${M})(?:\s*[/-]\s*(?<ya>${Y}))?\s+(?:den|toi)\s+(?:het\s+)?thang\s+(?<mb>${M})(?:${OF_YEAR})?${END}`,
    (groups, today) => {
      const last = yearOf(groups, today);
      if (last === null) return null;
      const [ma, mb] = [Number(groups['ma']), Number(groups['mb'])];
      const first = groups['ya'] === undefined ? last.year - (ma > mb ? 1 : 0) : Number(groups['ya']);
      const start = isoDay(first, ma, 1);
      const end = isoDay(last.year, mb, daysIn(last.year, mb));
      return start === null || end === null || start > end
        ? null
        : { unit: 'span', from: start, to: end, assumed: last.assumed };
    },
  ),
  form(
    String.raw`(?:(?<kind>giai\s+doan|nhiem\s+ky|nam\s+hoc|nien\s+hoc|nien\s+khoa|tu(?:\s+nam)?|(?:cac\s+)?nam)\s+)?(?<ya>(?:19|20)\d\d)\s*(?:-|den(?:\s+nam)?|toi(?:\s+nam)?)\s*(?:nam\s+)?(?<yb>${Y})`,
    (groups) => yearSpan(groups),
  ),
  form(String.raw`(?<kind>nam\s+hoc|nien\s+khoa)\s+(?<ya>(?:19|20)\d\d)\s+(?<yb>${Y})`, (groups) =>
    yearSpan(groups),
  ),
  form(String.raw`nam\s+hoc\s+(?<rel>${REL})${END}(?!\s+nua)`, (groups, today) =>
    today === null ? null : shiftedSchoolYear(today, shift(groups), isPast(groups)),
  ),
  form(String.raw`sang\s+nam${END}(?!\s+\d)`, (_, today) => {
    const now = thisYear(today);
    return now === null ? null : { unit: 'year', from: `${now + 1}-01-01`, to: `${now + 1}-12-31` };
  }),
  form(String.raw`tu\s+(?:dau\s+)?nam\s+(?<y>${Y})\s+(?:den|toi)\s+nay${END}`, (groups, today) =>
    today === null ? null : { unit: 'span', from: `${groups['y']}-01-01`, to: today },
  ),
  form(
    String.raw`tu\s+dau\s+(?:nam\s+)?(?:den|toi)\s+(?:cuoi|het)\s+nam(?:\s+(?<y>${Y})|\s+(?<rel>${REL})\b)?${END}(?!\s+hoc\b)`,
    (groups, today) => {
      const year = yearOf(groups, today);
      if (year === null) return null;
      return { unit: 'span', from: `${year.year}-01-01`, to: `${year.year}-12-31`, assumed: year.assumed };
    },
  ),
  form(
    String.raw`tu\s+dau\s+nam(?:\s+(?<y>${Y}))?(?:\s+(?:den|toi)\s+(?:nay|gio|bay gio|hien nay))?${END}(?!\s+(?:den|toi)\b)`,
    (groups, today) => {
      const year = yearOf(groups, today);
      if (year === null || today === null) return null;
      const end = year.year === thisYear(today) ? today : `${year.year}-12-31`;
      return { unit: 'span', from: `${year.year}-01-01`, to: end, assumed: year.assumed };
    },
  ),
  form(
    String.raw`(?:ngay\s+|mung\s+|hom\s+)?(?<d>${D})(?:${SEP}(?<m>${M})${SEP}(?:(?<y>${Y})|(?<yy>[1-4]\d))(?!\d)|\s+thang\s+(?<m2>${M})\s+nam\s+(?<y2>${Y}))${END}`,
    (groups, today) => day({ ...groups, m: groups['m'] ?? groups['m2'] }, today),
  ),
  form(
    String.raw`(?:ngay|mung|hom|sang|chieu)\s+(?<d>${D})(?:${SEP}|\s+thang\s+)(?<m>${M})(?:\s+nam\s+(?<rel>${REL}))?${END}(?!${SEP}\d|[.,/]\d)`,
    (groups, today) => day(groups, today),
  ),
  form(String.raw`(?:thang\s+|t)?(?<m>${M})\s?[/-]\s?(?<y>${Y})${END}(?!-\p{L}|/\p{L})`, (groups, today) =>
    inMonths('month', groups, today, Number(groups['m']), Number(groups['m'])),
  ),
  form(
    String.raw`(?<n>${MONTHS})\s+thang\s+(?<part>dau|cuoi)\s+(?:cua\s+)?(?:nam(?:\s+(?<y>${Y})|\s+(?<rel>${REL})\b)?|(?<y2>${Y}))${END}`,
    (groups, today) => {
      const n = number(groups['n']);
      if (!(n >= 1 && n <= 11)) return null;
      const [first, last] = groups['part'] === 'dau' ? [1, n] : [13 - n, 12];
      return inMonths(n === 6 ? 'half' : 'months', groups, today, first, last);
    },
  ),
  form(
    String.raw`nua\s+(?:(?<part>dau|cuoi)\s+nam|nam\s+(?<part2>dau|cuoi))(?:\s+(?<y>${Y})|\s+(?<rel>${REL})\b)?${END}`,
    (groups, today) =>
      (groups['part'] ?? groups['part2']) === 'dau'
        ? inMonths('half', groups, today, 1, 6)
        : inMonths('half', groups, today, 7, 12),
  ),
  form(
    String.raw`(?<n>${COUNT})\s+thang\s*(?:(?:cua\s+)?nam\s+(?:(?<y>${Y})|(?<rel>${REL})\b)|[/-]?\s*(?<y2>${Y}))${END}`,
    (groups, today) => {
      const n = number(groups['n']);
      return n >= 1 && n <= 11 ? inMonths(n === 6 ? 'half' : 'months', groups, today, 1, n) : null;
    },
  ),
  form(String.raw`(?<n>\d{1,2})\s?t\s?[/-]?\s?(?<y>${Y})${END}`, (groups, today) => {
    const n = number(groups['n']);
    return n >= 1 && n <= 11 ? inMonths(n === 6 ? 'half' : 'months', groups, today, 1, n) : null;
  }),
  form(String.raw`luy\s+ke\s+(?:den\s+het\s+)?(?<n>3|6|9|03|06|09)\s+thang${END}`, (groups, today) => {
    const n = number(groups['n']);
    return inMonths(n === 6 ? 'half' : 'months', groups, today, 1, n);
  }),
  form(
    String.raw`(?<!(?:ngay|vong|han|sau|moi|tre|be|chau|cham|khoang|tren|duoi|den|qua|it nhat|toi da)\s+)(?<n>3|6|9|03|06|09)\s+thang${END}${LONG}(?!\s+\d|\s*,)`,
    (groups, today) => {
      const n = number(groups['n']);
      return inMonths(n === 6 ? 'half' : 'months', groups, today, 1, n);
    },
  ),
  form(
    String.raw`(?<!moi\s+)(?:quy\s+|q)(?<q>${QUARTER})(?:${OF_YEAR})?${END}${NOT_OFTEN}`,
    (groups, today) => {
      const quarter = number(groups['q']);
      return inMonths('quarter', groups, today, quarter * 3 - 2, quarter * 3);
    },
  ),
  form(
    String.raw`(?<!(?<!\d)0?[369]\s+)thang\s+(?<m>${M}|muoi\s+mot|muoi\s+hai|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin)(?:${OF_YEAR})?${END}${NOT_OFTEN}(?![./]\d|,\d{2})(?!\s*[/-]\s*\d)(?!\s+(?:nao|may)\b)`,
    (groups, today) => inMonths('month', groups, today, number(groups['m']), number(groups['m'])),
  ),
  form(
    String.raw`(?<part>dau|cuoi|het)\s+nam(?:\s+(?<y>${Y})|\s+(?<rel>${REL})\b(?!\s+(?:gio|nay|bay gio)\b))?${END}(?!\s+hoc\b)`,
    (groups, today) => {
      const year = yearOf(groups, today);
      if (year === null) return null;
      const iso = groups['part'] === 'dau' ? `${year.year}-01-01` : `${year.year}-12-31`;
      return { unit: 'day', from: iso, to: iso, assumed: year.assumed };
    },
  ),
  // "vụ Hè Thu 2024", "Tết Giáp Thìn 2024"
  form(String.raw`(?<=(?:${SEASONS})\s+)(?<y>${Y})`, (groups, today) =>
    inMonths('year', groups, today, 1, 12),
  ),
  // "Trong 9 tháng, phường …"
  form(String.raw`(?<=trong\s+)(?<n>3|6|9|03|06|09)\s+thang(?=\s*,)`, (groups, today) => {
    const n = number(groups['n']);
    return inMonths(n === 6 ? 'half' : 'months', groups, today, 1, n);
  }),
  form(String.raw`(?:ca\s+)?nam\s+(?<y>${Y})`, (groups, today) => inMonths('year', groups, today, 1, 12)),
  form(String.raw`${NOT_MANY}nam\s+(?<rel>${REL})${END}`, (groups, today) =>
    inMonths('year', groups, today, 1, 12),
  ),
  form(String.raw`${NOT_MANY}quy\s+(?<rel>${REL})${END}`, (groups, today) => {
    if (today === null) return null;
    // In its last month "quý vừa rồi" is the quarter that is ending.
    const isEnding = Number(today.slice(5, 7)) % 3 === 0 && isPast(groups);
    return shiftedQuarter(today, isEnding ? 0 : shift(groups));
  }),
  form(String.raw`${NOT_MANY}thang\s+(?<rel>${REL})${END}`, (groups, today) =>
    today === null ? null : shiftedMonth(today, shift(groups)),
  ),
  form(String.raw`(?:hom|bua)\s+(?<rel>nay|qua|kia)${END}`, (groups, today) => {
    if (today === null) return null;
    const iso = addDays(today, { nay: 0, qua: -1, kia: -2 }[groups['rel'] ?? 'nay'] ?? 0);
    return { unit: 'day', from: iso, to: iso };
  }),
];
