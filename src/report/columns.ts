import type { Span } from '../domain/span.ts';
import { runTogether } from './run-together.ts';
import { trimSpan } from './lines.ts';
import type { Line } from './lines.ts';

/** How a line is parted into cells: by `|`, by tabs, by runs of spaces, or by nothing any more. */
export type CellMark = 'pipe' | 'tab' | 'spaces' | 'flattened';

/** A cell with the columns of the line it covers; an empty cell has `start === end`. */
export interface Cell extends Span {
  readonly left: number;
  readonly right: number;
}

const EDGE = /[\s\u200b\ufeff*_`]/;

/** A cell without the white space and the marks of bold type around its words. */
function trimCell(text: string, from: number, to: number): Span {
  let { start, end } = trimSpan(text, from, to);
  while (start < end && EDGE.test(text[start]!)) start += 1;
  while (end > start && EDGE.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

function cellsBetween(text: string, line: Line, cuts: readonly number[], from: number, to: number): Cell[] {
  const edges = [from - 1, ...cuts, to];
  return edges.slice(1).map((edge, index) => {
    const span = trimCell(text, edges[index]! + 1, edge);
    return { ...span, left: span.start - line.from, right: span.end - line.from };
  });
}

function positionsOf(text: string, from: number, to: number, mark: string): number[] {
  const positions: number[] = [];
  for (let i = from; i < to; i += 1) if (text[i] === mark && text[i - 1] !== '\\') positions.push(i);
  return positions;
}

/** A pipe at either end is the table's border where its first line has it too, and an empty cell where not. */
function pipeCells(text: string, line: Line, first: Line): Cell[] {
  const opens = text[first.start] === '|' && text[line.start] === '|';
  const closes = text[first.end - 1] === '|' && text[line.end - 1] === '|';
  const from = opens ? line.start + 1 : line.start;
  const to = closes && line.end - 1 >= from ? line.end - 1 : line.end;
  return cellsBetween(text, line, positionsOf(text, from, to, '|'), from, to);
}

function spacedCells(text: string, line: Line, gap: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  const close = (to: number) => {
    const span = trimCell(text, from, to);
    if (span.start < span.end)
      cells.push({ ...span, left: span.start - line.from, right: span.end - line.from });
  };
  for (const match of text.slice(line.start, line.end).matchAll(gap)) {
    close(line.start + match.index);
    from = line.start + match.index + match[0].length;
  }
  close(line.end);
  return cells;
}

/**
 * The cells of a line. Parted by pipes or tabs, empty cells are kept and the index is the column.
 * @param first the table's first line, which shows whether pipes frame it
 */
export function cellsOf(text: string, line: Line, mark: CellMark, first: Line = line): Cell[] {
  if (mark === 'pipe') return pipeCells(text, line, first);
  if (mark === 'spaces') return spacedCells(text, line, /[ \u00a0\t]{2,}|\t/g);
  return cellsBetween(text, line, positionsOf(text, line.from, line.to, '\t'), line.from, line.to);
}

/** The halves of a letterhead or signature line: parted by a tab, a pipe, or three spaces and more, or run into each other. */
export function halvesOf(text: string, line: Line): Span[] {
  return spacedCells(text, line, /[ \u00a0]{3,}|[ \u00a0]*[\t|][ \u00a0\t|]*/g).flatMap((half) =>
    runTogether(text, half),
  );
}
