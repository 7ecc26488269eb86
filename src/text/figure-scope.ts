import type { ContextSpan } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';

/** A table cell that may hold a figure, with what gives it its meaning; all spans are in the report's text. */
export interface CellScope {
  readonly cell: Span;
  /** Column headings above it, outermost first. */
  readonly headers: readonly Span[];
  /** Row headings, outermost group first, the row's own last. */
  readonly row: readonly Span[];
  /** Unit from the caption or the header ("ĐVT: triệu đồng"), or null. */
  readonly unit: Span | null;
}

/** One passage as the figure reader gets it. */
export interface FigureScope extends Span {
  readonly context: readonly ContextSpan[];
  /** Cells of a table row; empty for prose. */
  readonly cells: readonly CellScope[];
  /** The report's own date, ISO, which "hiện nay" and "6 tháng đầu năm" refer to. */
  readonly reportDate: string | null;
}
