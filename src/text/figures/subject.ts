import type { Span } from '../../domain/span.ts';
import type { Mention } from './mention.ts';

/** What is spoken of, and where that stands. */
export interface Subject {
  readonly label: string;
  readonly spans: readonly Span[];
  /** Those of the spans that every member of a list shares: the verb, the words before a colon. */
  readonly shared: readonly Span[];
  /** A length, an amount or a share was told of it: "mặt nước chiếm 2,3 km2". */
  readonly measured: boolean;
}

/** A figure of the clauses before that a change may refer to. */
export type Labelled = Pick<
  Mention,
  'kind' | 'unit' | 'label' | 'labelSpans' | 'pairedKey' | 'pairedPlace' | 'governor' | 'partOf'
>;

/** What is known before a figure is labelled: the figures of its passage so far, those of earlier clauses, the subject. */
export interface Known {
  readonly own: readonly Mention[];
  readonly earlier: readonly Labelled[];
  readonly inherited: Subject | null;
}
