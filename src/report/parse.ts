import type { Span } from '../domain/span.ts';
import type { Block } from './block.ts';
import { readFront } from './front.ts';
import type { Front } from './front.ts';
import { maskSpans } from './lines.ts';
import { dropNoise } from './noise.ts';
import { rawBlocks } from './raw-blocks.ts';
import { readBody } from './read-body.ts';

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

function emphasis(text: string): Span[] {
  return Array.from(text.matchAll(/\*\*|__/g), ({ index }) => ({ start: index, end: index + 2 }));
}

function headBlock(kind: 'letterhead' | 'title', start: number, end: number): Block {
  return { kind, start, end, headings: [], leads: [] };
}

/** Letterhead and title as blocks, in the order of the text. */
function headBlocks({ pieces, title }: Front): Block[] {
  const blocks = pieces.map(({ start, end }) => headBlock('letterhead', start, end));
  const [first] = title;
  if (first) blocks.push(headBlock('title', first.start, title.at(-1)!.end));
  return blocks.toSorted((a, b) => a.start - b.start);
}

/**
 * Reads a report's structure. Total: any text gives a structure, in time linear in its length; blocks are in order and
 * do not overlap, and every letter stands in a block, a mark, a table's header, or noise.
 */
export function parseReport(text: string): ParsedReport {
  const { lines, noise, masked } = dropNoise(text);
  const front = readFront(masked, lines);
  const body = readBody(masked, rawBlocks(masked, lines, front.body));
  const blocks = [...headBlocks(front), ...body.blocks];
  const tableNoise = blocks.flatMap((block) => (block.kind === 'table' ? block.table.noise : []));
  const all = [...noise, ...tableNoise, ...emphasis(masked)].toSorted((a, b) => a.start - b.start);
  const { title, pieces: letterhead } = front;
  return { title, letterhead, blocks, noise: all, markers: body.markers, masked: maskSpans(masked, all) };
}
