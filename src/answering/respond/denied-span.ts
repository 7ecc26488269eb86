import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Page } from '../selection/page.ts';

const { denials } = statuses;
const DENIALS = new RegExp(String.raw`(?:^|[\s,;])(?:${anyOf(denials.by)})\s+(?:${anyOf(denials.of)})`, 'iu');

/** What a passage says did not happen: from behind "không xảy ra" to the end of its clause; null where it denies nothing. */
export function deniedSpan({ passage, report }: Page): Span | null {
  const denial = DENIALS.exec(passage.text);
  if (denial === null) return null;
  const start = passage.start + denial.index + denial[0].length;
  const stop = /[.;]/.exec(report.text.slice(start, passage.end));
  return { start, end: stop === null ? passage.end : start + stop.index };
}
