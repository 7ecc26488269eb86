import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import territories from '../../../data/lexicon/places.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Figure, FigureStatus } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import type { CellScope, FigureScope } from '../figure-scope.ts';
import { findPeriods, type FoundPeriod } from '../periods.ts';
import { anyOf, wholeWords } from '../phrase-pattern.ts';
import { columnStatus } from './column-status.ts';
import { COLUMNS, firstOf, lineOf } from './column-words.ts';
import { readContext, type Context } from './context.ts';
import { figureOf } from './figure-of.ts';
import { figureTokens } from './figure-token.ts';
import { findMentions } from './find-mentions.ts';
import { readMoments } from './moments.ts';
import type { Mention } from './mention.ts';
import { figuresOfHeading } from './figures-of-heading.ts';
import { namesOfRow } from './names-of-row.ts';
import { readPassage, type PassageReading } from './passage-reading.ts';
import { qualifyMentions } from './qualify-mentions.ts';
import { readOrdinals } from './ordinals.ts';
import { placeAt } from './place-of.ts';
import { withColumnOfShare } from './share-column.ts';
import { unitOfWhole, withUnit } from './unit-of-cell.ts';

/** Columns that number the rows, and rows that number the columns: "(5)=(4)/(3)". */
const ROW_NUMBERS = new RegExp(String.raw`^(?:${anyOf(tableWords.serial)}|#)\.?$`, 'i');
/** "Khu phố | 6" in a table that counts something else: which one it is. */
const NAMING = new RegExp(String.raw`^(?:${anyOf(territories.parts)})(?: số)?$`, 'iu');
const NUMBER = /^\d{1,3}$/;
const COLUMN_FORMULA = /^\(?\s*(?:\d{1,2}|[a-z])\s*\)?(?:\s*=.*)?$/i;
const BLANK = /^[-–—x.…/\s*|]*$/i;

/** "Thu chuyển nguồn năm trước" is the row's name, not its period. */
const RELATIVE = new RegExp(`(?:${anyOf(Object.keys(moments.shifts))})$`, 'i');
/** Figures of a table row: each is told by its row heading, its column headings, and the unit of column or table. */
export function readRow(text: string, scope: FigureScope): Figure[] {
  if (isColumnNumbers(text, scope)) return [];
  const context = readContext(text, scope);
  const unit = unitOfWhole(text, scope.cells);
  const figures = scope.cells.flatMap((cell, index) => {
    const result = isShareOfPlan(text, cell) ? resultOf(text, scope.cells.slice(0, index), context) : null;
    return (
      readCell(text, withColumnOfShare(text, scope.cells, index), context, {
        ...(result ?? scopeOf(text, cell, context)),
        unit,
      }) ?? []
    );
  });
  return [...figures, ...namesOfRow(text, scope), ...figuresOfHeading(text, scope)];
}

/** "% TH/KH", "Tỷ lệ (%)": a column without period and status of its own that sets one column against another. */
function isShareOfPlan(text: string, cell: CellScope): boolean {
  const own = cell.headers.at(-1);
  return (
    own !== undefined &&
    /[%/]|^\**tỷ lệ/iu.test(lineOf(text, own)) &&
    statusOfColumn(text, cell) === null &&
    firstPeriod(text, cell.headers, null) === null
  );
}

/** What the latest result among the cells before is told for: its share of the plan is told for the same. */
function resultOf(text: string, before: readonly CellScope[], context: Context): Scope | null {
  const results = before
    .filter((cell) => RESULTS.has(statusOfColumn(text, cell) ?? ''))
    .map((cell) => scopeOf(text, cell, context));
  const end = ({ period }: Scope): string => period?.to ?? '';
  return results.toSorted((a, b) => end(b).localeCompare(end(a)))[0] ?? null;
}

type Scope = Pick<Mention, 'period' | 'place' | 'status'>;

const RESULTS: ReadonlySet<string> = new Set<FigureStatus>(['achieved', 'estimate']);

function isColumnNumbers(text: string, scope: FigureScope): boolean {
  const filled = scope.cells
    .map(({ cell }) => text.slice(cell.start, cell.end).trim())
    .filter((value) => value !== '');
  const bracketed = filled.filter((value) => /^\(\d{1,2}\)/.test(value) || value.includes('='));
  return filled.length > 0 && bracketed.length > 0 && filled.every((value) => COLUMN_FORMULA.test(value));
}

