import type { Candidate } from './fit.ts';

/** Whether a stretch of the report that labels a figure holds what a pattern finds. */
export function labelSays({ figure, page }: Pick<Candidate, 'figure' | 'page'>, pattern: RegExp): boolean {
  return figure.labelSpans.some(({ start, end }) => pattern.test(page.report.text.slice(start, end)));
}
