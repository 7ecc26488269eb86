import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { phraseSet } from './phrase-set.ts';

/** What a column tells of its figures: "Kế hoạch", "Ước thực hiện", "Cùng kỳ". */
export const COLUMNS = (['estimate', 'comparison', 'target', 'achieved'] as const).map(
  (status) => [status, phraseSet(statuses.columns[status])] as const,
);

/** The words of a heading or cell on one line, without marks of Markdown and HTML. */
export const lineOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/[*_`]+/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the first of some headings says that says anything; else null. */
export function firstOf<T>(spans: readonly Span[], read: (span: Span) => T | null): T | null {
  return spans.map(read).find((found) => found !== null) ?? null;
}
