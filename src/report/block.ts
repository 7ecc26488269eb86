import type { Span } from '../domain/span.ts';
import type { Place } from './outline.ts';
import type { Table } from './table.ts';

/** A stretch of the report that is read as one, with what stands above it. */
export type Block = Span &
  Place &
  (
    | { readonly kind: 'letterhead' | 'title' | 'heading' | 'caption' | 'signature' }
    /** A paragraph or list item; `paragraph` includes its mark. */
    | { readonly kind: 'prose'; readonly paragraph: Span }
    | {
        readonly kind: 'table';
        readonly table: Table;
        readonly captions: readonly Span[];
        readonly unit: Span | null;
      }
  );
