import type { Figure } from '../../domain/figure.ts';
import type { FigureScope } from '../figure-scope.ts';
import { readProse } from './read-prose.ts';
import { readRow } from './read-row.ts';

/**
 * Everything a passage states that can be an answer, in the order of the text.
 * @param text the whole report; stray page numbers are masked by spaces, so that offsets stay
 * @param scope the passage: a clause, a sentence, a list item, or a table row with its cells
 */
export function readFigures(text: string, scope: FigureScope): Figure[] {
  const figures = scope.cells.length > 0 ? readRow(text, scope) : readProse(text, scope);
  return figures.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
