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

/** A whole year, named by its digits. */
export function wholeYear(year: string): Period {
  return { text: year, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}
