import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { columnHeadings } from '../selection/cell-labels.ts';
import { isHeadedBy } from '../selection/column-fit.ts';
import type { Candidate } from '../selection/fit.ts';
import type { OpenedHit } from '../selection/select.ts';
import { isChanging } from '../understanding/changing.ts';
import { bestOf } from './pair.ts';

/**
 * "Đàn vịt tăng bao nhiêu con?" of a row with one column for this quarter and one for that of last year: its latest cell and the
 * one before, that of the same stretch a year before, or the one with which the stretch that is asked after begins.
 */
export function rowChangeOf(
  counted: Question,
  opened: readonly OpenedHit[],
  toSamePeriod: boolean,
): [Candidate, Candidate] | null {
  const levels = isChanging(counted.text) ? rowLevelsOf(counted, opened, toSamePeriod) : null;
  return levels === null || tellsChange(levels[0]) ? null : levels;
}

/** The latest and an earlier cell of the row that tells what is asked. */
export function rowLevelsOf(
  counted: Question,
  opened: readonly OpenedHit[],
  toSamePeriod: boolean,
): [Candidate, Candidate] | null {
  const [asked = null] = counted.periods;
  if (counted.periods.length > 1) return null;
  const isStretch = asked?.unit === 'span';
  const period = isStretch ? null : asked;
  const latest = bestOf({ ...counted, periods: period === null ? [] : [period] }, period, opened);
  if (latest === null || latest.page.passage.kind !== 'row') return null;
  const cells = earlierCells(latest);
  const started = cells.find((figure) => isHeadedBy(counted.base, figure, latest.page));
  if (started !== undefined) return [latest, { ...latest, figure: started }];
  const before = cells.filter((figure) => !toSamePeriod || isYearBefore(figure, latest.figure));
  const first = isStretch
    ? before.find((figure) => yearOf(figure) === asked.from.slice(0, 4))
    : before.toSorted((a, b) => end(b).localeCompare(end(a)))[0];
  return first === undefined ? null : [latest, { ...latest, figure: first }];
}

/** A column "Tăng, giảm" says itself by how much. */
function tellsChange({ page }: Candidate): boolean {
  return page.passage.figures.some(({ kind }) => kind === 'change');
}

/** "Quý III/2023" beside "Quý III/2024". */
function isYearBefore(earlier: Figure, later: Figure): boolean {
  return (
    Number(yearOf(later)) - Number(yearOf(earlier)) === 1 &&
    earlier.period?.from.slice(4) === later.period?.from.slice(4) &&
    end(earlier).slice(4) === end(later).slice(4)
  );
}

/** The cells of the row that tell the same of earlier times. */
function earlierCells({ figure, page }: Candidate): Figure[] {
  const stem = (other: Figure): string =>
    columnHeadings(other, page)
      .map(({ start, end: to }) => untimed(page.report.text.slice(start, to)))
      .join(' – ');
  const own = stem(figure);
  return page.passage.figures.filter(
    (other) =>
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      other.status !== 'target' &&
      other.period !== null &&
      (figure.period === null || end(other) < end(figure)) &&
      stem(other) === own,
  );
}

const end = ({ period }: Figure): string => period?.to ?? '';
const yearOf = ({ period }: Figure): string => period?.from.slice(0, 4) ?? '';

/** "Hộ nghèo: Đầu năm" and "Hộ nghèo: Cuối năm" are "hộ nghèo". */
function untimed(heading: string): string {
  return foldPhrase(heading)
    .replace(TIMES, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const TIMES = new RegExp(
  String.raw`\b(?:${anyOf([...statuses.againstTimes, ...statuses.columns.achieved, ...statuses.columns.estimate, ...statuses.columns.comparison, ...statuses.timeMarks].map(foldPhrase))})\b|\b[ivx]+\b|\d`,
  'g',
);
