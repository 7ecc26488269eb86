import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { findPeriods } from '../../text/periods.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { pairOf } from './pair.ts';
import { directionIn } from './direction.ts';
import { answerFigures } from './figure-answer.ts';

/**
 * "Năm 2023 giảm mấy hộ so với năm 2022?": the change that the report itself tells between the two. Null where it gives none, or
 * one against another year.
 */
export function answerStatedChange(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const [now = null, base = null] = yearsOf(question);
  if (question.kind !== 'change' || base === null) return null;
  const changes = givenFigures(question, now, opened).filter(
    ({ figure }) =>
      figure.kind === 'change' && (figure.unit?.includes('%') === true) === question.also.has('percent'),
  );
  const cell = changes.find((candidate) => isOfChangeColumn(candidate));
  const way = directionIn(question.text);
  const isAsked = cell !== undefined && (way === null || way === cell.figure.direction);
  if (isAsked && cell === changes[0] && isYearBefore(now, base)) return answerFigures(question, [cell]);
  const told = changes.find(
    (candidate) => (changes[0]?.fit ?? 0) - candidate.fit < WEIGHTS.listSpread && isAgainst(candidate, base),
  );
  const levels = pairOf(question, opened);
  if (told === undefined) return null;
  const isDoubted =
    levels !== null && areOfTwoTimes(levels) && !isBetween(told, levels) && !isLooser(question, levels, told);
  if (isDoubted) return null;
  return answerFigures(question, [told]);
}

/** "Năm học trước | Tăng (+), giảm (-)": a column that tells how far each row has gone since the year before. */
function isOfChangeColumn({ figure, page }: Candidate): boolean {
  return (
    page.passage.kind === 'row' &&
    figure.labelSpans.some(({ start, end }) => {
      const heading = page.report.text.slice(start, end);
      return UP.test(heading) && DOWN.test(heading);
    })
  );
}

const UP = wholeWords(figurePhrases.changes.up);
const DOWN = wholeWords(figurePhrases.changes.down);

const isYearBefore = (now: Period | null, base: Period): boolean =>
  now === null || Number(now.to.slice(0, 4)) - Number(base.to.slice(0, 4)) <= 1;

/** The levels count in another unit than is asked for, or their labels say less of it than the change's own does: they are told of something else. */
function isLooser(
  { unit }: Question,
  levels: readonly [Candidate, Candidate],
  { coverage, figure }: Candidate,
): boolean {
  const isOfUnit = unit !== null && unitClass(figure.unit) === unit;
  return levels.some(
    (level) =>
      level.coverage.inLabel < coverage.inLabel - LOOSER ||
      (isOfUnit && unitClass(level.figure.unit) !== unit),
  );
}

const LOOSER = 0.15;

/** "khám, chữa bệnh" may be taken for two things: only what is told of two times speaks against a change. */
function areOfTwoTimes([one, other]: readonly [Candidate, Candidate]): boolean {
  const [first, second] = [one.figure, other.figure];
  return first.status !== second.status || first.period?.from !== second.period?.from;
}

/** The two levels are as far apart as the change says; otherwise it is told of something else. */
function isBetween({ figure }: Candidate, [one, other]: readonly [Candidate, Candidate]): boolean {
  const distance = Math.abs(Number(one.figure.value) - Number(other.figure.value));
  return Math.abs(distance - Number(figure.value)) < ROUNDING * Math.max(1, distance);
}

/** Shares and scaled amounts are rounded before they are taken from each other. */
const ROUNDING = 0.02;

/** The later and the earlier of two periods, or none and the one it is compared with. */
function yearsOf({ periods, base }: Question): readonly (Period | null)[] {
  return base === null ? periods.toSorted((a, b) => b.to.localeCompare(a.to)) : [periods[0] ?? null, base];
}

/** "giảm 21 hộ so với năm 2022", "So với năm 2019, … giảm 59 hộ": the period next behind the change, else before it, is the base. */
function isAgainst({ figure, page }: Candidate, base: Period): boolean {
  const { start, text, figures } = page.passage;
  const next = Math.min(
    ...figures
      .filter(
        (other) =>
          other.start > figure.start &&
          other.kind !== 'period' &&
          // "tăng 484 lượt (8,2%) so với năm 2023"
          !/^\s*\($/.test(page.report.text.slice(figure.end, other.start)),
      )
      .map((other) => other.start),
  );
  const named = findPeriods(text, page.report.date).map((period) => ({
    ...period,
    start: period.start + start,
  }));
  const behind = named.find((period) => period.start > figure.end && period.start < next);
  const told = behind ?? named.find((period) => period.start < figure.start);
  return told !== undefined && told.from.slice(0, 4) === base.from.slice(0, 4) && told.to === base.to;
}
