import type { ContextSpan, Passage } from '../domain/passage.ts';
import { embeddingUnits } from './embedding-units.ts';

/** The title stands over every passage alike: it tells none from another. */
const SEARCHED: ReadonlySet<ContextSpan['role']> = new Set([
  'heading',
  'lead',
  'sentence',
  'caption',
  'unit',
  'header',
  'row',
]);
/** What a passage of this kind means nothing without: a row of numbers, an item of a list. */
const COMPLETING: ReadonlySet<ContextSpan['role']> = new Set(['lead', 'header', 'row']);

/** The words around a passage under which it may be found too. */
export function contextOf(passage: Passage, reportText: string): string {
  return spanned(passage, reportText, SEARCHED);
}

/** The texts that are embedded for a passage; never none. */
export function embeddingTexts(passage: Passage, reportText: string): string[] {
  const completing = spanned(passage, reportText, COMPLETING);
  const units = embeddingUnits(passage.text);
  return completing === '' ? units : [...units, `${completing}\n${passage.text}`];
}

function spanned(passage: Passage, reportText: string, roles: ReadonlySet<ContextSpan['role']>): string {
  return passage.context
    .filter(({ role }) => roles.has(role))
    .map(({ start, end }) => reportText.slice(start, end))
    .join('\n');
}
