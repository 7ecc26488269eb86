import type { Figure } from '../../domain/figure.ts';
import type { FigureScope } from '../figure-scope.ts';
import { readProse } from './read-prose.ts';

/** What the heading of a row counts itself, all of which tells what it is of: "Lắp đặt 24 camera an ninh", "Kênh N4, dài 1.240 m". */
export function figuresOfHeading(text: string, scope: FigureScope): Figure[] {
  const heading = scope.cells[0]?.row.at(-1);
  if (
    heading === undefined ||
    heading.start < scope.start ||
    !/\d/.test(text.slice(heading.start, heading.end))
  )
    return [];
  return readProse(text, { ...scope, ...heading, cells: [] })
    .filter(({ kind, unit }) => COUNTS.has(kind) && unit !== null)
    .map((figure) => ({ ...figure, labelSpans: [...figure.labelSpans, heading] }));
}

const COUNTS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'ratio']);
