import type { Passage } from '../../domain/passage.ts';
import type { Report } from '../../domain/report.ts';
import { isInside, type Span } from '../../domain/span.ts';

/** A cell of a table row with the heading over it. */
export interface RowCell extends Span {
  readonly heading: Span;
}

const PIPES = /\|/g;
const GAPS = /\t+| {2,}/g;

/** The filled cells of a row, each under its heading; empty where row and header cannot be laid over one another. */
export function cellsOfRow({ kind, start, end, context, noise }: Passage, { text }: Report): RowCell[] {
  if (kind !== 'row') return [];
  const separator = text.slice(start, end).includes('|') ? PIPES : GAPS;
  const cells = parted(text, { start, end }, separator);
  const header = context
    .filter(({ role }) => role === 'header')
    .map((span) => parted(text, span, separator))
    .findLast(({ length }) => length === cells.length);
  if (header === undefined) return [];
  return cells.flatMap((cell, index) => {
    const heading = header[index];
    const isFilled = /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end));
    return heading === undefined || !isFilled || noise.some((hole) => isInside(cell, hole))
      ? []
      : [{ ...cell, heading }];
  });
}

/** The stretches between separators, without the marks and spaces around their words. */
function parted(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const line = text.slice(start, end).replace(/^\s*\|?|\|?\s*$/g, (edge) => ' '.repeat(edge.length));
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(separator)) {
    if (separator === GAPS && line.slice(0, index).trim() === '') continue;
    spans.push({ start: from, end: index });
    from = index + mark.length;
  }
  return [...spans, { start: from, end: line.length }].map((span) => trimmed(line, span, start));
}

function trimmed(line: string, { start, end }: Span, offset: number): Span {
  const words = line.slice(start, end);
  const lead = /^[\s*_]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s*_]*$/.exec(words)?.[0].length ?? 0;
  return { start: offset + start + lead, end: offset + Math.max(start + lead, end - tail) };
}
