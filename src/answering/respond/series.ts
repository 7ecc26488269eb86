import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Topic } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { oneLine } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { openPage, type Page } from '../selection/page.ts';
import { isTotal } from '../selection/totals.ts';

type Place = Pick<Candidate, 'figure' | 'page'>;

/** Where a figure's column headings begin: those of its label that stand outside its row. */
function headingsOf({ labelSpans }: Figure, { passage }: Page): Set<number> {
  return new Set(labelSpans.filter((span) => !isInside(span, passage)).map(({ start }) => start));
}

/** The cells under the same headings as a figure's, or those of the rows that stand under its own; the row of totals left out. */
export function downColumn(best: Candidate, passages: readonly Passage[]): Candidate[] {
  const headings = headingsOf(best.figure, best.page);
  const own = best.figure.labelSpans.findLast((span) => isInside(span, best.page.passage));
  const inner = own === undefined ? [] : cellsUnder(new Set([...headings, own.start]), best, passages);
  return inner.length > 1 ? inner : cellsUnder(headings, best, passages);
}

function cellsUnder(
  headings: ReadonlySet<number>,
  best: Candidate,
  passages: readonly Passage[],
): Candidate[] {
  const { paragraph } = best.page.passage;
  return passages
    .filter(({ kind, paragraph: own }) => kind === 'row' && own.start === paragraph.start)
    .flatMap((passage) => {
      const page = openPage(passage, best.page.report);
      return passage.figures
        .filter((figure) => figure.kind === best.figure.kind && !isSum({ figure, page }))
        .filter((figure) => {
          const own = headingsOf(figure, page);
          return own.size === headings.size && [...own].every((start) => headings.has(start));
        })
        .map((figure) => ({ ...best, figure, page }));
    });
}

/** "Tổng", "Cộng", "Toàn trường": the row of all the others. */
function isSum(cell: Place): boolean {
  const name = rowName(cell);
  return isTotal(name) || SUM.test(name);
}

const SUM = new RegExp(String.raw`^\W*(?:${anyOf(tableWords.total)})(?![\p{L}\d])`, 'iu');

/** The same figure of every stretch that its row, its list "năm 2021, 2022 lần lượt là", or its sentence "năm 2021: …; năm 2022: …" tells. */
export function overTime(best: Candidate, passages: readonly Passage[]): Candidate[] {
  const own = toldOverTime(best, [best.page]);
  const { kind, paragraph } = best.page.passage;
  if (own.length > 1 || kind === 'row') return own;
  const around = passages.filter(
    (passage) => passage.kind === kind && passage.paragraph.start === paragraph.start,
  );
  return toldOverTime(
    best,
    around.map((passage) => openPage(passage, best.page.report)),
  );
}

function toldOverTime(best: Candidate, pages: readonly Page[]): Candidate[] {
  const { kind, label, partOf, status } = best.figure;
  const isRow = best.page.passage.kind === 'row';
  const members = pages
    .flatMap((page) => page.passage.figures.map((figure) => ({ ...best, figure, page })))
    .filter(
      ({ figure }) =>
        figure.kind === kind &&
        figure.period !== null &&
        (isRow
          ? areOneSeries(figure.status, status)
          : endsAlike(figure.label, label) || (partOf !== null && figure.partOf === partOf)),
    )
    .filter(({ figure }, _, all) => !all.some((other) => holdsPeriod(figure, other.figure)));
  const stretches = new Set(members.map(({ figure }) => `${figure.period?.from} ${figure.period?.to}`));
  return stretches.size === members.length ? members : [];
}

/** "Năm 2023 | Năm 2024 | Ước năm 2025": what is estimated of the last year goes on with what was reached before it. */
function areOneSeries(one: Figure['status'], other: Figure['status']): boolean {
  return one === other || (REACHED.has(one) && REACHED.has(other));
}

const REACHED: ReadonlySet<Figure['status']> = new Set(['achieved', 'estimate']);

/** "9 tháng" beside its quarters is their sum. */
function holdsPeriod({ period: whole }: Figure, { period: part }: Figure): boolean {
  if (whole === null || part === null) return false;
  const isLonger = whole.from < part.from || whole.to > part.to;
  return isLonger && whole.from <= part.from && whole.to >= part.to;
}

