/** A stretch of time that a text names, with the days it covers. */
export interface Period {
  /** As written, for example "6 tháng đầu năm 2023". */
  readonly text: string;
  /** How it is named; `school-year` is September to August, `span` any other from–to. */
  readonly unit: 'day' | 'month' | 'months' | 'quarter' | 'half' | 'year' | 'school-year' | 'span';
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** No year was named ("quý I", "cuối năm"): the same stretch of any year may be meant. */
  readonly anyYear?: boolean;
}

/** Whether a day belongs to both. */
export function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The years that a stretch touches, in order. */
export function yearsIn({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The first and the last of them, each whole; one where there is but one. */
export function endYears({ from, to }: Pick<Period, 'from' | 'to'>): Period[] {
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])].map(wholeYear);
}

/** A whole year, named by its digits. */
export function wholeYear(year: string): Period {
  return { text: year, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}
