import { cellsOf } from './columns.ts';
import type { CellMark } from './columns.ts';
import { flattenedAt } from './flattened.ts';
import { isNumeric } from './is-numeric.ts';
import type { Line } from './lines.ts';

/** Consecutive lines that are one table: indexes into the lines, `to` exclusive. */
export interface TableRun {
  readonly from: number;
  readonly to: number;
  readonly mark: CellMark;
}

const LIST_MARK = /^(?:[-–—+•*●○▪]|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)/])$/u;
const RULE = /^(?=.*-)[|\s:+-]+$/;

/** Whether a line is the rule under a Markdown table's header. */
export function isRule(line: string): boolean {
  return line.includes('|') && RULE.test(line);
}

function hasPipes(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end);
  return (content.startsWith('|') && content.length > 1) || content.split('|').length > 2;
}

/** Cells of a line as a table would have them; a bullet or number with a wide gap behind it makes no column. */
function cellCount(text: string, line: Line): number {
  const cells = cellsOf(text, line, 'spaces');
  return cells.length === 2 && LIST_MARK.test(text.slice(cells[0]!.start, cells[0]!.end)) ? 1 : cells.length;
}

function hasTab(text: string, line: Line): boolean {
  return text.slice(line.from, line.to).includes('\t') && cellCount(text, line) > 1;
}

function isSpaced(text: string, line: Line): boolean {
  return line.end - line.start <= 400 && cellCount(text, line) > 1;
}

function extent(
  lines: readonly Line[],
  from: number,
  belongs: (line: Line, index: number) => boolean,
): number {
  let to = from;
  while (to < lines.length && (to === from || lines[to]!.gap !== 'blank') && belongs(lines[to]!, to)) to += 1;
  return to;
}

/** Rows of three cells, or numbers that stand in line under each other, in at least two lines. */
function isAligned(text: string, lines: readonly Line[]): boolean {
  const rows = lines.map((line) => cellsOf(text, line, 'spaces'));
  const numeric = rows.filter((row) =>
    row.slice(1).some((cell) => isNumeric(text.slice(cell.start, cell.end))),
  );
  if (numeric.length < 2) return false;
  if (rows.filter((row) => row.length >= 3).length >= 2) return true;
  if (numeric.length < 3 && rows.length < 3) return false;
  const edges = numeric.map((row) => row.at(-1)!);
  const meets = (side: 'left' | 'right') =>
    edges.filter((cell) => Math.abs(cell[side] - edges[0]![side]) <= 1).length;
  return Math.max(meets('left'), meets('right')) * 2 > edges.length;
}

/** A line of one cell within a table: the heading of a group of rows, or words carried over from above. */
function staysInside(
  text: string,
  lines: readonly Line[],
  index: number,
  isRow: (line: Line) => boolean,
): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  if (isRow(line)) return true;
  if (line.gap === 'blank' || next === undefined || next.gap === 'blank' || !isRow(next)) return false;
  return line.end - line.start <= 80 && !/[.;:]$/.test(text.slice(line.start, line.end));
}

/** The run of table-like lines at `from` (empty when there is none), and whether it is a table. */
function runAt(text: string, lines: readonly Line[], from: number): TableRun & { readonly isTable: boolean } {
  const line = lines[from]!;
  const run = (mark: CellMark, isRow: (candidate: Line) => boolean) => {
    const to = extent(lines, from, (_, index) => staysInside(text, lines, index, isRow));
    return { from, to, mark, isTable: to - from >= 2 };
  };
  if (hasPipes(text, line)) return run('pipe', (candidate) => hasPipes(text, candidate));
  if (hasTab(text, line)) return run('tab', (candidate) => hasTab(text, candidate));
  const flattened = flattenedAt(text, lines, from);
  if (flattened !== null) return { from, to: flattened.to, mark: 'flattened', isTable: true };
  if (!isSpaced(text, line)) return { from, to: from + 1, mark: 'spaces', isTable: false };
  const spaced = run('spaces', (candidate) => isSpaced(text, candidate));
  return { ...spaced, isTable: spaced.isTable && isAligned(text, lines.slice(from, spaced.to)) };
}

/** The tables among the lines from `begin` on, in order: Markdown, parted by tabs, aligned by spaces, or flattened by a scan. */
export function findTables(text: string, lines: readonly Line[], begin: number): TableRun[] {
  const runs: TableRun[] = [];
  for (let at = begin; at < lines.length;) {
    const { isTable, ...run } = runAt(text, lines, at);
    if (isTable) runs.push(run);
    at = run.to;
  }
  return runs;
}
