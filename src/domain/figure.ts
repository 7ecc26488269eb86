import type { Period } from './period.ts';
import type { Span } from './span.ts';

export type FigureKind =
  | 'count'
  | 'ratio'
  | 'percent'
  | 'change'
  | 'money'
  | 'measure'
  | 'date'
  | 'period'
  | 'ordinal'
  | 'name';

/** Whether the figure is a result, or only hoped for, guessed, or set beside another. */
export type FigureStatus = 'achieved' | 'target' | 'estimate' | 'forecast' | 'comparison';

/** What a number is qualified by: "hơn 200", "gần 40", "khoảng 5", "không quá 15", "ít nhất 3". */
export type Hedge = 'over' | 'nearly' | 'about' | 'at-most' | 'at-least' | 'under';

/**
 * Something a report states that can be an answer. Offsets are in `report.text`, and
 * `report.text.slice(start, end) === text` always holds: `text` is what is printed.
 */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Number, unit and the noun it counts, as written: "37 hộ nghèo", "13/15 tuyến đường", a name. */
  readonly text: string;
  /** For arithmetic only: base units (đồng, persons, per cent); a ratio as "a/b"; a date as ISO; null for a name or a malformed number. */
  readonly value: number | string | null;
  /** The counted unit, lower case: "hộ", "vụ", "đồng", "%", "m2"; null when the text gives none. */
  readonly unit: string | null;
  /** What is counted, one readable phrase: "hộ nghèo", "tuyến hẻm “Sạch đẹp, an toàn”". */
  readonly label: string;
  /** Where that label stands: after the number, before it, in a table's header, row heading or caption. */
  readonly labelSpans: readonly Span[];
  /** The digits alone (with % or the second number of a ratio). */
  readonly number: Span;
  readonly period: Period | null;
  /** A part of the territory that the figure alone speaks of, as written: "khu phố 3". */
  readonly place: string | null;
  readonly status: FigureStatus;
  readonly hedge: Hedge | null;
  /** Which way a change goes; null for anything else. */
  readonly direction: 'up' | 'down' | null;
  /** What a percentage or a change is measured against, where the text says so. */
  readonly against: 'plan' | 'same-period' | 'earlier' | 'total' | null;
  /** Start offset of the figure this one is a part of ("trong đó"), or null. */
  readonly partOf: number | null;
  /** What tells it from the others of its list: "chợ An Lạch" in "chợ Bến Gáo, chợ An Lạch có lần lượt 284 và 176 sạp"; else none. */
  readonly key: readonly Span[];
  /** For a name: the offices it is given with, as written. */
  readonly offices: readonly Span[];
}
