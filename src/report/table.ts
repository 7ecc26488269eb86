import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import type { CellScope } from '../text/figure-scope.ts';
import type { TableRun } from './find-tables.ts';
import { isNumeric } from './find-tables.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import { layGrid } from './grid.ts';
import type { GridRow } from './grid.ts';
import type { Line } from './lines.ts';
import { readMarkers } from './markers.ts';
import { columnRoles, unitIn } from './table-columns.ts';
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

interface Group {
  readonly rank: string;
  readonly label: Span;
}

const TOTAL = tableWords.total.map(foldWords);
const FREE = 'free';
/** "C" in a table numbers its third group, not its hundredth. */
const LETTER_L = 50;

/** The sort of number a row carries, in its own column or before its label: what nests rows in groups. */
function rankOf(text: string, serial: Span | null, label: Span | null): { rank: string; label: Span | null } {
  const mark = serial
    ? readMarkers(`${text.slice(serial.start, serial.end).replace(/[.)]?$/, '')}. A`, { start: 0, end: 12 })
    : [];
  if (serial && mark.length > 0) {
    const likely = mark.find((marker) => marker.kind !== 'roman' || marker.ordinal! < LETTER_L) ?? mark[0]!;
    return { rank: likely.kind + likely.depth, label };
  }
  if (serial)
    return { rank: /\d\.\d/.test(text.slice(serial.start, serial.end)) ? 'decimal' : 'dash1', label };
  if (label === null) return { rank: FREE, label };
  const own = readMarkers(text, label)[0];
  if (own === undefined) return { rank: FREE, label };
  return { rank: own.kind + own.depth, label: { start: own.end, end: label.end } };
}

/** The groups left open above a row of the given rank; only bullets stand under a row without a number. */
function openGroups(groups: readonly Group[], rank: string): Group[] {
  const same = groups.findIndex((group) => group.rank === rank);
  const above = same === -1 ? groups : groups.slice(0, same);
  return /^(?:dash|plus|bullet)/.test(rank) ? [...above] : above.filter((group) => group.rank !== FREE);
}

function rowCells(
  text: string,
  row: GridRow,
  context: {
    header: readonly GridRow[];
    skip: readonly number[];
    rowHeads: readonly Span[];
    rowUnit: Span | null;
    unit: Span | null;
  },
): CellScope[] {
  return row.cells.flatMap((cell, column) => {
    if (cell === null || context.skip.includes(column)) return [];
    const headers = headingsOf(context.header, column);
    const own = headers.map((header) => unitIn(text, header)).findLast((unit) => unit !== null);
    return [{ cell, headers, row: context.rowHeads, unit: own ?? context.rowUnit ?? context.unit }];
  });
}

/**
 * Reads a table's rows: headings that span columns, groups of rows, units of column, row or caption.
 * @param unit what the caption or the heading above says
 */
export function readTable(text: string, lines: readonly Line[], run: TableRun, unit: Span | null): Table {
  const { header, body, noise } = sortRows(text, layGrid(text, lines, run.mark));
  const roles = columnRoles(text, header, body);
  const rows: TableRow[] = [];
  let groups: Group[] = [];
  for (const row of body) {
    const serial = roles.serial >= 0 ? (row.cells[roles.serial] ?? null) : null;
    const named = rankOf(
      text,
      serial,
      row.cells[roles.label] ?? row.cells.find((cell) => cell !== null && cell !== serial) ?? null,
    );
    const filled = row.cells.filter((cell) => cell !== null && cell !== serial);
    const alone = filled.length === 1 && !isNumeric(text.slice(filled[0]!.start, filled[0]!.end));
    const total =
      named.label !== null && beginsWithAny(foldWords(text.slice(named.label.start, named.label.end)), TOTAL);
    if (named.rank === FREE)
      groups = alone || (total && roles.serial >= 0) ? [] : groups.filter((group) => group.rank === 'group');
    else groups = openGroups(groups, named.rank);
    const above = groups.map((group) => group.label);
    const rowHeads = named.label ? [...above, named.label] : above;
    const rowUnit = roles.unit >= 0 ? (row.cells[roles.unit] ?? null) : null;
    const skip = [roles.serial, roles.label, roles.unit];
    rows.push({
      start: row.start,
      end: row.end,
      cells: rowCells(text, row, { header, skip, rowHeads, rowUnit, unit }),
      groups: above,
      noise: serial ? [serial] : [],
    });
    if (named.label)
      groups = [...groups, { rank: named.rank === FREE && alone ? 'group' : named.rank, label: named.label }];
  }
  const last = lines.at(-1)!;
  return {
    start: lines[0]!.start,
    end: last.end,
    header: header.map(({ start, end }) => ({ start, end })),
    rows,
    noise: noise.map(({ start, end }) => ({ start, end })),
  };
}
