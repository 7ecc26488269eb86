import type { Period } from '../domain/period.ts';

/** The month from which "năm học trước" is the one that has just ended; "năm học vừa rồi" is so when schools sum it up, in May. */
const ENDS = 9;
const SUMS_UP = 5;
const BEGINS = 9;

/**
 * The school year so many before or after the one of a day.
 *
 * @param today ISO
 * @param by -1 for "năm học trước", 0 for "năm học này", 1 for "năm học tới"
 * @param isPast whether it is told as one just past: "năm học vừa rồi"
 */
export function shiftedSchoolYear(
  today: string,
  by: number,
  isPast: boolean,
): Pick<Period, 'unit' | 'from' | 'to'> {
  const ends = isPast ? SUMS_UP : ENDS;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const running = month >= BEGINS ? year : year - 1;
  const first = running + (by < 0 && month >= ends && month < BEGINS ? by + 1 : by);
  return { unit: 'school-year', from: `${first}-09-01`, to: `${first + 1}-08-31` };
}
