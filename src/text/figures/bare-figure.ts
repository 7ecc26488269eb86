import type { Figure, FigureKind } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';

/** A figure that is no quantity: a date, a name, an ordinal. */
export function bareFigure(
  text: string,
  span: Span,
  kind: FigureKind,
  { label, labelSpans }: Pick<Figure, 'label' | 'labelSpans'>,
): Figure {
  const { start, end } = span;
  return {
    kind,
    text: text.slice(start, end),
    value: null,
    unit: null,
    label,
    labelSpans,
    number: { start, end },
    period: null,
    place: null,
    status: 'achieved',
    hedge: null,
    direction: null,
    against: null,
    partOf: null,
    key: [],
    offices: [],
    start,
    end,
  };
}
