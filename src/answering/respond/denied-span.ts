import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Page } from '../selection/page.ts';

const { denials } = statuses;
const DENIALS = new RegExp(
  String.raw`(?:^|[\s,;])(?:${anyOf(denials.by)})\s+(?:${anyOf(denials.of)})(?=\s)`,
  'giu',
);

/** What a passage says did not happen: each from behind "không xảy ra" to the end of its clause. */
export function deniedSpans({ passage, report }: Page): Span[] {
  return [...passage.text.matchAll(DENIALS)].map(({ index, 0: denial }) => {
    const start = passage.start + index + denial.length;
    const stop = /[.;]/.exec(report.text.slice(start, passage.end));
    return { start, end: stop === null ? passage.end : start + stop.index };
  });
}
