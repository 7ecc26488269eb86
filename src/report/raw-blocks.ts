import type { Span } from '../domain/span.ts';
import { findTables } from './find-tables.ts';
import type { TableRun } from './find-tables.ts';
import { isCapitals } from './letters.ts';
import type { Line } from './lines.ts';
import { canBegin, readMarkers } from './markers.ts';
import type { Marker } from './markers.ts';
import { signatureEnd } from './signature.ts';
import { goesOn, measureWrapping } from './wrap.ts';
import type { Wrapping } from './wrap.ts';

const SHORT_CAPITALS = 12;

/** A heading, item or paragraph before its place in the outline is known; the span begins behind the mark. */
export interface TextBlock extends Span {
  readonly kind: 'text';
  readonly marker: Marker | null;
  readonly capitals: boolean;
  readonly lineCount: number;
}

/** Lines that are a table or a signature, still as lines. */
export interface LineBlock extends Span {
  readonly kind: 'table' | 'signature';
  readonly lines: readonly Line[];
  /** Null for a signature. */
  readonly table: TableRun | null;
}

export type RawBlock = TextBlock | LineBlock;

/** Picks the mark that carries on a list already begun; else the first that can begin one. */
function chooseMarker(text: string, line: Line, seen: Map<string, number>): Marker | null {
  const markers = readMarkers(text, line);
  const next = markers.find(
    (marker) => marker.ordinal !== null && seen.get(marker.kind + marker.depth) === marker.ordinal - 1,
  );
  const chosen = next ?? markers.find(canBegin) ?? (markers[0]?.kind === 'letter' ? markers[0] : null);
  return chosen ?? null;
}

/** A number at the start of a line within a sentence is no list: "… tại hẻm số / 12. Đường …". */
function begins(
  text: string,
  previous: Line | null,
  line: Line,
  marker: Marker,
  seen: Map<string, number>,
): boolean {
  if (previous === null || line.gap === 'blank' || marker.ordinal === null || marker.ordinal === 1)
    return true;
  if (/[.!?…;:”"’)]$/.test(text.slice(previous.start, previous.end))) return true;
  const last = seen.get(marker.kind + marker.depth);
  return last !== undefined && marker.ordinal > last && marker.ordinal <= last + 2;
}

/** Collects lines into blocks; the block still open may go on with the next line. */
class BlockWriter {
  readonly blocks: RawBlock[] = [];
  private open: TextBlock | null = null;
  private last: Line | null = null;

  /** The line that the open block ends with. */
  get previous(): Line | null {
    return this.open && this.last;
  }

  takeLines(kind: LineBlock['kind'], lines: readonly Line[], table: TableRun | null): void {
    this.close();
    this.blocks.push({ kind, start: lines[0]!.start, end: lines.at(-1)!.end, lines, table });
  }

  takeLine(text: string, line: Line, marker: Marker | null, wrapping: Wrapping): void {
    const start = marker?.end ?? line.start;
    const capitals = isCapitals(text.slice(start, line.end));
    if (
      this.open &&
      this.last &&
      marker === null &&
      joins(text, this.open, this.last, line, capitals, wrapping)
    ) {
      this.open = { ...this.open, end: line.end, lineCount: this.open.lineCount + 1 };
    } else {
      this.close();
      this.open = { kind: 'text', start, end: line.end, marker, capitals, lineCount: 1 };
    }
    this.last = line;
  }

  close(): void {
    if (this.open) this.blocks.push(this.open);
    this.open = null;
  }
}

/** Whether a line without a mark belongs to the open block; one short word in capitals ("UBND") is no heading. */
function joins(
  text: string,
  open: TextBlock,
  last: Line,
  line: Line,
  capitals: boolean,
  wrapping: Wrapping,
): boolean {
  if (open.capitals !== capitals)
    return capitals && line.gap === 'none' && line.end - line.start < SHORT_CAPITALS;
  return (capitals && line.gap === 'none') || goesOn(text, last, line, wrapping);
}

/** Lines from `begin` on as blocks: tables and signatures whole, wrapped lines joined, one block a heading or item. */
export function rawBlocks(text: string, lines: readonly Line[], begin: number): RawBlock[] {
  const wrapping = measureWrapping(text, lines.slice(begin));
  const tables = new Map(findTables(text, lines, begin).map((run) => [run.from, run]));
  const seen = new Map<string, number>();
  const writer = new BlockWriter();
  for (let at = begin; at < lines.length; at += 1) {
    const line = lines[at]!;
    const table = tables.get(at) ?? null;
    const end = signatureEnd(text, lines, at) ?? table?.to ?? null;
    if (end !== null) {
      writer.takeLines(table?.to === end ? 'table' : 'signature', lines.slice(at, end), table);
      at = end - 1;
      continue;
    }
    const read = chooseMarker(text, line, seen);
    const marker = read && begins(text, writer.previous, line, read, seen) ? read : null;
    if (marker?.ordinal) seen.set(marker.kind + marker.depth, marker.ordinal);
    writer.takeLine(text, line, marker, wrapping);
  }
  writer.close();
  return writer.blocks;
}
