import type { Figure } from '../../domain/figure.ts';
import { endYears, type Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { keptFor } from '../../text/kept.ts';
import { findPeriods } from '../../text/periods.ts';
import { isSamePeriod, reportPeriod } from './period-fit.ts';
import type { Page } from './page.ts';

/** The period with which a sentence of the paragraph before a passage opens, the last of them; null where none does. */
const ledBy = keptFor(({ passage, report }: Page): Period | null => {
  if (passage.kind !== 'clause') return null;
  const before = report.text.slice(passage.paragraph.start, passage.start);
  const named = findPeriods(before, report.date).findLast(
    ({ start, yearAssumed }) => !yearAssumed && OPENS.test(before.slice(0, start)),
  );
  return named ?? (OF_THE_YEAR.test(passage.text) ? lastYear(report) : null);
});

/** "Trong năm xảy ra 6 vụ cháy", but no "trong năm 2023", which names its time itself. */
const OF_THE_YEAR = /^\s*trong năm(?!\s(?:\d|học|nay|qua|trước))/iu;

/** Of a report on several years the last one, of which it tells what came about "trong năm"; null of any other report. */
function lastYear(report: Report): Period | null {
  const whole = reportPeriod(report);
  if (whole === null || whole.unit !== 'span' || !whole.to.endsWith('-12-31')) return null;
  const [, last] = endYears(whole);
  return last ?? null;
}

/** The head of a sentence, with "trong", "đến" and the like before the time. */
const OPENS = /(?:^|[.;:]\s)\s*(?:\p{L}+\s){0,2}$/u;

/** Of a figure that names no time, the one that its paragraph opened with, where a time is asked for. */
function openedWith(asked: Period | null, { period }: Figure, page: Page): Period | null {
  return asked === null || period !== null ? null : ledBy(page);
}

/** "Năm 2023, tổ chức 6 phiên …. Trung tâm đã mở 18 lớp …": a figure that names no time goes on about the one that its paragraph opened with. */
export function isLedBy(asked: Period | null, figure: Figure, page: Page): boolean {
  const led = openedWith(asked, figure, page);
  return asked !== null && led !== null && isSamePeriod(asked, led);
}

/** "Năm 2022, phường mở 05 phiên …. Trung tâm dạy 11 lớp nghề" tells nothing of 2023, whatever the report is on. */
export function isLedElsewhere(asked: Period | null, figure: Figure, page: Page): boolean {
  const led = openedWith(asked, figure, page);
  return asked !== null && led !== null && (led.to < asked.from || led.from > asked.to);
}