/** "căn nhà xây mới" and "nhà xây mới": of a list, one member may bear the unit. */
function endsAlike(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter === longer || (shorter.includes(' ') && longer.endsWith(` ${shorter}`));
}

/** The same figure of each that such a noun names: "khu phố 1, 2 lần lượt có …", the rows "Khối 6", "Khối 7", the columns "Thôn Đông". */
export function amongNamed(best: Candidate, noun: Topic, passages: readonly Passage[]): Candidate[] {
  if (best.page.passage.kind === 'row') {
    if (isRowOf(best, noun)) {
      const rows = downColumn(best, passages).filter((cell) => isRowOf(cell, noun));
      if (rows.length > 1) return rows;
    }
    const along = alongRow(best, noun);
    if (along.length > 1) return along;
    const down = downColumn(best, passages);
    return down.filter((cell) => isRowOf(cell, noun)).length > 1 || headsRows(best, noun)
      ? down.filter((cell) => headsRows(best, noun) || isRowOf(cell, noun))
      : [];
  }
  return alike(best).filter((member) => isKeyed(member, noun));
}

/** The figures of its passage that count alike and are told alike. */
function alike(best: Candidate): Candidate[] {
  const { kind, unit, status } = best.figure;
  return best.page.passage.figures
    .filter((figure) => figure.kind === kind && figure.unit === unit && figure.status === status)
    .map((figure) => ({ ...best, figure }));
}

function alongRow(best: Candidate, noun: Topic): Candidate[] {
  return alike(best).filter(({ figure, page }) =>
    spoken(noun, page, (start, end) =>
      figure.labelSpans.some(
        (span) => !isInside(span, page.passage) && span.start <= start && end <= span.end,
      ),
    ),
  );
}

/** "Khối 6", "Trường Tiểu học Hoa Sim": the row's own name begins with the noun. */
function isRowOf({ figure, page }: Place, noun: Topic): boolean {
  const own = figure.labelSpans.find((span) => isInside(span, page.passage));
  return own !== undefined && occurrencesOf(noun, page.own).some(({ start }) => start === own.start);
}

/** "Môn", "Địa bàn": the heading over the rows' names says the noun, before the headings of figures begin. */
function headsRows({ figure, page }: Place, noun: Topic): boolean {
  const first = Math.min(
    ...page.passage.figures
      .flatMap(({ labelSpans }) => labelSpans)
      .filter((span) => span.start < page.passage.start)
      .map(({ start }) => start),
    figure.start,
  );
  return spoken(noun, page, (_, end) => end <= first);
}

function spoken(noun: Topic, page: Page, test: (start: number, end: number) => boolean): boolean {
  return page.context.some(
    ({ role, words }) =>
      role === 'header' && occurrencesOf(noun, words).some(({ start, end }) => test(start, end)),
  );
}

/** "06 hộ ở khu phố 3", "học sinh khối 6": the figure is told of one that has the noun for its name. */
export function isKeyed({ figure, page }: Place, noun: Topic): boolean {
  const told = (figure.place ?? figure.label).toLowerCase();
  return occurrencesOf(noun, page.own).some(({ start, end }) => {
    const named = oneLine(page.report.text.slice(start, end)).toLowerCase();
    const at = told.lastIndexOf(named);
    return (
      at !== -1 &&
      (figure.place === null ? KEY.test(figure.label.slice(at + named.length)) : at === 0) &&
      figure.labelSpans.some((span) => span.start <= start && end <= span.end)
    );
  });
}

/** A number or a name behind the noun: "khối 6", "thôn Đông". */
const KEY = /^\s+(?:\d\S*|[IVX]+|\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)*)(?=\s|$)/u;

/** What tells one member of a series from the others: its stretch, its place, or the words of its row. */
export function nameOf({ figure, page }: Place, byPeriod: boolean): string {
  if (byPeriod) return oneLine(figure.period?.text ?? '');
  if (page.passage.kind === 'row') return rowName({ figure, page });
  const { place, label } = figure;
  return oneLine(place !== null && page.passage.text.includes(place) ? place : label);
}

/** A row's own words before its first figure. */
function rowName({ figure, page }: Place): string {
  const own = figure.labelSpans.filter((span) => isInside(span, page.passage));
  return own.map(({ start, end }) => oneLine(page.report.text.slice(start, end))).join(' – ');
}
