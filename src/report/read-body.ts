import type { Span } from '../domain/span.ts';
import type { Block } from './block.ts';
import { isHeading } from './heading-rules.ts';
import { isWorded } from './markers.ts';
import { levelsAbove, placeOf } from './outline.ts';
import type { Level, Place } from './outline.ts';
import type { LineBlock, RawBlock, TextBlock } from './raw-blocks.ts';
import { splitSentences } from './sentences.ts';
import { signaturePieces } from './signature.ts';
import { sharedUnit } from './shared-unit.ts';
import { isCaption, unitIn } from './table-columns.ts';
import { readTable } from './table.ts';

const MOST_CAPTIONS = 3;
const LONGEST_LEAD = 240;

/** The words of an item or paragraph that its list needs: the clause before the colon, or a short item whole. */
function leadOf(text: string, block: Span): Span {
  const clauses = splitSentences(text, block).flatMap((sentence) => sentence.clauses);
  const last = clauses.at(-1);
  if (last && text[last.end - 1] === ':')
    return last.end - last.start <= LONGEST_LEAD * 2
      ? last
      : { start: last.end - LONGEST_LEAD, end: last.end };
  const first = clauses[0] ?? block;
  return { start: first.start, end: Math.min(first.end, first.start + LONGEST_LEAD) };
}

const LONGEST_LABEL = 60;

/** "Sốt xuất huyết: ghi nhận 46 ca": what an item is about, before its first colon; null where it names nothing so. */
function labelOf(text: string, { start, end }: Span): Span | null {
  const colon = text.slice(start, Math.min(end, start + LONGEST_LABEL)).search(/(?<=\p{L}):\s/u);
  return colon === -1 ? null : { start, end: start + colon };
}

function captionsBefore(text: string, raw: readonly RawBlock[], index: number): number {
  let from = index;
  while (from > 0 && index - from < MOST_CAPTIONS) {
    const block = raw[from - 1]!;
    if (
      block.kind !== 'text' ||
      !isCaption(text, { start: block.marker?.start ?? block.start, end: block.end })
    )
      break;
    from -= 1;
  }
  return from;
}

function tableBlock(
  text: string,
  block: LineBlock,
  captions: readonly Span[],
  place: Place,
  shared: Span | null,
): Block {
  const sources = [...captions.toReversed(), ...place.leads.toReversed(), ...place.headings.slice(-1)];
  const unit = sources.map((span) => unitIn(text, span)).find((found) => found !== null) ?? shared;
  const table = readTable(text, block.lines, block.table!, unit);
  return { kind: 'table', start: block.start, end: block.end, ...place, table, captions, unit };
}

/** What a text block opens for those that follow, or null when it opens nothing. */
function levelOf(text: string, block: TextBlock, heading: boolean, next: RawBlock | undefined): Level | null {
  const { marker } = block;
  const span = { start: marker?.start ?? block.start, end: block.end };
  if (heading)
    return {
      kind: marker?.kind ?? (block.capitals ? 'capitals' : 'plain'),
      depth: marker?.depth ?? 1,
      isHeading: true,
      span,
    };
  if (marker) {
    const leads = next?.kind === 'text' && next.marker !== null && next.marker.kind !== marker.kind;
    return {
      kind: marker.kind,
      depth: marker.depth,
      isHeading: false,
      span: leads ? leadOf(text, block) : (labelOf(text, block) ?? span),
    };
  }
  return /:[*_\s]*$/.test(text.slice(block.start, block.end))
    ? { kind: 'lead', depth: 1, isHeading: false, span: leadOf(text, block) }
    : null;
}

/** A line of a list that nothing marks stays under its lead-in as long as its lines end in `;`. */
function staysUnderLead(text: string, block: TextBlock, previous: RawBlock | undefined): boolean {
  return (
    previous?.kind === 'text' &&
    previous.marker === null &&
    /[;:,]$/.test(text.slice(previous.start, previous.end)) &&
    !block.capitals
  );
}

