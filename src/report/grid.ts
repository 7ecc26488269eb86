import type { Span } from '../domain/span.ts';
import { cellsOf } from './columns.ts';
import type { Cell, CellMark } from './columns.ts';
import { flattenedAt } from './flattened.ts';
import type { Line } from './lines.ts';

/** A row of a table laid out in columns; null is an empty cell. */
export interface GridRow extends Span {
  readonly cells: readonly (Span | null)[];
}

function filled(cell: Cell): Span | null {
  return cell.start < cell.end ? { start: cell.start, end: cell.end } : null;
}

/** Columns of text in which the fullest rows that occur at least twice have their cells. */
function columnExtents(rows: readonly (readonly Cell[])[]): { left: number; right: number }[] {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const common = [...counts].filter(([, times]) => times > 1).map(([count]) => count);
  const width = Math.max(0, ...(common.length > 0 ? common : counts.keys()));
  const extents: { left: number; right: number }[] = [];
  for (const row of rows) {
    if (row.length !== width) continue;
    for (const [index, { left, right }] of row.entries()) {
      const extent = extents[index];
      extents[index] = extent
        ? { left: Math.min(extent.left, left), right: Math.max(extent.right, right) }
        : { left, right };
    }
  }
  return extents;
}

function nearness(cell: Cell, extent: { left: number; right: number }): number {
  return Math.min(cell.right, extent.right) - Math.max(cell.left, extent.left);
}

/** Each cell goes to the column it stands under; cells keep their order, and none shares a column. */
function placeCells(
  row: readonly Cell[],
  extents: readonly { left: number; right: number }[],
): (Span | null)[] {
  const placed: (Span | null)[] = extents.map(() => null);
  let from = 0;
  for (const [index, cell] of row.entries()) {
    const lastFree = extents.length - (row.length - index);
    let best = Math.min(from, Math.max(0, lastFree));
    for (let column = from; column <= lastFree; column += 1)
      if (nearness(cell, extents[column]!) > nearness(cell, extents[best]!)) best = column;
    if (placed[best]) placed[best] = { start: placed[best]!.start, end: cell.end };
    else placed[best] = filled(cell);
    from = best + 1;
  }
  return placed;
}

/** Several tabs in a row only push a column to the right where every row has the same cells without the empty ones. */
function collapseTabs(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const counts = new Set(rows.map((row) => row.length));
  const full = rows.map((row) => row.filter((cell) => cell.start < cell.end));
  return counts.size > 1 && new Set(full.map((row) => row.length)).size === 1 ? full : rows;
}

/** The headings as one row, however many lines they take, and the rows. */
function layFlattened(text: string, lines: readonly Line[]): GridRow[] {
  const table = flattenedAt(text, lines, 0);
  return table === null
    ? []
    : [table.header, ...table.rows].map((cells) => ({
        start: cells[0]!.start,
        end: cells.at(-1)!.end,
        cells,
      }));
}

/** Lays the lines of a table out in columns. */
export function layGrid(text: string, lines: readonly Line[], mark: CellMark): GridRow[] {
  if (mark === 'flattened') return layFlattened(text, lines);
  const rows = lines.map((line) => cellsOf(text, line, mark, lines[0]));
  const extents = mark === 'spaces' ? columnExtents(rows) : null;
  const placed = extents
    ? rows.map((row) => placeCells(row, extents))
    : collapseTabs(rows).map((row) => row.map(filled));
  return lines.map((line, index) => ({ start: line.start, end: line.end, cells: placed[index]! }));
}
