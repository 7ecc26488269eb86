import type { Hit } from '../../domain/hit.ts';
import type { Passage } from '../../domain/passage.ts';
import { yearsIn } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';

/** Rows that begin with the year that they tell of. */
export type YearRows = (reportId: string, year: string) => readonly Passage[];

/** "| 2022 | 158 | 90,3 |", "Năm 2022  158  90,3". */
const YEAR_FIRST = /^[\s|*_]*(?:\p{L}+\s+)?((?:19|20)\d\d)(?![\d.,])/u;
/** Rows of one year in one report that are read beside the hits. */
const MOST = 20;
/** Years of one stretch. */
const STRETCH = 10;

/** Finds them once a report, when it is first asked for. */
export function createYearRows(passages: (reportId: string) => readonly Passage[]): YearRows {
  const known = new Map<string, Map<string, Passage[]>>();
  return (reportId, year) => {
    const byYear = known.get(reportId) ?? sortByYear(passages(reportId));
    known.set(reportId, byYear);
    return byYear.get(year) ?? [];
  };
}

function sortByYear(passages: readonly Passage[]): Map<string, Passage[]> {
  const rows = new Map<string, Passage[]>();
  for (const passage of passages) {
    const year = passage.kind === 'row' ? YEAR_FIRST.exec(passage.text)?.[1] : undefined;
    if (year !== undefined) rows.set(year, [...(rows.get(year) ?? []), passage]);
  }
  return rows;
}

/**
 * Hits and, behind them, the rows of the years that are asked for: the rows of such a table say the same words, all of them above
 * the table, so that no retriever tells them apart, or prefers them to a sentence with the same words. No row tells why.
 */
export function withYearRows(
  { kind, periods }: Question,
  hits: readonly Hit[],
  rowsOf: YearRows,
): readonly Hit[] {
  const years = new Set(periods.flatMap((period) => yearsIn(period).slice(0, STRETCH)));
  const score = hits.at(-1)?.score;
  if (years.size === 0 || score === undefined || kind === 'why') return hits;
  const found = new Set(hits.map(({ passage }) => passage));
  const rows = [...new Set(hits.map(({ passage }) => passage.reportId))].flatMap((reportId) =>
    [...years].flatMap((year) => rowsOf(reportId, year).slice(0, MOST)),
  );
  const added = rows.filter((passage) => !found.has(passage));
  return [...hits, ...added.map((passage, index) => ({ passage, score, rank: hits.length + index + 1 }))];
}