/** "a) Sốt xuất huyết: … Tình hình theo khu phố:" and a table: it is still of what the item names. */
function leadsToTable(level: Level | null, next: RawBlock | undefined): boolean {
  return level?.kind === 'lead' && next?.kind === 'table';
}

/** Takes a body's blocks one by one, and keeps which headings and lists are open. */
class BodyReader {
  readonly blocks: Block[] = [];
  readonly markers: Span[] = [];
  private stack: readonly Level[] = [];
  private readonly unit: Span | null;

  constructor(
    private readonly text: string,
    private readonly raw: readonly RawBlock[],
  ) {
    this.unit = sharedUnit(text);
  }

  /** A signature ends the paper: what follows stands under none of its headings. */
  takeSignature(block: LineBlock): void {
    this.stack = [];
    for (const { start, end, leads } of signaturePieces(this.text, block.lines))
      this.blocks.push({ kind: 'signature', start, end, headings: [], leads });
  }

  takeTable(block: LineBlock, index: number): void {
    const captions = this.raw
      .slice(captionsBefore(this.text, this.raw, index), index)
      .map(({ start, end }) => ({ start, end }));
    this.blocks.push(tableBlock(this.text, block, captions, placeOf(this.stack), this.unit));
  }

  takeText(block: TextBlock, index: number): void {
    const { marker } = block;
    const outside = marker !== null && !isWorded(marker);
    const span = { start: marker && !outside ? marker.start : block.start, end: block.end };
    if (outside) this.markers.push({ start: marker.start, end: marker.end });
    if (this.isCaptionOfNext(index)) this.blocks.push({ kind: 'caption', ...span, ...placeOf(this.stack) });
    else this.takeProse(block, span, index);
  }

  private isCaptionOfNext(index: number): boolean {
    const ahead = this.raw
      .slice(index, index + MOST_CAPTIONS + 1)
      .findIndex((block) => block.kind === 'table');
    return ahead > 0 && captionsBefore(this.text, this.raw, index + ahead) <= index;
  }

  /** "PHƯƠNG HƯỚNG NĂM 2025" and right below it "I. …": the numbering stands under the words in capitals. */
  private opensTitled({ marker }: TextBlock, index: number): boolean {
    const above = this.raw[index - 1];
    const last = this.stack.at(-1);
    return (
      marker?.ordinal === 1 &&
      last?.kind === 'capitals' &&
      above?.kind === 'text' &&
      above.capitals &&
      above.marker === null
    );
  }

  private takeProse(block: TextBlock, span: Span, index: number): void {
    const next = this.raw[index + 1];
    const heading = isHeading(this.text.slice(block.start, block.end), block, next);
    const level = levelOf(this.text, block, heading, next);
    if (level && level.kind !== 'lead')
      this.stack = this.opensTitled(block, index)
        ? this.stack
        : levelsAbove(this.stack, level.kind, level.depth, heading);
    else if (!staysUnderLead(this.text, block, this.raw[index - 1]) && !leadsToTable(level, next))
      this.stack = this.stack.filter((open) => open.isHeading);
    const place = placeOf(this.stack);
    const paragraph = { start: block.marker?.start ?? block.start, end: block.end };
    this.blocks.push(
      heading ? { kind: 'heading', ...span, ...place } : { kind: 'prose', ...span, ...place, paragraph },
    );
    if (level)
      this.stack = [...this.stack.filter((open) => open.kind !== 'lead' || level.kind !== 'lead'), level];
  }
}

/** Blocks of the body with their places, and the marks outside them. */
export function readBody(
  text: string,
  raw: readonly RawBlock[],
): { blocks: readonly Block[]; markers: readonly Span[] } {
  const reader = new BodyReader(text, raw);
  for (const [index, block] of raw.entries()) {
    if (block.kind === 'text') reader.takeText(block, index);
    else if (block.kind === 'table') reader.takeTable(block, index);
    else reader.takeSignature(block);
  }
  return reader;
}
