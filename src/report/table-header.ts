import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import { isRule } from './find-tables.ts';
import { isNumeric } from './is-numeric.ts';
import type { GridRow } from './grid.ts';

/** Rows of a table by what they are for. */
export interface SortedRows {
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** Rules, column numbers and formulas, header rows that a page break repeats. */
  readonly noise: readonly Span[];
}

/** "2023", "Năm 2023", "2022–2023", "9/2024", "30/6/2024": a time, which heads a column as well as words do. */
const TIME = /^(?:năm\s*|tháng\s*)?(?:\d{1,2}\s*\/\s*){0,2}(?:19|20)\d\d(?:\s*[/–-]\s*(?:19|20)\d\d)?$/i;
const COLUMN_NAME = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/;
const MOST_HEADER_ROWS = 4;

function wordsOf(text: string, row: GridRow): string[] {
  return row.cells.filter((cell) => cell !== null).map((cell) => text.slice(cell.start, cell.end));
}

/** "(1) (2) (3)=(2)/(1)", "A B 1 2 3=2/1", "1 2 3 4": names of columns, no figures. */
function isColumnNames(words: readonly string[]): boolean {
  if (words.length < 2 || !words.every((word) => COLUMN_NAME.test(word))) return false;
  if (words.some((word) => word.includes('=')) || words.every((word) => word.startsWith('('))) return true;
  const numbers = words.filter((word) => /^\d/.test(word)).map(Number);
  return (
    numbers.length > 1 && numbers.every((number, index) => number === index + numbers[0]!) && numbers[0]! <= 2
  );
}

function hasNumbers(words: readonly string[]): boolean {
  return words.some((word) => isNumeric(word) && !TIME.test(word) && word.length > 0);
}

/** Whether a row can head the columns: first of the table, or under such a row with nothing in the first column. */
function heads(text: string, row: GridRow, index: number): boolean {
  const words = wordsOf(text, row);
  if (words.length === 0 || hasNumbers(words)) return false;
  if (index === 0) return words.length > 1;
  return row.cells[0] == null && (words.length > 1 || row.cells.length === 2);
}

/** Parts header, body and noise; the rule of Markdown, where there is one, ends the header. */
export function sortRows(text: string, rows: readonly GridRow[]): SortedRows {
  const rule = rows.findIndex((row) => isRule(text.slice(row.start, row.end)));
  const header: GridRow[] = [];
  const body: GridRow[] = [];
  const noise: Span[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const content = text.slice(row.start, row.end);
    const words = wordsOf(text, row);
    const key = words.join('|');
    const atTop = body.length === 0 && header.length < MOST_HEADER_ROWS;
    if (isRule(content) || (words.length > 0 && seen.has(key))) noise.push(row);
    else if (atTop && index > 0 && isColumnNames(words)) noise.push(row);
    else if (words.length === 0) noise.push(row);
    else if (rule > 0 && rule <= MOST_HEADER_ROWS && index < rule) header.push(row);
    else if (atTop && heads(text, row, rule > 0 && header.length > 0 ? Math.max(1, index) : header.length))
      header.push(row);
    else body.push(row);
    if (header.at(-1) === row) seen.add(key);
  }
  return { header, body, noise };
}

/**
 * The headings above a column, outermost first; one that spans several columns counts for each of them, and "Tỷ lệ" that stands
 * there again and again is told of the column before it.
 */
export function headingsOf(text: string, header: readonly GridRow[], column: number): Span[] {
  const spans: Span[] = [...sharedBefore(text, header, column)];
  for (const [level, row] of header.entries()) {
    const own = row.cells[column] ?? null;
    const spanning = own ?? spanningCell(header, level, column);
    if (spanning) spans.push(spanning);
  }
  return spans;
}

const SHARE = new RegExp(String.raw`^(?:(?:${anyOf(tableWords.rate)})\s*(?:\(?%\)?)?|\(?%\)?)$`, 'iu');

/** "Tốt | Tỷ lệ | Khá | Tỷ lệ": the column that a share is of. */
function sharedBefore(text: string, [only, ...more]: readonly GridRow[], column: number): Span[] {
  const isShare = (cell: Span | null | undefined): boolean =>
    cell != null && SHARE.test(text.slice(cell.start, cell.end));
  if (only === undefined || more.length > 0 || !isShare(only.cells[column])) return [];
  const before = only.cells[column - 1];
  const isRepeated = only.cells.filter((cell) => isShare(cell)).length > 1;
  return isRepeated && before != null && !isShare(before) ? [before] : [];
}

function hasDeeper(header: readonly GridRow[], level: number, column: number): boolean {
  return header.slice(level + 1).some((row) => row.cells[column]);
}

function spanningCell(header: readonly GridRow[], level: number, column: number): Span | null {
  if (!hasDeeper(header, level, column)) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = header[level]!.cells[left];
    if (cell) return hasDeeper(header, level, left) ? cell : null;
  }
  return null;
}
