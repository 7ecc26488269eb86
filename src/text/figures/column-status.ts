import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { FigureStatus } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../phrase-pattern.ts';
import { COLUMNS, lineOf } from './column-words.ts';
import { figureTokens } from './figure-token.ts';

/** "TH 2023/TH 2022": one year set against another. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "Tổng dự toán", "Dự toán được duyệt": what a work costs, no plan of a year. */
const COST = new RegExp(String.raw`^(?:${anyOf(statuses.costs)})$`, 'iu');

/** "Đạt so kế hoạch", "So dự toán": a result set against its plan. */
const MEASURED = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(statuses.against)})(?!\p{L})`, 'iu');

/** What a column's heading says of its figures: planned, reached, of another time; null where it says nothing of that. */
export function columnStatus(text: string, span: Span): FigureStatus | null {
  if (COST.test(lineOf(text, span).replace(/\s*\([^)]*\)$/, ''))) return null;
  const tokens = figureTokens(text, span);
  const years = new Set(text.slice(span.start, span.end).match(YEARS));
  if (years.size > 1 && tokens.some(({ text: word }) => word === '/')) return 'comparison';
  if (tokens.some(({ text: word }) => word === '%' || word === '/') || MEASURED.test(lineOf(text, span)))
    return null;
  for (const [status, phrases] of COLUMNS)
    for (let at = 0; at < tokens.length; at += 1) if (phrases.at(tokens, at) > 0) return status;
  return null;
}
