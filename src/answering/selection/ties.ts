import { headingOf, isUnderTotal } from './column-fit.ts';
import type { Candidate } from './fit.ts';
import { isSameFact } from './same-fact.ts';
import { WEIGHTS } from './weights.ts';
import { TIMES } from './zone.ts';

/** Figures that fit as well as the best and say something else, each narrower than the question: the asker must choose. */
export function tied(best: Candidate, given: readonly Candidate[]): readonly Candidate[] | null {
  const rivals = given.filter((other) => other === best || isRival(best, other));
  const open = rivals.length > 1 && best.figure.kind !== 'name' && rivals.every(({ surplus }) => surplus > 0);
  return open ? rivals.slice(0, 3) : null;
}

/** "hẻm 47 tốn bao nhiêu tiền": of the cells of one row, the one under "Tổng mức đầu tư". */
export function wholeColumn(rivals: readonly Candidate[]): Candidate | null {
  const [only, ...more] = rivals.filter(({ figure, page }) => isUnderTotal(figure, page));
  const areCells = rivals.every(({ page }) => page.passage.kind === 'row' && page === only?.page);
  return only !== undefined && more.length === 0 && areCells ? only : null;
}

/** "214 sạp, trong đó 27 sạp đóng cửa": of a whole and its part one is told more of the question than the other. */
function isTold(part: Candidate, whole: Candidate): boolean {
  return (
    part.page === whole.page &&
    part.figure.partOf === whole.figure.start &&
    part.coverage.share !== whole.coverage.share
  );
}

/** "57 giải (năm học trước 49 giải)": the same of an earlier time, which nobody asked for. */
function isAsItWas({ figure, page }: Candidate, { figure: other, page: beside }: Candidate): boolean {
  const { date } = page.report;
  return (
    page === beside &&
    figure.label === other.label &&
    figure.period === null &&
    other.period !== null &&
    date !== null &&
    other.period.to < date
  );
}

/** Says something else and fits as well: hardly a difference, or none but the words that the question does not speak of. */
function isRival(best: Candidate, other: Candidate): boolean {
  if (isSameFact(best, other) || isTold(best, other) || isTold(other, best)) return false;
  if (isAsItWas(best, other)) return false;
  if (best.fit - other.fit < WEIGHTS.tie) return true;
  if (isOfLaterColumn(best, other) || isOfNarrowerColumn(best, other)) return false;
  const [a, b] = [best, other];
  const alike =
    (a.page === b.page || isOfOneColumn(a, b)) &&
    a.figure.kind === b.figure.kind &&
    a.figure.unit === b.figure.unit &&
    a.figure.status === b.figure.status &&
    a.figure.partOf === b.figure.partOf;
  const met =
    Math.abs(a.coverage.share - b.coverage.share) + Math.abs(a.coverage.inLabel - b.coverage.inLabel);
  return alike && met < WEIGHTS.tie && best.fit - other.fit < WEIGHTS.tieAlike;
}

/** "Mầm non Hoa Sen: 312", "Mầm non Sơn Ca: 185": a column tells it of several rows that the question tells apart by nothing. */
function isOfOneColumn(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ figure, page }) =>
    page.passage.kind === 'row' ? headingOf(figure, page) : undefined,
  );
  return (
    one !== undefined &&
    other !== undefined &&
    one.start === other.start &&
    a.coverage.share === b.coverage.share &&
    a.coverage.inLabel === b.coverage.inLabel &&
    Math.min(a.surplus, b.surplus) >= ROW_SURPLUS
  );
}

/** Words of a row's name that the question leaves out, from which it may be any of several. */
const ROW_SURPLUS = 2;

/** "giai đoạn 2022 - 2025, tầm nhìn đến năm 2030": of two times of one clause, neither nearer to what is asked, both are offered. */
export function timesOfOne(best: Candidate, given: readonly Candidate[]): readonly Candidate[] | null {
  const times = given.filter(
    ({ figure, page, fit }) => page === best.page && TIMES.has(figure.kind) && best.fit - fit < WEIGHTS.tie,
  );
  return TIMES.has(best.figure.kind) && times.length > 1 ? times.slice(0, 3) : null;
}

/** "Năm học 2024-2025: 19" and "2023-2024: 15" of one row: where no time is asked for, the latest is meant. */
function isOfLaterColumn(best: Candidate, other: Candidate): boolean {
  const [own, earlier] = [best.figure.period, other.figure.period];
  return areAlikeInRow(best, other) && own !== null && earlier !== null && own.to > earlier.to;
}

/** "Số học sinh: 571" and "Học sinh dân tộc: 19" of one row: the column that says more narrows what was asked. */
function isOfNarrowerColumn(best: Candidate, other: Candidate): boolean {
  return (
    areAlikeInRow(best, other) &&
    other.surplus - best.surplus >= 1 &&
    best.coverage.share >= other.coverage.share
  );
}

function areAlikeInRow(a: Candidate, b: Candidate): boolean {
  return isOneRow(a, b) && a.figure.kind === b.figure.kind;
}

/** Two cells of one row of a table. */
export function isOneRow(a: Candidate, b: Candidate): boolean {
  return a.page === b.page && a.page.passage.kind === 'row';
}
