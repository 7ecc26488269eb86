import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage, type Page } from '../selection/page.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { isTotal } from '../selection/totals.ts';
import { partsOf } from './parts-of.ts';
import { givenFigure, quoteCandidates, spokenFigure } from './give.ts';

/** Fewer members are no field to be first in. */
const LEAST_ROWS = 3;

/**
 * "Thôn nào nhiều hộ nghèo nhất?": the column of a table that the question means, and its greatest or smallest cells. Null
 * when no table has such a column.
 */
export function answerSuperlative(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (question.superlative === null) return null;
  const best = columnFor(question, opened);
  const cells = best === null ? partsNear(question, opened) : cellsOf(question, best, passages);
  const values = cells.map(({ figure }) => Number(figure.value));
  if (cells.length < LEAST_ROWS || values.some((value) => !Number.isFinite(value))) return null;
  const wanted = question.superlative === 'most' ? Math.max(...values) : Math.min(...values);
  const first = cells.filter((_, index) => values[index] === wanted);
  const [greatest] = first;
  if (greatest === undefined) return null;
  return draft({
    status: 'answered',
    headline: first
      .map((cell) => `${nameOf(cell, question.kind === 'when')}: ${spokenFigure(cell)}`)
      .join('; '),
    figures: first.map(givenFigure),
    quotes: quoteCandidates(first),
    report: greatest.page.report,
  });
}

function cellsOf(
  question: Question,
  best: Candidate,
  passagesOf: (reportId: string) => readonly Passage[],
): Candidate[] {
  return question.kind === 'when' ? alongRow(best) : downColumn(best, passagesOf);
}

/** "trong mấy khoản thu, khoản nào nhiều nhất?": the parts of the figure that fits best, were it asked for. */
function partsNear(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  const counted: Question = { ...question, kind: 'list', asked: null };
  const best = rankFigures(counted, question.periods[0] ?? null, opened).find(
    ({ obstacles, coverage }) =>
      obstacles.length === 0 && coverage.unmet.every(({ text }) => text === question.asked),
  );
  return best === undefined ? [] : partsOf(best);
}

/** The best cell of a table, were the question to ask for a number; what is chosen among needs not stand in it. */
function columnFor(question: Question, opened: readonly OpenedHit[]): Candidate | null {
  const counted: Question = { ...question, kind: 'count', asked: null, total: false };
  const best = rankFigures(counted, question.periods[0] ?? null, opened).find(
    ({ obstacles, page }) => obstacles.length === 0 && page.passage.kind === 'row',
  );
  return best !== undefined && best.coverage.unmet.every(({ text }) => text === question.asked) ? best : null;
}

/** Where a figure's column headings begin: those of its label that stand outside its row. */
function headingsOf(figure: Figure, { passage }: Page): Set<number> {
  return new Set(
    figure.labelSpans
      .filter(({ start, end }) => end <= passage.start || start >= passage.end)
      .map(({ start }) => start),
  );
}

function downColumn(best: Candidate, passagesOf: (reportId: string) => readonly Passage[]): Candidate[] {
  const headings = headingsOf(best.figure, best.page);
  const { paragraph, reportId } = best.page.passage;
  return passagesOf(reportId)
    .filter(({ kind, paragraph: own }) => kind === 'row' && own.start === paragraph.start)
    .flatMap((passage) => {
      const page = openPage(passage, best.page.report);
      return passage.figures
        .filter((figure) => figure.kind === best.figure.kind && !isTotal(nameOf({ figure, page }, false)))
        .filter((figure) => {
          const own = headingsOf(figure, page);
          return own.size === headings.size && [...own].every((start) => headings.has(start));
        })
        .map((figure) => ({ ...best, figure, page }));
    });
}

function alongRow(best: Candidate): Candidate[] {
  return best.page.passage.figures
    .filter(({ kind, period }) => kind === best.figure.kind && period !== null)
    .map((figure) => ({ ...best, figure }));
}

/** A row's own words before its first figure, or the period of a column. */
function nameOf({ figure, page }: Pick<Candidate, 'figure' | 'page'>, byPeriod: boolean): string {
  if (byPeriod) return oneLine(figure.period?.text ?? '');
  if (page.passage.kind !== 'row') return oneLine(figure.label);
  const own = figure.labelSpans.filter((span) => isInside(span, page.passage));
  return own.map(({ start, end }) => oneLine(page.report.text.slice(start, end))).join(' – ');
}
