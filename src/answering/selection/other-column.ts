import type { Figure } from '../../domain/figure.ts';
import { isInside } from '../../domain/span.ts';
import { columnHeadings } from './cell-labels.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { isTotal } from './totals.ts';
import { inLabel } from './zone.ts';

/** Whether the heading over another cell of a row, and nothing that labels this one, speaks of a topic. */
export function isOfAnotherColumn({ own, around }: TopicPlaces, figure: Figure, page: Page): boolean {
  const headed = around.flatMap(({ role, occurrences }) => (role === 'header' ? occurrences : []));
  if (headed.length === 0 || [...headed, ...own].some((place) => inLabel(place, figure))) return false;
  return page.passage.figures.some((other) =>
    columnHeadings(other, page).some((span) => headed.some((place) => isInside(place, span))),
  );
}

/** "Tổng số học sinh | Tốt | Khá": what the column of the whole counts is what the other columns of the row count, too. */
export function isPopulation({ around }: TopicPlaces, { report }: Page): boolean {
  return around.some(
    ({ role, span, occurrences }) =>
      role === 'header' &&
      occurrences.some(({ end }) => isTotal(report.text.slice(span.start, end).split(/[|\t]/).at(-1) ?? '')),
  );
}
