import type { GivenFigure } from '../../domain/answer.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import type { Quote } from '../../domain/answer.ts';

/** A figure as it is given. */
export function givenFigure({ figure, page }: Pick<Candidate, 'figure' | 'page'>): GivenFigure {
  return {
    text: figure.text,
    value: figure.value,
    unit: figure.unit,
    label: figure.label,
    kind: figure.kind,
    period: figure.period?.text ?? null,
    reportId: page.report.id,
    start: figure.start,
    end: figure.end,
  };
}

/** The figure as the first line says it: as written, with the unit that a table keeps in its caption. */
export function spokenFigure(figure: Figure): string {
  const text = oneLine(figure.text);
  const { unit } = figure;
  if (unit === null || figure.kind === 'name' || figure.kind === 'date' || figure.kind === 'period' || figure.kind === 'ordinal') return text;
  if (fold(text).includes(fold(unit)) || text.includes('%')) return text;
  return /\d/.test(unit.replace(/[a-z]\d/gi, '')) ? text : `${text} ${unit}`;
}

/** Quotes that show some figures of one passage, each with what gives it its meaning. */
export function quoteFigures(page: Page, figures: readonly Figure[]): Quote[] {
  const focus: Span = {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
  return quotePassage(page, focus, contextSpans(page, figures.flatMap(({ labelSpans }) => labelSpans)));
}

/** Quotes of several candidates, each passage quoted once, in the order of the candidates. */
export function quoteCandidates(candidates: readonly Candidate[]): Quote[] {
  const pages = [...new Set(candidates.map(({ page }) => page))];
  const quotes = pages.flatMap((page) => quoteFigures(page, candidates.filter((other) => other.page === page).map(({ figure }) => figure)));
  return quotes.filter((quote, index) => quotes.findIndex((other) => other.start === quote.start && other.end === quote.end && other.reportId === quote.reportId) === index);
}
