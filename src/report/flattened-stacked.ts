import type { Span } from '../domain/span.ts';
import { isNumeric } from './is-numeric.ts';
import { headsSerial, LEAST_ROWS, spanOf, type Flattened } from './flattened-cells.ts';
import type { Line } from './lines.ts';

/** Characters of the longest cell that stands on a line of its own, and the fewest and most columns. */
const LONGEST_CELL = 60;
const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 12;
const ENDS_SENTENCE = /[.;:!?,]$/;

/**
 * A table whose every cell has come to stand on a line of its own: "Khu phố", "Số ca", "Ổ dịch", then "Khu phố 1", "6", "1", and so
 * on. As many headings as a row has cells; each row is a name and numbers, or where "STT" heads it a running number, a name, perhaps a
 * unit, and numbers. Null where the lines do not agree.
 */
export function stackedRowsAt(text: string, lines: readonly Line[], from: number): Flattened | null {
  const isNumber = ({ start, end }: Span): boolean => isNumeric(text.slice(start, end));
  if (lines[from] === undefined || !isCell(text, lines[from]) || isNumber(lines[from])) return null;
  const first = lines.slice(from, from + MOST_COLUMNS + 2).findIndex(isNumber);
  const isNumbered = headsSerial(text, lines[from]);
  // The first number stands behind the headings, and behind the first row's name where the rows have no numbers of their own.
  const width = isNumbered ? first : first - 1;
  if (width < LEAST_COLUMNS) return null;
  const header = lines.slice(from, from + width);
  const rows: Span[][] = [];
  for (let at = from + width; at + width <= lines.length; at += width) {
    const cells = lines.slice(at, at + width);
    const [name, ...numbers] = isNumbered ? cells.slice(1) : cells;
    const isNext = !isNumbered || Number(text.slice(cells[0]!.start, cells[0]!.end)) === rows.length + 1;
    const further = isNumbered ? numbers.slice(-1) : numbers;
    if (!isNext || name === undefined || isNumber(name) || !cells.every((cell) => isCell(text, cell))) break;
    if (!further.every(isNumber)) break;
    rows.push(cells.map(spanOf));
  }
  const isTable = rows.length >= LEAST_ROWS && header.every((line) => isCell(text, line));
  return isTable ? { header: header.map(spanOf), rows, to: from + width * (rows.length + 1) } : null;
}

function isCell(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_CELL && end > start && !ENDS_SENTENCE.test(text.slice(start, end));
}
