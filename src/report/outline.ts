import type { Span } from '../domain/span.ts';
import type { MarkerKind } from './markers.ts';

/** A heading or an open list item; headings without a mark are `capitals` or `plain`, lead-ins without one `lead`. */
export interface Level {
  readonly kind: MarkerKind | 'capitals' | 'plain' | 'lead';
  readonly depth: number;
  readonly isHeading: boolean;
  /** What the context of everything beneath shows: the heading with its mark, or the lead-in's words. */
  readonly span: Span;
}

/** What stands above a block. */
export interface Place {
  /** Headings, outermost first. */
  readonly headings: readonly Span[];
  /** Lead-ins of the lists it is in, outermost first. */
  readonly leads: readonly Span[];
}

type Kind = Level['kind'];

const BULLETS: readonly Kind[] = ['star', 'dash', 'plus', 'bullet'];
/** Kinds that a heading met for the first time closes; a kind met before closes down to where it stood. */
const CLOSES: Partial<Record<Kind, readonly Kind[]>> = {
  part: ['article', 'upper', 'roman', 'number', 'decimal', 'letter', 'parenthesis', 'capitals', 'plain'],
  article: ['upper', 'roman', 'number', 'decimal', 'letter', 'parenthesis', 'capitals', 'plain'],
  upper: ['number', 'decimal', 'letter', 'parenthesis', 'capitals', 'plain'],
  roman: ['number', 'decimal', 'letter', 'parenthesis', 'capitals', 'plain'],
  capitals: ['article', 'upper', 'roman', 'number', 'decimal', 'letter', 'parenthesis', 'plain'],
  decimal: ['letter', 'parenthesis'],
};

function cutIndex(stack: readonly Level[], kind: Kind, depth: number): number {
  if (kind === 'markdown') {
    const above = stack.findIndex((level) => level.kind !== 'markdown' || level.depth >= depth);
    return above === -1 ? stack.length : above;
  }
  const same = stack.findIndex((level) => level.kind === kind && level.depth >= depth);
  if (same !== -1) return same;
  const closes = [...(CLOSES[kind] ?? []), ...(BULLETS.includes(kind) ? [] : BULLETS)];
  const closed = stack.findIndex((level) => closes.includes(level.kind));
  return closed === -1 ? stack.length : closed;
}

/** The levels that stay open when a heading or item of this sort begins; "* Hạn chế:" stands under no other item. */
export function levelsAbove(stack: readonly Level[], kind: Kind, depth: number, isHeading: boolean): Level[] {
  const above = stack.slice(0, cutIndex(stack, kind, depth));
  const isNewStar = kind === 'star' && above.length === stack.length;
  if (isHeading) return above.filter((level) => level.isHeading);
  return isNewStar ? above.filter((level) => level.isHeading || level.kind === 'lead') : above;
}

/** The place that open levels make. */
export function placeOf(stack: readonly Level[]): Place {
  return {
    headings: stack.filter((level) => level.isHeading).map((level) => level.span),
    leads: stack.filter((level) => !level.isHeading).map((level) => level.span),
  };
}
