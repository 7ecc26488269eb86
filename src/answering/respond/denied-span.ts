import type { Span } from '../../domain/span.ts';
import type { Page } from '../selection/page.ts';

const DENIALS = /(?:^|[\s,;])(?:không|chưa)\s+(?:xảy ra|có|phát sinh|phát hiện|ghi nhận|để xảy ra|còn)/iu;

/** What a passage says did not happen: from behind "không xảy ra" to the end of its clause; null where it denies nothing. */
export function deniedSpan({ passage, report }: Page): Span | null {
  const denial = DENIALS.exec(passage.text);
  if (denial === null) return null;
  const start = passage.start + denial.index + denial[0].length;
  const stop = /[.;]/.exec(report.text.slice(start, passage.end));
  return { start, end: stop === null ? passage.end : start + stop.index };
}
