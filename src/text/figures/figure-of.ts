import type { Figure } from '../../domain/figure.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';

/** The finished figure of a mention. */
export function figureOf(passage: PassageReading, mention: Mention): Figure {
  const start = passage.tokens[mention.from]?.start ?? passage.start;
  const end = passage.tokens[mention.textEnd - 1]?.end ?? passage.end;
  const { kind, value, unit, label, labelSpans, number, status, hedge, direction, against, partOf, place } =
    mention;
  const period =
    mention.period === null
      ? null
      : {
          text: mention.period.text,
          unit: mention.period.unit,
          from: mention.period.from,
          to: mention.period.to,
        };
  return {
    kind,
    text: passage.text.slice(start, end),
    value,
    unit,
    label,
    labelSpans,
    number,
    period,
    place,
    status,
    hedge,
    direction,
    against,
    partOf,
    key: mention.pairedKey?.spans ?? [],
    offices: [],
    start,
    end,
  };
}
