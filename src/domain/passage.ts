import type { Figure } from './figure.ts';
import type { Span } from './span.ts';

/** Text outside a passage without which it is not understood. */
export interface ContextSpan extends Span {
  /**
   * title: the report's; heading: a section's; lead: the words before the colon of a list; sentence: earlier
   * clauses of the same sentence; caption, unit, header, row: of a table.
   */
  readonly role: 'title' | 'heading' | 'lead' | 'sentence' | 'caption' | 'unit' | 'header' | 'row';
}

/** A clause, a sentence, a list item or a table row: what is retrieved and quoted. */
export interface Passage extends Span {
  /** Hash of the report's id and of place and words, so that a button survives a reindex. */
  readonly id: string;
  readonly reportId: string;
  readonly kind: 'clause' | 'heading' | 'row';
  /** Headings above, outermost first, as plain text. */
  readonly section: readonly string[];
  /** `report.text.slice(start, end)`. */
  readonly text: string;
  /** Stray page numbers and the like inside the passage: never read, never quoted. */
  readonly noise: readonly Span[];
  readonly context: readonly ContextSpan[];
  /** The paragraph, list item or table it stands in: what "the whole paragraph" shows. */
  readonly paragraph: Span;
  readonly figures: readonly Figure[];
}
