import type { Span } from '../domain/span.ts';
import type { CellScope } from '../text/figure-scope.ts';
import { isNumeric } from './is-numeric.ts';
import type { TableRun } from './find-tables.ts';
import { layGrid } from './grid.ts';
import type { GridRow } from './grid.ts';
import { beginsSmall } from './letters.ts';
import type { Line } from './lines.ts';
import { columnRoles, unitIn } from './table-columns.ts';
import type { ColumnRoles } from './table-columns.ts';
import { FREE, goesOnWithin, GROUP, openGroups, rankOf, WITHIN } from './table-groups.ts';
import type { Group } from './table-groups.ts';
import { headingsOf, sortRows } from './table-header.ts';

/** A row of a table with the meaning of its cells. */
export interface TableRow extends Span {
  readonly cells: readonly CellScope[];
  /** Headings of the groups it stands in ("A. Thu", "I. …"), outermost first. */
  readonly groups: readonly Span[];
  /** Its running number. */
  readonly noise: readonly Span[];
}

export interface Table extends Span {
  readonly header: readonly Span[];
  readonly rows: readonly TableRow[];
  readonly noise: readonly Span[];
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

interface RowContext {
  readonly header: readonly GridRow[];
  readonly roles: ColumnRoles;
  /** What the caption or the heading above says. */
  readonly unit: Span | null;
}

function rowCells(
  text: string,
  row: GridRow,
  heads: readonly Span[],
  { header, roles, unit }: RowContext,
): CellScope[] {
  const rowUnit = row.cells[roles.unit] ?? null;
  return row.cells.flatMap((cell, column) => {
    if (cell === null || column === roles.serial || column === roles.label || column === roles.unit)
      return [];
    const headers = headingsOf(text, header, column);
    const own = headers.map((heading) => unitIn(text, heading)).findLast((found) => found !== null);
    return [{ cell, headers, row: heads, unit: own ?? rowUnit ?? unit }];
  });
}

/** The only filled cell of a row, when it holds words: a group's heading, or words carried over from the row above. */
function wordsAlone(text: string, row: GridRow, serial: Span | null): Span | null {
  const filled = row.cells.filter((cell) => cell !== null && cell !== serial);
  const only = filled.length === 1 ? filled[0]! : null;
  return only && !isNumeric(text.slice(only.start, only.end)) ? only : null;
}

/** The row above with the words that were carried over to a line of their own. */
function withCarried(row: TableRow, line: GridRow, words: Span): TableRow {
  return {
    ...row,
    end: line.end,
    cells: row.cells.map((scope) => ({ ...scope, row: [...scope.row, words] })),
  };
}

/**
 * Reads a table's rows: headings that span columns, groups of rows, units of column, row or caption.
 * @param unit what the caption or the heading above says
 */
export function readTable(text: string, lines: readonly Line[], run: TableRun, unit: Span | null): Table {
  const { header, body, noise } = sortRows(text, layGrid(text, lines, run.mark));
  const roles = columnRoles(text, header, body);
  const rows: TableRow[] = [];
  let groups: readonly Group[] = [];
  for (const row of body) {
    const serial = row.cells[roles.serial] ?? null;
    const alone = wordsAlone(text, row, serial);
    const last = rows.at(-1);
    if (alone && !serial && last && beginsSmall(text.slice(alone.start, alone.end))) {
      rows[rows.length - 1] = withCarried(last, row, alone);
      continue;
    }
    const own = rankOf(text, serial, row.cells[roles.label] ?? alone);
    const named = goesOnWithin(text, own, groups, roles.serial >= 0) ? { ...own, rank: WITHIN } : own;
    groups = openGroups(text, groups, named, alone !== null, roles.serial >= 0);
    const above = groups.map((group) => group.label);
    const cells = rowCells(text, row, named.label ? [...above, named.label] : above, { header, roles, unit });
    rows.push({ start: row.start, end: row.end, cells, groups: above, noise: serial ? [serial] : [] });
    if (named.label)
      groups = [...groups, { rank: named.rank === FREE && alone ? GROUP : named.rank, label: named.label }];
  }
  return {
    start: lines[0]!.start,
    end: lines.at(-1)!.end,
    header: header.map(plain),
    rows,
    noise: noise.map(plain),
  };
}
