import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { isInside, type Span } from '../../domain/span.ts';
import { keptFor } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';

const EXCLUDING = new RegExp(
  String.raw`\((?:${anyOf(statuses.denials.excluding).replaceAll(' ', String.raw`\s+`)})\s[^()]*\)`,
  'giu',
);

/** "(không tính các vụ lừa đảo qua mạng)": what a passage says in brackets to be left out. */
const excludedSpans = keptFor(({ passage }: Page): readonly Span[] =>
  [...passage.text.matchAll(EXCLUDING)].map(({ index, 0: bracket }) => ({
    start: passage.start + index,
    end: passage.start + index + bracket.length,
  })),
);

/** Whether a text speaks of something there only to leave it out. */
export function isExcluded(occurrence: Span, page: Page): boolean {
  return excludedSpans(page).some((span) => isInside(occurrence, span));
}
