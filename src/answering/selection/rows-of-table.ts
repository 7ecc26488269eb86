import type { Passage } from '../../domain/passage.ts';
import { openPage, type Page } from './page.ts';

/** All rows of the table that a row stands in, among the passages of its report. */
export function rowsOfTable({ passage, report }: Page, passages: readonly Passage[]): Page[] {
  return passages
    .filter(({ kind, paragraph }) => kind === 'row' && paragraph.start === passage.paragraph.start)
    .map((row) => openPage(row, report));
}
