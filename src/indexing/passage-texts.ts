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

/** A passage without the page numbers and the like inside it. */
export function wordsOf({ text, start, noise }: Passage): string {
  let words = '';
  let at = 0;
  for (const span of noise) {
    words += `${text.slice(at, Math.max(at, span.start - start))} `;
    at = Math.max(at, span.end - start);
  }
  return words + text.slice(at);
}

/** The words around a passage under which it may be found too. */
export function contextOf(passage: Passage, reportText: string): string {
  return spanned(passage, reportText, SEARCHED);
}

/** The texts that are embedded for a passage; never none. */
export function embeddingTexts(passage: Passage, reportText: string): string[] {
  const words = wordsOf(passage);
  const completing = spanned(passage, reportText, COMPLETING);
  const units = embeddingUnits(words);
  return completing === '' ? units : [...units, `${completing}\n${words}`];
}

function spanned(passage: Passage, reportText: string, roles: ReadonlySet<ContextSpan['role']>): string {
  return passage.context
    .filter(({ role }) => roles.has(role))
    .map(({ start, end }) => reportText.slice(start, end))
    .join('\n');
}
