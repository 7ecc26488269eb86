import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';

/** The word right before a number where it tells how many there are: "có", "còn", "khoảng", "xảy ra". */
const BEING: ReadonlySet<string> = new Set(functionWords.beforeHowMany.map(foldPhrase));

/**
 * "nhận đỡ đầu 12 trẻ mồ côi", "lắp thêm 18 camera": to so many of them something was done, of which the question does not speak;
 * how many there are in all is told otherwise.
 */
export function isActedOn(
  { text }: Question,
  figure: Figure,
  { own, passage, report }: Page,
  places: readonly TopicPlaces[],
): boolean {
  if (figure.kind !== 'count' || passage.kind !== 'clause') return false;
  const before = own.terms[own.terms.findIndex(({ start }) => start >= figure.number.start) - 1];
  if (before === undefined || /[,;:.()/]/.test(report.text.slice(before.end, figure.number.start)))
    return false;
  return (
    !BEING.has(before.folded) &&
    !` ${foldPhrase(text)} `.includes(` ${before.folded} `) &&
    !places.some((place) => place.own.some((occurrence) => isInside(before, occurrence)))
  );
}
