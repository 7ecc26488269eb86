import type { Span } from '../domain/span.ts';
import { readFront } from './front.ts';
import { isHeading } from './heading-rules.ts';
import { maskSpans } from './lines.ts';
import { isWorded } from './markers.ts';
import { dropNoise } from './noise.ts';
import { levelsAbove, placeOf } from './outline.ts';
import type { Level, Place } from './outline.ts';
import { rawBlocks } from './raw-blocks.ts';
import type { LineBlock, RawBlock, TextBlock } from './raw-blocks.ts';
import { splitSentences } from './sentences.ts';
import { signaturePieces } from './signature.ts';
import { isCaption, unitIn } from './table-columns.ts';
import { readTable } from './table.ts';
import type { Table } from './table.ts';

/** A stretch of the report that is read as one, with what stands above it. */
export type Block = Span &
  Place &
  (
    | { readonly kind: 'letterhead' | 'title' | 'heading' | 'caption' | 'signature' }
    /** A paragraph or list item; `paragraph` includes its mark. */
    | { readonly kind: 'prose'; readonly paragraph: Span }
    | {
        readonly kind: 'table';
        readonly table: Table;
        readonly captions: readonly Span[];
        readonly unit: Span | null;
      }
  );

/** A report's structure; every span is in the text that was parsed. */
export interface ParsedReport {
  /** Lines of the title; empty when the text has none. */
  readonly title: readonly Span[];
  readonly letterhead: readonly Span[];
  /** In the order of the text, without overlap. */
  readonly blocks: readonly Block[];
  /** Page numbers, stray counters, running headers, marks of Markdown: never read, never quoted. */
  readonly noise: readonly Span[];
  /** Marks of headings and items ("I.", "a)", "–") that stand outside the blocks. */
  readonly markers: readonly Span[];
  /** The text with all noise turned into spaces: as long as the text. */
  readonly masked: string;
}

const NOWHERE: Place = { headings: [], leads: [] };
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

function captionsBefore(text: string, raw: readonly RawBlock[], index: number): number {
  let from = index;
  while (from > 0 && index - from < 3) {
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

function tableBlock(text: string, block: LineBlock, captions: readonly Span[], place: Place): Block {
  const sources = [...captions.toReversed(), ...place.leads.toReversed(), ...place.headings.slice(-1)];
  const unit = sources.map((span) => unitIn(text, span)).find((found) => found !== null) ?? null;
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
      span: leads ? leadOf(text, block) : span,
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

/** Blocks of the body with their places, and the marks outside them. */
function readBody(text: string, raw: readonly RawBlock[]): { blocks: Block[]; markers: Span[] } {
  const blocks: Block[] = [];
  const markers: Span[] = [];
  let stack: readonly Level[] = [];
  for (const [index, block] of raw.entries()) {
    const nextTable = raw.slice(index, index + 4).findIndex((candidate) => candidate.kind === 'table');
    if (block.kind === 'signature') {
      stack = [];
      for (const { start, end, office } of signaturePieces(text, block.lines))
        blocks.push({ kind: 'signature', start, end, headings: [], leads: office ? [office] : [] });
      continue;
    }
    if (block.kind !== 'text') {
      const captions = raw
        .slice(captionsBefore(text, raw, index), index)
        .map(({ start, end }) => ({ start, end }));
      blocks.push(tableBlock(text, block, captions, placeOf(stack)));
      continue;
    }
    const { marker } = block;
    const outside = marker !== null && !isWorded(marker);
    const span = { start: marker && !outside ? marker.start : block.start, end: block.end };
    if (outside) markers.push({ start: marker.start, end: marker.end });
    if (nextTable > 0 && captionsBefore(text, raw, index + nextTable) <= index) {
      blocks.push({ kind: 'caption', ...span, ...placeOf(stack) });
      continue;
    }
    const next = raw[index + 1];
    const heading = isHeading(text.slice(block.start, block.end), block, next);
    const level = levelOf(text, block, heading, next);
    if (heading || marker) stack = levelsAbove(stack, level!.kind, level!.depth, heading);
    else if (!staysUnderLead(text, block, raw[index - 1])) stack = stack.filter((open) => open.isHeading);
    const place = placeOf(stack);
    if (heading) blocks.push({ kind: 'heading', ...span, ...place });
    else
      blocks.push({
        kind: 'prose',
        ...span,
        ...place,
        paragraph: { start: marker?.start ?? block.start, end: block.end },
      });
    if (level) stack = [...stack.filter((open) => open.kind !== 'lead' || level.kind !== 'lead'), level];
  }
  return { blocks, markers };
}

function emphasis(text: string): Span[] {
  return Array.from(text.matchAll(/\*\*|__/g), ({ index }) => ({ start: index, end: index + 2 }));
}

/**
 * Reads a report's structure. Total: any text gives a structure, in time linear in its length; blocks are in order and
 * do not overlap, and every letter stands in a block, a mark, a table's header, or noise.
 */
export function parseReport(text: string): ParsedReport {
  const { lines, noise, masked } = dropNoise(text);
  const front = readFront(masked, lines);
  const piece =
    (kind: 'letterhead' | 'title') =>
    (span: Span): Block => ({ kind, start: span.start, end: span.end, ...NOWHERE });
  const title: Block[] =
    front.title.length > 0
      ? [piece('title')({ start: front.title[0]!.start, end: front.title.at(-1)!.end })]
      : [];
  const body = readBody(masked, rawBlocks(masked, lines, front.body));
  const head = [...front.pieces.map(piece('letterhead')), ...title].toSorted((a, b) => a.start - b.start);
  const blocks = [...head, ...body.blocks];
  const tableNoise = blocks.flatMap((block) => (block.kind === 'table' ? block.table.noise : []));
  const allNoise = [...noise, ...tableNoise, ...emphasis(masked)].toSorted((a, b) => a.start - b.start);
  return {
    title: front.title,
    letterhead: front.pieces,
    blocks,
    noise: allNoise,
    markers: body.markers,
    masked: maskSpans(masked, allNoise),
  };
}
