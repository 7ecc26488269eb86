import type { Quote } from '../domain/answer.ts';
import type { Report } from '../domain/report.ts';
import { isInside, type Span } from '../domain/span.ts';
import type { Page } from './selection/page.ts';

const WHOLE = 260;
const ROOM = 110;

/** The part of a long passage around a span, cut between words at a comma or a space. */
function windowAround(page: Page, focus: Span): Span {
  const { start } = page.passage;
  // A list set apart by semicolons runs on behind its first passage.
  const end = Math.max(page.passage.end, focus.end);
  if (end - start <= WHOLE) return { start, end };
  const text = page.report.text;
  return {
    start: Math.max(start, cutBefore(text, focus.start, Math.max(start, focus.start - ROOM))),
    end: Math.min(end, cutAfter(text, focus.end, Math.min(end, focus.end + ROOM))),
  };
}

/** The farthest comma within reach, else the farthest space: a window never opens inside a word or a number. */
function cutBefore(text: string, from: number, limit: number): number {
  const stretch = text.slice(limit, from);
  const comma = /[,:;](?=\s)\s*/.exec(stretch);
  if (comma !== null) return limit + comma.index + comma[0].length;
  const space = stretch.search(/\s/);
  return space === -1 ? limit : limit + space + 1;
}

function cutAfter(text: string, from: number, limit: number): number {
  const stretch = text.slice(from, limit);
  const comma = [...stretch.matchAll(/[,;](?=\s)/g)].at(-1);
  if (comma !== undefined) return from + comma.index;
  const space = stretch.trimEnd().lastIndexOf(' ');
  return /\s|$/.test(text.charAt(limit)) ? limit : space === -1 ? limit : from + space;
}

function quoteOf(report: Report, passageId: string, span: Span): Quote {
  const raw = report.text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return {
    text,
    report: report.file,
    reportId: report.id,
    title: report.title,
    date: report.date,
    start,
    end: start + text.length,
    passageId,
  };
}

/** What is left of a span when the noise inside is cut out. */
function withoutNoise(span: Span, noise: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const hole of noise) {
    if (hole.start < start || hole.end > span.end) continue;
    pieces.push({ start, end: hole.start });
    start = hole.end;
  }
  pieces.push({ start, end: span.end });
  return pieces;
}

/**
 * Quotes for a passage: the context that gives it its meaning (a table's header, the words before a list) and then its own
 * words around `focus`, without page numbers.
 */
export function quotePassage(page: Page, focus: Span | null, context: readonly Span[] = []): Quote[] {
  const { passage, report } = page;
  const own = focus === null ? { start: passage.start, end: passage.end } : windowAround(page, focus);
  // A bold heading on the passage's own line is quoted with it.
  const around = context
    .filter(({ start, end }) => end <= own.start || start >= own.end)
    .toSorted((a, b) => a.start - b.start);
  const spans = [...around, ...withoutNoise(own, passage.noise)];
  return spans
    .map((span) => quoteOf(report, passage.id, span))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Quotes of some stretches of a report, as they stand. */
export function quoteSpans({ passage, report }: Page, spans: readonly Span[]): Quote[] {
  return spans.map((span) => quoteOf(report, passage.id, span));
}

/** Header and row headings of a table row; the words before a list, where the figure's label reaches into them. */
export function contextSpans(page: Page, labels: readonly Span[]): Span[] {
  return page.passage.context
    .filter(({ role, start, end }) => {
      if (page.passage.kind === 'row') return role === 'header' || role === 'unit';
      if (role === 'lead') return true;
      return (
        (role === 'heading' || role === 'caption') && labels.some((label) => isInside(label, { start, end }))
      );
    })
    .map(({ start, end }) => ({ start, end }));
}
