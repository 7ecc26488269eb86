import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import { isNumeric } from './is-numeric.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import type { GridRow } from './grid.ts';
import { headingsOf } from './table-header.ts';

/** Which columns are no figures; -1 where the table has none of that sort. */
export interface ColumnRoles {
  /** Running numbers: noise, but "A", "I", "1" say which row stands under which. */
  readonly serial: number;
  readonly label: number;
  readonly unit: number;
}

const SERIAL = tableWords.serial.map(foldWords);
const UNIT_COLUMN = tableWords.unitColumn.map(foldWords);
const UNIT_OR_BODY = tableWords.unitColumnOrBody.map(foldWords);
const UNITS = new Set(tableWords.units.map((unit) => unit.toLowerCase()));
const UNIT_LEAD = tableWords.unitLead.map(foldWords);
const CAPTION = new RegExp(String.raw`^\P{L}*(?:${anyOf(tableWords.captions)})\b[^.;]{0,20}\d`, 'u');
const SERIAL_VALUE = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,5}|[A-ZĐ]|[a-zđ]|[-–+*•])[.)]?$/u;

function columnWords(text: string, rows: readonly GridRow[], column: number): string[] {
  return rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell ? [text.slice(cell.start, cell.end)] : [];
  });
}

function headingWords(text: string, header: readonly GridRow[], column: number): string {
  return foldWords(
    headingsOf(text, header, column)
      .map((span) => text.slice(span.start, span.end))
      .join(' '),
  );
}

function isSerial(
  text: string,
  header: readonly GridRow[],
  body: readonly GridRow[],
  column: number,
): boolean {
  const heading = headingWords(text, header, column);
  if (
    SERIAL.includes(heading) ||
    (heading === '' &&
      text.slice(header[0]?.cells[column]?.start ?? 0, header[0]?.cells[column]?.end ?? 0) === '#')
  )
    return true;
  if (heading !== '' || column > 0) return false;
  const words = columnWords(text, body, column);
  const numbers = words.filter((word) => /^\d+[.)]?$/.test(word)).map((word) => Number.parseInt(word, 10));
  return (
    words.length > 1 &&
    words.every((word) => SERIAL_VALUE.test(word)) &&
    numbers.every((number, index) => number <= index + 1)
  );
}

/** Finds the columns of running numbers, of row headings, and of units. */
export function columnRoles(text: string, header: readonly GridRow[], body: readonly GridRow[]): ColumnRoles {
  const width = Math.max(0, ...[...header, ...body].slice(0, 200).map((row) => row.cells.length));
  const columns = Array.from({ length: Math.min(width, 60) }, (_, index) => index);
  const serial = isSerial(text, header, body, 0) ? 0 : -1;
  const unitNamed = columns.find(
    (column) => column !== serial && UNIT_COLUMN.includes(headingWords(text, header, column)),
  );
  const others = columns.filter((column) => column !== serial && column !== unitNamed);
  const wordy = others.find((column) => {
    const words = columnWords(text, body, column);
    return words.filter((word) => !isNumeric(word)).length * 2 > words.length;
  });
  const label = wordy ?? others[0] ?? -1;
  const unitOrBody = columns.find(
    (column) =>
      column > label &&
      UNIT_OR_BODY.includes(headingWords(text, header, column)) &&
      columnWords(text, body, column).every((word) => !isNumeric(word)),
  );
  return { serial, label, unit: unitNamed ?? unitOrBody ?? -1 };
}

const LONGEST_UNIT = 40;

function isUnit(words: string): boolean {
  return UNITS.has(words.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** "(triệu đồng)", "ĐVT: hộ", "Tỷ lệ %": the unit that a heading or caption names, as a span of it; else null. */
export function unitIn(text: string, span: Span): Span | null {
  const content = text.slice(span.start, span.end).slice(0, 400);
  const at = (index: number, words: string): Span => {
    const lead = words.length - words.trimStart().length;
    return { start: span.start + index + lead, end: span.start + index + lead + words.trim().length };
  };
  for (const match of content.matchAll(/(\p{L}[\p{L}\s]{1,14})\s*:\s*([\p{L}%‰][\p{L}\p{N}%‰²³./ ,]*)/gu))
    if (UNIT_LEAD.some((lead) => foldWords(match[1]!).endsWith(lead))) {
      const value = match[2]!.split(/[.,;]\s|[.,;]$/)[0]!;
      if (value.length > LONGEST_UNIT) continue;
      return at(match.index + match[0].length - match[2]!.length, value);
    }
  for (const match of content.matchAll(/\(([^()]{1,30})\)/g))
    if (isUnit(match[1]!)) return at(match.index + 1, match[1]!);
  const percent = content.search(/[%‰]/);
  if (percent !== -1 && !/\d\s*[%‰]/.test(content)) return at(percent, content[percent]!);
  return isUnit(content) ? at(0, content) : null;
}

/** Whether a line is a table's caption or says its unit: "Bảng 2. …", "Biểu số 1", "Đơn vị tính: đồng". */
export function isCaption(text: string, span: Span): boolean {
  const content = text.slice(span.start, span.end);
  if (content.length > 300) return false;
  const folded = foldWords(content);
  return (
    CAPTION.test(content) || (/:/.test(content) && beginsWithAny(folded, UNIT_LEAD) && content.length <= 60)
  );
}
