import type { Span } from '../domain/span.ts';

/** A line with something on it; `start`/`end` enclose its words, white space at both ends left out. */
export interface Line extends Span {
  /** Where the line itself begins and ends (the `\n` excluded). */
  readonly from: number;
  readonly to: number;
  /** What stands between this line and the one before: nothing, empty lines, or noise such as a page break. */
  readonly gap: 'none' | 'blank' | 'page';
}

const BLANK = /[\s\u200b\ufeff]/;

/** The stretch without white space (NBSP, form feed and zero-width space included) at its ends. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start]!)) start += 1;
  while (end > start && BLANK.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/** All lines with words on them, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap: Line['gap'] = 'none';
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const { start, end } = trimSpan(text, from, to);
    if (start < end) {
      lines.push({ start, end, from, to, gap: text.slice(from, start).includes('\f') ? 'page' : gap });
      gap = 'none';
    } else gap = 'blank';
    from = to + 1;
  }
  return lines;
}

/** The text with the given stretches turned into spaces (line breaks kept), so that all offsets stay. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
