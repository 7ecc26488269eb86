import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { isInside, type Span } from '../../domain/span.ts';
import { keptFor } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';

const { denials } = statuses;
/** "không xảy ra …", of any noun "không hộ nào …", "chưa một ai …", and of any verb "không tổ chức được hội nghị nào". */
const DENIALS = new RegExp(
  String.raw`(?:^|[\s,;])(?:${anyOf(denials.by)})(?:\s+(?:${anyOf(denials.of)}|(?:một\s+)?(?:ai|(?:\p{L}+\s+){1,2}nào))(?=\s)|(?=\s+(?:\p{L}+\s+){2,8}nào\s*(?:[.,;]|$)))`,
  'giu',
);

/** The end of a clause, or another denial: "không xảy ra cháy, không có khiếu kiện". */
const STOP = new RegExp(String.raw`[.;]|(?:,\s?|\svà\s)(?:${anyOf(denials.by)})\s`, 'iu');

/** What a passage says did not happen: each from behind "không xảy ra" to the end of its clause. */
export const deniedSpans = keptFor(({ passage, report }: Page): readonly Span[] =>
  [...passage.text.matchAll(DENIALS)].map(({ index, 0: denial }) => {
    const start = passage.start + index + denial.length;
    const stop = STOP.exec(report.text.slice(start, passage.end));
    return { start, end: stop === null ? passage.end : start + stop.index };
  }),
);

/** "bị thương 04 người, không có người chết": who is told not to be there is told of no figure. */
export function isDenied(occurrence: Span, page: Page): boolean {
  return deniedSpans(page).some((span) => isInside(occurrence, span));
}
