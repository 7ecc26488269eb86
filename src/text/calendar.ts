/** ISO day; months and days out of range yield null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First and last day of the months `first` to `last` of a year; null when there are none. */
export function monthsOf(year: number, first: number, last: number): { from: string; to: string } | null {
  const from = isoDay(year, first, 1);
  const to = last >= first && last <= 12 ? isoDay(year, last, daysIn(year, last)) : null;
  return from === null || to === null ? null : { from, to };
}

/** The day that lies `days` after an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
