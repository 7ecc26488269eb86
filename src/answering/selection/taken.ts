import type { Figure } from '../../domain/figure.ts';
import { isInside } from '../../domain/span.ts';
import { isNarrowing } from '../understanding/narrowing.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';
import { narrowingWords } from './surplus.ts';
import { inLabel } from './zone.ts';

/** "47 giấy phép": nothing behind the word narrows it, as "sử dụng vỉa hè" would. */
export function endsLabel(occurrence: Occurrence, figure: Figure, { report }: Page): boolean {
  return [...figure.labelSpans, ...figure.offices].some(
    (span) =>
      isInside(occurrence, span) && narrowingWords(report.text.slice(occurrence.end, span.end)).length === 0,
  );
}

/** "chợ Bến Gáo, chợ An Lạch có lần lượt 284 và 176 sạp": the name of one tells nothing of the other's number. */
export function isSiblings(occurrence: Occurrence, figure: Figure, { passage }: Page): boolean {
  // Of "khu phố 3, 12 và 22" the noun stands before the first alone.
  const isKey = ({ key }: Figure): boolean =>
    key.some((span) => isInside(occurrence, span) || occurrence.end === span.end);
  return figure.key.length > 0 && !isKey(figure) && passage.figures.some(isKey);
}

/** "21 bệnh nhân gồm 13 nam, 08 nữ": who is meant is told of another figure, not of this one. */
export function isTaken({ topic, own }: TopicPlaces, figure: Figure, { passage }: Page): boolean {
  return (
    passage.kind === 'clause' &&
    isNarrowing(topic) &&
    isCount(figure) &&
    own.some((occurrence) => passage.figures.some((other) => isCount(other) && isIn(occurrence, other))) &&
    !own.some((occurrence) => isIn(occurrence, figure))
  );
}

const isCount = ({ kind }: Figure): boolean => kind === 'count' || kind === 'ratio';

const isIn = (occurrence: Occurrence, figure: Figure): boolean =>
  isInside(occurrence, figure) || inLabel(occurrence, figure);
