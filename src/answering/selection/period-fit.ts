import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { findPeriods } from '../../text/periods.ts';

function covers(outer: Period, inner: { from: string; to: string }): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

const ownPeriods = new WeakMap<Report, Period | null>();

/** The period a report as a whole speaks of, from its title; null when the title names none. */
export function reportPeriod(report: Report): Period | null {
  const known = ownPeriods.get(report);
  if (known !== undefined) return known;
  const found = findPeriods(report.title, report.date)[0] ?? null;
  ownPeriods.set(report, found);
  return found;
}

/**
 * Whether a figure speaks of the asked period: `same`, `other`, or `open` when nothing was asked. A figure without a period of
 * its own speaks of the report's period or, where the title names none, of the report's day.
 */
export function periodFit(asked: Period | null, figure: Pick<Figure, 'period' | 'kind'> | null, report: Report): 'same' | 'other' | 'open' {
  if (asked === null) return 'open';
  if (figure?.period) {
    if (covers(asked, figure.period)) return 'same';
    return figure.period.unit === asked.unit ? 'other' : fallback(asked, figure.period);
  }
  const whole = reportPeriod(report);
  if (whole !== null && (covers(asked, whole) || (covers(whole, asked) && asked.unit === whole.unit))) return 'same';
  if (report.date !== null && covers(asked, { from: report.date, to: report.date })) {
    return whole === null || asked.unit === 'year' || asked.unit === 'span' ? 'same' : 'other';
  }
  return 'other';
}

/** "năm 2022 – 2023" asked of a school year, "nhiệm kỳ" of a span: the same days under another name. */
function fallback(asked: Period, own: Period): 'same' | 'other' {
  return own.from === asked.from && own.to === asked.to ? 'same' : 'other';
}
