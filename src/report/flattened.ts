import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import units from '../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import {
  closingNumbers,
  cutAtCapitals,
  headsSerial,
  LEAST_ROWS,
  spanOf,
  type Flattened,
} from './flattened-cells.ts';
import { namedRowsAt } from './flattened-names.ts';
import { stackedRowsAt } from './flattened-stacked.ts';
import type { Line } from './lines.ts';

/** A row of a table that lost its lines: "4 Kết nạp đảng viên mới Đảng viên 16 07 43,8". */
const ROW = /^(\d{1,3})[.)]?\s+(\p{L}.*?)((?:\s+(?:[-–]|\d[\d.,]*\s?%?)){2,})$/u;

/** Characters of the longest heading that stands on a line of its own. */
const LONGEST_HEADING = 60;

/**
 * The table that begins at a line, as a scan leaves it: "STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch" one a line or all on one, and rows
 * whose cells single spaces part. Null where the headings are not as many as the cells.
 */
export function flattenedAt(text: string, lines: readonly Line[], from: number): Flattened | null {
  return (
    numberedRowsAt(text, lines, from) ?? namedRowsAt(text, lines, from) ?? stackedRowsAt(text, lines, from)
  );
}

function numberedRowsAt(text: string, lines: readonly Line[], from: number): Flattened | null {
  const headings = headingsAt(text, lines, from);
  if (headings === null) return null;
  const first = from + headings.lines;
  const rows: Span[][] = [];
  for (let at = first; at < lines.length; at += 1) {
    const row = rowAt(text, lines[at]!, headings.cells.length);
    if (row === null || Number(wordsOf(text, row[0]!)) !== rows.length + 1) break;
    rows.push(row);
  }
  return rows.length < LEAST_ROWS ? null : { header: headings.cells, rows, to: first + rows.length };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function headingsAt(
  text: string,
  lines: readonly Line[],
  from: number,
): { readonly cells: readonly Span[]; readonly lines: number } | null {
  const opening = lines[from]!;
  const [first, ...others] = cutAtCapitals(text, opening);
  if (first === undefined || !headsSerial(text, first)) return null;
  if (others.length > 0) return { cells: [first, ...others], lines: 1 };
  const end = lines.findIndex((line, index) => index > from && ROW.test(wordsOf(text, line)));
  const alone = lines.slice(from, end);
  const isShort = end !== -1 && alone.every((line) => line.end - line.start <= LONGEST_HEADING);
  return isShort ? { cells: alone.map(spanOf), lines: alone.length } : null;
}

/** Serial, name, unit where there is a heading for it, and numbers: as many cells as headings; null where they differ. */
function rowAt(text: string, line: Line, width: number): Span[] | null {
  const [, serial = '', name = '', tail = ''] = ROW.exec(wordsOf(text, line)) ?? [];
  if (serial === '') return null;
  const numbersAt = line.end - tail.length;
  const numbers = closingNumbers(line, tail);
  const named = { start: numbersAt - name.length, end: numbersAt };
  const words = width - numbers.length - 1 === 2 ? withUnit(text, named) : [named];
  const cells = [{ start: line.start, end: line.start + serial.length }, ...words, ...numbers];
  return cells.length === width ? cells : null;
}

/** "Hiến máu tình nguyện Đơn vị máu": the last capital opens the unit; "Khám bệnh tại trạm lượt": else the words that are one, or the last. */
function withUnit(text: string, named: Span): Span[] {
  const words = text.slice(named.start, named.end).trimEnd();
  const capital = cutAtCapitals(text, named).at(-1)?.start ?? named.start;
  const length = (UNIT_BEHIND.exec(words) ?? LAST_WORD.exec(words))?.[0].length ?? 0;
  const start = capital > named.start ? capital : named.start + words.length - length;
  if (start === named.start) return [named];
  const end = named.start + words.length;
  return [
    { start: named.start, end: text.slice(0, start).trimEnd().length },
    { start, end },
  ];
}

const UNIT_BEHIND = new RegExp(
  String.raw`(?<=\s)(?:${anyOf([...tableWords.units, ...units.counted, ...Object.keys(units.measured)])})$`,
  'iu',
);
const LAST_WORD = /(?<=\s)\S+$/u;
