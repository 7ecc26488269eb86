import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { bareFigure } from './bare-figure.ts';
import { indexAt, isBase, type PassageReading } from './passage-reading.ts';
import { happening } from './happening.ts';

const WEEKDAY = String.raw`(?:[Tt]hứ\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ\s+[Nn]hật)`;
const EACH_WEEK = String.raw`\s+(?:hằng|hàng|mỗi)\s+tuần`;
/** "sáng thứ Năm hằng tuần", "thứ hai và thứ năm hàng tuần"; a lower-case "thứ hai" alone may be "the second". */
const WEEKLY = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:[Ss]áng|[Cc]hiều|[Tt]ối)\s+)?(?:ngày\s+)?${WEEKDAY}(?:(?:,|\s+và)\s+(?:ngày\s+)?${WEEKDAY})*${EACH_WEEK}`,
    String.raw`(?<!\p{L})(?:[Ss]áng|[Cc]hiều|[Tt]ối)\s+${WEEKDAY}`,
    String.raw`(?<!\p{L})[Tt]hứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy)`,
  ]
    .map((way) => `${way}(?!\\p{L})`)
    .join('|'),
  'gu',
);
const CLOCK =
  /(?:từ\s+)?\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?\s*(?:phút)?\s*(?:đến|-|–)\s*\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?(?:\s*phút)?(?![\p{L}\d])/giu;
/** "lúc 21 giờ 40 phút", "trước 8 giờ"; "học 3 giờ" lasts. */
const HOUR =
  /(?<=(?:lúc|hồi|trước|sau|vào|từ|đến|khoảng)\s+)\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?(?:\s*phút)?(?![\p{L}\d])/giu;
/** "ngày 10 và ngày 25 hằng tháng", "từ ngày 03 đến ngày 08 hàng tháng". */
const MONTHLY =
  /(?:từ\s+)?(?:ngày|mùng)\s+\d{1,2}(?:\s*(?:,|và|đến|tới|-|–)\s*(?:(?:ngày|mùng)\s+)?\d{1,2})*(?=\s+(?:hằng|hàng|mỗi)\s+tháng)/giu;
/** "ngày 01 và 02/12/2024": the days before share the month of the last. */
const DAYS_BEFORE = /(?:ngày|mùng)\s+\d{1,2}(?:\s*(?:,|và|-|–)\s*(?:ngày\s+)?\d{1,2})*\s*(?:,|và|-|–)\s*$/iu;
const DAY = /\d\s*[/.-]|ngày|\d\s+tháng/i;

/** Days, periods and hours that a passage names, except those it only compares with; the label is what happens then. */
export function readMoments(passage: PassageReading): Figure[] {
  const named = passage.periods
    .filter((period) => !isBase(passage, period))
    .map(({ start, end, text, unit, from, to }) => {
      const period = { text, unit, from, to };
      const isDay = period.unit === 'day' && DAY.test(period.text);
      const opened = isDay
        ? start - (DAYS_BEFORE.exec(passage.text.slice(passage.start, start))?.[0].length ?? 0)
        : start;
      const figure = moment(passage, { start: opened, end }, isDay ? 'date' : 'period');
      return { ...figure, value: isDay ? period.from : null, period };
    });
  const own = passage.text.slice(passage.start, passage.end);
  const stretches = [WEEKLY, MONTHLY, CLOCK].flatMap((pattern) => spansOf(passage, own, pattern));
  const hours = spansOf(passage, own, HOUR).filter(
    (span) => !stretches.some((other) => overlaps(span, other)),
  );
  const free = [...stretches, ...hours]
    .filter((span) => !passage.closed.has(indexAt(passage.tokens, span.start)))
    .filter((span) => !passage.periods.some((period) => overlaps(span, period)));
  return [...named, ...free.map((span) => moment(passage, span, 'date'))];
}

const spansOf = (passage: PassageReading, own: string, pattern: RegExp): Span[] =>
  [...own.matchAll(pattern)].map(({ index, 0: text }) => ({
    start: passage.start + index,
    end: passage.start + index + text.length,
  }));

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const moment = (passage: PassageReading, span: Span, kind: 'date' | 'period'): Figure =>
  bareFigure(passage.text, span, kind, happening(passage, span));
