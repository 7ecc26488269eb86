import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { GivenFigure } from '../../domain/answer.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { parseNumber } from '../../text/numbers.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import type { Quote } from '../../domain/answer.ts';

/** A figure that needs no judging. */
export function certain(figure: Figure, page: Page): Candidate {
  return { figure, page, fit: 1, coverage: { share: 1, inLabel: 1, unmet: [] }, obstacles: [], surplus: 0 };
}

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

const UNIT_CAPTION = new RegExp(String.raw`^\W*(?:${anyOf(tableWords.unitLead)})\s*:?\s*`, 'iu');

/** The unit that a table's caption gives, as written there, or null. */
function captionUnit(page: Page): string | null {
  const caption = page.context.find(({ role }) => role === 'unit');
  if (caption === undefined) return null;
  const unit = oneLine(page.report.text.slice(caption.span.start, caption.span.end))
    .replace(UNIT_CAPTION, '')
    .replace(/[()*_.]+/g, '')
    .trim();
  return unit === '' || /\d/.test(unit) ? null : unit;
}

const SCALES = new Map(Object.entries(units.moneyByScale).map(([name, scale]) => [scale, name]));

/** The unit of a cell that a column heading gives, from what its digits are worth. */
export function scaleOf({ text, value }: Pick<Figure, 'text' | 'value'>): string | null {
  const digits = parseNumber(text);
  if (typeof value !== 'number' || digits === null || digits === 0) return null;
  return SCALES.get(Math.round(value / digits)) ?? null;
}

/** The unit in which a number is written: that of its cell, else "triệu đồng" of "64,7 triệu đồng"; null where its value is no multiple of it. */
export function writtenUnit(candidate: Pick<Candidate, 'figure' | 'page'>): string | null {
  const { figure, page } = candidate;
  const own = cellUnit(candidate);
  if (own !== null || figure.kind !== 'money' || /\//.test(figure.unit ?? '')) return own;
  const { start, end } = figure.number;
  return scaleOf({ text: page.report.text.slice(start, end), value: figure.value });
}

const UNCOUNTED: ReadonlySet<Figure['kind']> = new Set(['date', 'period', 'ordinal', 'name']);

/** The unit that a table keeps in its caption or column, or a list behind its last number, for bare digits; null for every other figure. */
export function cellUnit({ figure, page }: Pick<Candidate, 'figure' | 'page'>): string | null {
  if (UNCOUNTED.has(figure.kind) || /\p{L}|%/u.test(figure.text)) return null;
  if (page.passage.kind !== 'row') return LISTED.has(figure.kind) ? listUnit(figure) : null;
  if (figure.kind === 'percent') return '%';
  const unit =
    figure.kind === 'money' ? (captionUnit(page) ?? scaleOf(figure)) : (figure.unit ?? captionUnit(page));
  return unit === null || /\d/.test(unit) ? null : unit;
}

const LISTED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** "487, 396 và 612 triệu đồng": the unit of the first two. */
const listUnit = (figure: Figure): string | null => (figure.kind === 'money' ? scaleOf(figure) : figure.unit);

/** "23 ca" of "giảm 23 ca": a change is told with the way it went. */
function withDirection({ text, direction }: Figure): string {
  // "-13" of a column "Tăng (+), giảm (-)" is thirteen fewer.
  const line = oneLine(text).replace(/^[+\-−–](?=\d)/, direction === null ? '$&' : '');
  if (direction === null || !/^\d/.test(line)) return line;
  return `${direction === 'up' ? PHRASES.up : PHRASES.down} ${line}`;
}

/** The figure as the first line says it: as written, with the unit of its cell. */
export function spokenFigure(candidate: Pick<Candidate, 'figure' | 'page'>): string {
  const text = withDirection(candidate.figure);
  const unit = cellUnit(candidate);
  if (unit === null) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** Quotes that show some figures of one passage, each with what gives it its meaning. */
export function quoteFigures(page: Page, figures: readonly Figure[]): Quote[] {
  const focus: Span = {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
  return quotePassage(
    page,
    focus,
    contextSpans(
      page,
      figures.flatMap(({ labelSpans }) => labelSpans),
    ),
  );
}

/** Quotes of several candidates, each passage quoted once, in the order of the candidates. */
export function quoteCandidates(candidates: readonly Candidate[]): Quote[] {
  const pages = [...new Set(candidates.map(({ page }) => page))];
  const quotes = pages.flatMap((page) =>
    quoteFigures(
      page,
      candidates.filter((other) => other.page === page).map(({ figure }) => figure),
    ),
  );
  return quotes.filter(
    (quote, index) =>
      quotes.findIndex(
        (other) =>
          other.start === quote.start && other.end === quote.end && other.reportId === quote.reportId,
      ) === index,
  );
}
