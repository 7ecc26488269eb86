import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptFor } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';

/** The headings over a cell, outermost first, without those of the groups its row stands in; empty outside tables. */
export const columnHeadings = keptFor(({ labelSpans }: Figure, { context }: Page): readonly Span[] => {
  const headers = context.filter(({ role }) => role === 'header');
  return labelSpans.filter((label) => headers.some(({ span }) => isInside(label, span)));
});

/** What names a cell's row, within the row itself. */
export const rowName = keptFor(({ labelSpans, number }: Figure, { passage }: Page): readonly Span[] =>
  passage.kind === 'row'
    ? labelSpans.filter((label) => isInside(label, passage) && !isInside(number, label))
    : [],
);

const WHOLE_ROW = new RegExp(`^(?:${anyOf(tableWords.wholeRows.map(foldPhrase))})$`);

/** "Tổng cộng", "Cộng (I+II)", "Toàn phường": nothing but that it is the whole. */
export function isWholeName(name: string): boolean {
  return WHOLE_ROW.test(foldPhrase(name.replace(/\([^()]*\)|[*_:.]+/g, '').trim()));
}

/** "Tháng 7 | 21.195", "2023 | 480": the row is named after the time of its figure. */
export function isNamedAfterPeriod(figure: Figure, page: Page): boolean {
  const { period } = figure;
  return (
    period !== null &&
    rowName(figure, page).some(({ start, end }) => page.report.text.slice(start, end).includes(period.text))
  );
}

/** Whether a cell stands in the row of the whole column. */
export function isInWholeRow(figure: Figure, page: Page): boolean {
  const name = rowName(figure, page);
  return name.length > 0 && name.every(({ start, end }) => isWholeName(page.report.text.slice(start, end)));
}
