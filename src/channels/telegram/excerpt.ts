import type { Span } from '../../domain/span.ts';

/** A number with up to three words after it, and one before: cutting there would part a figure from what it counts. */
const FIGURE = /(?:\p{L}[\p{L}\p{M}]*\s+)?\p{Nd}[\p{Nd}.,/%‰:-]*(?:\s+\p{L}[\p{L}\p{M}\p{Nd}]*){0,3}/gu;
const SENTENCE_END = /[.!?…;]["”’)\]]?(?=\s)|\n/gu;
const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The best place to cut a text: after at least one and at most `most` UTF-16 units. At the end of a sentence, else at a
 * space outside a figure, else between two characters as a reader sees them.
 */
export function cutPoint(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const window = text.slice(0, most + 1);
  const figures = figureSpans(text.slice(0, most + 80));
  const outside = (at: number) => figures.every(({ start, end }) => at <= start || at >= end);
  const sentences = [...window.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const spaces = [...window.matchAll(/\s/gu)].map((match) => match.index);
  for (const places of [sentences, spaces]) {
    const at = places.findLast((place) => place > most / 3 && place <= most && outside(place));
    if (at !== undefined) return at;
  }
  return graphemeBoundary(text, most);
}

/** The last boundary between characters at or before `most`; a character longer than that is cut all the same. */
function graphemeBoundary(text: string, most: number): number {
  let boundary = 0;
  for (const { index } of GRAPHEMES.segment(text.slice(0, most + 200))) {
    if (index > most) break;
    boundary = index;
  }
  return boundary === 0 ? most : boundary;
}

/**
 * The part of a text around `focus`, at most `size` units, or just the focus when that is longer. Begins and ends between
 * words, and where no figure is torn.
 */
export function excerpt(text: string, focus: Span, size: number): Span {
  if (text.length <= size) return { start: 0, end: text.length };
  const figures = figureSpans(text);
  const outside = (at: number) => figures.every(({ start, end }) => at <= start || at >= end);
  const before = Math.max(0, size - (focus.end - focus.start)) / 2;
  const starts = [0, ...[...text.matchAll(/\s+/gu)].map((match) => match.index + match[0].length)];
  const ends = [...[...text.matchAll(/\s+/gu)].map((match) => match.index), text.length];
  const start =
    starts.find((at) => at >= focus.start - before && at <= focus.start && outside(at)) ?? focus.start;
  const end = ends.findLast((at) => at >= focus.end && at <= start + size && outside(at)) ?? focus.end;
  return { start, end };
}

function figureSpans(text: string): Span[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