function readCell(
  text: string,
  cell: CellScope,
  context: Context,
  { unit, ...told }: Scope & { readonly unit: string | null },
): Figure[] | null {
  const written = text.slice(cell.cell.start, cell.cell.end);
  const column = cell.headers.map((span) => lineOf(text, span));
  if (BLANK.test(written) || column.some((header) => ROW_NUMBERS.test(header))) return null;
  if (NUMBER.test(written.trim()) && NAMING.test(column.at(-1) ?? '') && cell.unit !== null) return null;
  const passage = readPassage(text, cell.cell, context.today, []);
  const places = { ...labelOf(text, cell), ...told };
  const [mention, share] = qualifyMentions(passage, findMentions(passage));
  if (mention !== undefined) {
    const figure = { ...mention, ...withUnit(text, cell, mention, unit), ...places };
    const against = figure.kind === 'percent' ? (figure.against ?? baseOfColumn(column)) : figure.against;
    const own = figureOf(passage, { ...figure, against, ...signed(passage, mention) });
    // "142 (70,6%)": the count, and what share of its row it is.
    return share?.kind === 'percent' ? [own, figureOf(passage, { ...share, ...places })] : [own];
  }
  const called = readOrdinals(passage).filter(({ text: digits }) => TELEPHONE.test(digits));
  return (called.length > 0 ? called : readMoments(passage)).map((figure) => ({
    ...figure,
    label: places.label,
    labelSpans: places.labelSpans,
    status: places.status,
  }));
}

