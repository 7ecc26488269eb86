import type { Figure, FigureKind, Hedge } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import type { FoundPeriod } from '../periods.ts';

/** A number of a passage with its unit, before it is known what it counts. Indexes are into the passage's tokens. */
export interface Mention {
  kind: FigureKind;
  /** First token that is printed: a hedge or "từ" may stand before the digits. */
  from: number;
  /** First token of the digits. */
  first: number;
  /** Token after number and unit. */
  next: number;
  /** Token after what is printed. */
  textEnd: number;
  /** Where the noun phrase after the number ends. */
  nounEnd: number;
  /** Where the unit begins, -1 when none follows. */
  unitAt: number;
  number: Span;
  value: number | string | null;
  unit: string | null;
  hedge: Hedge | null;
  /** Where "giảm", "thấp hơn" … begins, for a change. */
  changeAt: number | null;
  direction: 'up' | 'down' | null;
  /** "(05/08 vụ)" after a change: this period against the last one. */
  compared: boolean;
  /** "từ 49 hộ" of "từ 49 hộ xuống còn 37 hộ". */
  earlier: boolean;
  label: string;
  /** Tokens of a quoted name that a parallel neighbour carries for both. */
  sharedName: { readonly from: number; readonly to: number } | null;
  labelSpans: Span[];
  /** Words before the number that govern it; shared by the members of a list. */
  /** It has governing words of its own, not those of its list. */
  governed: boolean;
  governor: { readonly label: string; readonly spans: readonly Span[] };
  /** Its own period out of a list, told by "lần lượt". */
  pairedPeriod: FoundPeriod | null;
  /** Its own place out of such a list. */
  pairedPlace: string | null;
  /** What it is told of out of such a list: "chợ An Lạch". */
  pairedKey: { readonly label: string; readonly spans: readonly Span[] } | null;
  period: FoundPeriod | null;
  place: string | null;
  status: Figure['status'];
  against: Figure['against'];
  /** Offset of the figure it is a part of. */
  partOf: number | null;
  /** The figure it says more about: "đạt 80%" about "12/15 vụ". */
  root: Mention | null;
}
