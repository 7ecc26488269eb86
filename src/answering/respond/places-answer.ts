import type { Question } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { giveSeries } from './each-answer.ts';
import { isParallel } from './pair-from.ts';

/** "Khu phố 2, khu phố 4 và khu phố 7 mỗi nơi làm xong mấy hẻm?": the figure of each of three or more places. Null where one is missing. */
export function answerPlaces(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const places = question.topics.filter(({ role, strict }) => role === 'place' && strict);
  if (places.length < FEWEST) return null;
  const [firsts = [], ...others] = places.map((place) => {
    const own: Question = {
      ...question,
      topics: question.topics.filter((topic) => topic === place || !places.includes(topic)),
    };
    return givenFigures(own, own.periods[0] ?? null, reopen(own, opened));
  });
  for (const first of firsts) {
    const series = [first, ...others.flatMap((own) => own.find((other) => isOfOneList(first, other)) ?? [])];
    if (series.length === places.length && new Set(series.map(({ figure }) => figure)).size === series.length)
      return giveSeries(series, false);
  }
  return null;
}

/** Two places are compared rather than listed. */
const FEWEST = 3;

function isOfOneList(first: Candidate, other: Candidate): boolean {
  return (
    other.figure.kind === first.figure.kind &&
    other.figure.unit === first.figure.unit &&
    (other.page === first.page || isParallel(first, other))
  );
}