/** "0230.3745.113" under "Điện thoại". */
const TELEPHONE = /^(?:\(?0|1[89]00)[\d\s().-]{7,}$/;

/** "TH/DT (%)", "So cùng kỳ (%)", "So với năm 2023 (%)": what a column of shares measures against, by its last words. */
function baseOfColumn(column: readonly string[]): Figure['against'] {
  const heading = column.join(' ');
  if (SAME_PERIOD.test(heading)) return 'same-period';
  if (PLAN.test(heading)) return 'plan';
  const own = column.at(-1) ?? '';
  return AGAINST_TIME.test(own) || YEAR_AGAINST_YEAR.test(own) ? 'same-period' : null;
}

/** "So với năm 2023", "% so với thực hiện quý trước": a time to measure against, not the column's own. */
const AGAINST_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(statuses.against)})(?:\s+\p{L}+){0,3}\s+(?:${anyOf(statuses.againstTimes)}|(?:19|20)\d\d)(?![\p{L}])`,
  'iu',
);

/** "TH 2024/TH 2023 (%)". */
const YEAR_AGAINST_YEAR = /(?:19|20)\d\d\s*\/\D{0,12}(?:19|20)\d\d/;

const SAME_PERIOD = wholeWords(statuses.bases['same-period']);
const PLAN = new RegExp(String.raw`(?:[\s/%]|^)(?:${anyOf(statuses.bases.plan)})(?=[\s/%)]|$)`, 'iu');

/** "+15", "-4": how much something rose or fell. */
function signed(passage: PassageReading, mention: Mention): Partial<Mention> {
  const sign = passage.tokens[mention.first - 1];
  if (sign === undefined || mention.first !== 1 || !/^[-+–−]$/.test(sign.text)) return {};
  return { kind: 'change', direction: sign.text === '+' ? 'up' : 'down', from: 0 };
}

/** "Phí, lệ phí – Thực hiện": row headings, then column headings without their unit. */
function labelOf(text: string, cell: CellScope): Pick<Mention, 'label' | 'labelSpans'> {
  const rows = cell.row
    .map((span) => lineOf(text, span))
    .filter((part) => part !== '' && !/^[\divxIVX.]+$/.test(part));
  const columns = cell.headers
    .map((span) => lineOf(text, span).replace(/\s*\([^)]*\)$/, ''))
    .filter((part) => part !== '');
  const label = [rows.join(' – '), columns.join(' – ')].filter((part) => part !== '').join(' – ');
  return {
    label,
    labelSpans: [...cell.row, ...cell.headers, ...(isTold(text, cell.cell) ? [cell.cell] : [])]
      .filter(({ start, end }) => start < end)
      .toSorted((a, b) => a.start - b.start),
  };
}

function scopeOf(text: string, cell: CellScope, { today, surroundings: around }: Context): Scope {
  const named = firstPeriod(text, cell.row, today);
  const column =
    firstPeriod(text, cell.headers, named?.to ?? today) ?? periodBefore(text, cell.headers.at(-1), today);
  // "Số hộ nghèo cuối năm" under "2020": the end of that year.
  const row =
    named?.yearAssumed === true && column?.unit === 'year' ? firstPeriod(text, cell.row, column.to) : named;
  const period = column === null || (row !== null && column.unit === 'year') ? (row ?? column) : column;
  const place = firstOf(cell.row, (span) => placeIn(text, span)) ?? around.place;
  const status = statusOfColumn(text, cell) ?? statusOfRow(text, cell);
  return { period: period ?? around.period, place, status: status ?? around.status };
}

/** "Năm học trước", "Thực hiện năm trước": a column of the year before that of the report; a row may be named so for other reasons. */
function periodBefore(text: string, header: Span | undefined, today: string | null): FoundPeriod | null {
  if (header === undefined || isAgainstTime(lineOf(text, header))) return null;
  return (
    findPeriods(text.slice(header.start, header.end), today).find(({ text: named }) =>
      RELATIVE.test(named),
    ) ?? null
  );
}

/** "Đang thi công, đạt 65% khối lượng": the cell says itself what its number is of. */
function isTold(text: string, { start, end }: Span): boolean {
  return (text.slice(start, end).match(/\p{L}{2,}/gu)?.length ?? 0) >= TELLING_WORDS;
}

/** Words from which a cell tells more than a unit. */
const TELLING_WORDS = 3;

/** The innermost heading that names a period of its own. */
function firstPeriod(text: string, spans: readonly Span[], now: string | null): FoundPeriod | null {
  return firstOf(spans.toReversed(), (span) =>
    isAgainstTime(lineOf(text, span)) ? null : periodIn(text, span, now),
  );
}

function isAgainstTime(heading: string): boolean {
  return AGAINST_TIME.test(heading) && !PLAN.test(heading);
}

/** A bare year of a heading: "2023", "Thực hiện 2022", "TH 2023/DT". */
const YEAR = /(?<![\p{L}\d.,/-])(?:19|20)\d\d(?![\d.,-]|\/\d)/u;

/** A period in a heading; a bare year is one, "Quý I" and "Cả năm" take the section's year. */
function periodIn(text: string, span: Span, now: string | null): FoundPeriod | null {
  const line = lineOf(text, span);
  const found = findPeriods(text.slice(span.start, span.end), now).find(
    (period) => !RELATIVE.test(period.text) && !isToCome(period, now),
  );
  if (found !== undefined) return found;
  const year = YEAR.exec(line)?.[0];
  return year === undefined
    ? null
    : {
        text: year,
        unit: 'year',
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        ...span,
        yearAssumed: false,
      };
}

/** "Cuối năm" over the results of a school year that ended in May is no day of December. */
function isToCome({ yearAssumed, unit, from }: FoundPeriod, now: string | null): boolean {
  return yearAssumed && unit === 'day' && now !== null && Date.parse(from) - Date.parse(now) > MONTH;
}

const MONTH = 31 * 86_400_000;

function placeIn(text: string, span: Span): string | null {
  return placeAt(readPassage(text, span, null, []), 0);
}

const statusOfColumn = (text: string, { headers }: CellScope): FigureStatus | null =>
  firstOf(headers.toReversed(), (span) => columnStatus(text, span));

/** "Kế hoạch giải quyết việc làm | lượt người": a row of plans beside the row of results; "Kế hoạch ban hành" alone counts plans. */
function statusOfRow(text: string, { row, unit }: CellScope): FigureStatus | null {
  const own = row.at(-1);
  if (own === undefined || unit === null) return null;
  const tokens = figureTokens(text, own);
  const opened = COLUMNS.find(([, phrases]) => phrases.at(tokens, 0) > 0);
  return opened?.[0] === 'target' &&
    !lineOf(text, own).toLowerCase().startsWith(lineOf(text, unit).toLowerCase())
    ? 'target'
    : null;
}
