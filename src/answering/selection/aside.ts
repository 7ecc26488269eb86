import type { Figure } from '../../domain/figure.ts';
import { isInside, type Span } from '../../domain/span.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';

/** Whether a place stands in a clause without telling where the figure is counted. */
export function isAside(occurrence: Occurrence, figure: Figure, page: Page): boolean {
  return isBehind(occurrence, figure, page) || isListed(occurrence, figure, page);
}

/** "… hơn 6.300 người, tập trung nhiều ở khu phố 4": a place behind a comma is told of the figure before, not its own. */
function isBehind({ start }: Occurrence, { end }: Figure, { report }: Page): boolean {
  return start > end && /[,;:]/.test(report.text.slice(end, start));
}

/** "05 ấp (Cây Da, Rạch Dừa, Bến Cát) với 3.186 hộ": the households of all of them. */
function isListed(occurrence: Occurrence, figure: Figure, { report, passage }: Page): boolean {
  return [...passage.text.matchAll(LIST)].some((list) => {
    const start = passage.start + list.index;
    const brackets: Span = { start, end: start + list[0].length };
    const inside = report.text.slice(brackets.start + 1, brackets.end);
    // "thôn (Đông Tác, …)": the noun may stand in front of them.
    const isIn = occurrence.end > brackets.start && occurrence.end <= brackets.end;
    return isIn && !isInside(figure, brackets) && !/\d/.test(inside);
  });
}

const LIST = /\([^()]*,[^()]*\)/g;
