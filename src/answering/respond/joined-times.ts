import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { TIMES } from '../selection/zone.ts';

const JOINED = new RegExp(String.raw`^\s*(?:,|(?:,\s*)?(?:${anyOf(functionWords.joinTopics)}))\s*$`, 'iu');

/** "dự kiến vào tháng 8 và tháng 11", "thứ Hai, thứ Tư, thứ Sáu": the times that stand in a row with one, itself among them. */
export function joinedTimes(best: Candidate): Candidate[] {
  const { page, figure } = best;
  const times = page.passage.figures.filter(({ kind }) => TIMES.has(kind));
  const at = times.findIndex(({ start }) => start === figure.start);
  const isJoined = (index: number): boolean => {
    const [one, other] = times.slice(index, index + 2);
    return (
      one !== undefined &&
      one.kind === other?.kind &&
      one.period?.unit === other.period?.unit &&
      (one.period !== null || areDays(one, other)) &&
      JOINED.test(page.report.text.slice(one.end, other.start))
    );
  };
  let [first, last] = [at, at];
  while (first > 0 && isJoined(first - 1)) first -= 1;
  while (isJoined(last)) last += 1;
  return at === -1 ? [best] : times.slice(first, last + 1).map((time) => ({ ...best, figure: time }));
}

/** "thứ Hai, thứ Tư": days of the week, where "thứ Năm, từ 8 giờ" is a day and its hours. */
const areDays = (one: Figure, other: Figure): boolean => ![one, other].some(({ text }) => /\d/.test(text));
