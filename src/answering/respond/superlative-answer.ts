import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { isNamedAfterPeriod } from '../selection/cell-labels.ts';
import { isUnderTotal } from '../selection/column-fit.ts';
import type { Page } from '../selection/page.ts';
import { sayingOf } from '../selection/said-headings.ts';
import type { Candidate } from '../selection/fit.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { chosenNoun } from '../understanding/chosen-noun.ts';
import { namesPart } from '../understanding/places.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { giveSeries } from './each-answer.ts';
import { partsOf } from './parts-of.ts';
import { amongNamed, downColumn, overTime } from './series.ts';
import { tellsMost } from './tells-most.ts';

/** Fewer members are no field to be first in. */
const LEAST_MEMBERS = 3;
/** Two rows that bear the name of what is chosen among, or two stretches of one row, are all there are. */
const isNamedField = (members: readonly Candidate[]): boolean =>
  isField(members) || (members.length > 1 && members.every(({ page }) => page.passage.kind === 'row'));
const isField = (members: readonly Candidate[]): boolean => members.length >= LEAST_MEMBERS;

const AGAINST_PLAN = typedWords(questionWords.againstPlan);

type PassagesOf = (reportId: string) => readonly Passage[];

/**
 * "Thôn nào nhiều hộ nghèo nhất?", "năm nào thấp nhất?": the row of figures that the question means, and the greatest or smallest
 * of them. Null when the report has no such row.
 */
export function answerSuperlative(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: PassagesOf },
): Draft | null {
  if (question.superlative === null) return null;
  const members = fieldOf(question, opened, passages);
  const values = members.map(({ figure }) => Number(figure.value));
  if (members.length < 2 || values.some((value) => !Number.isFinite(value))) return null;
  if (question.superlative === 'least' && hasBlank(members, passages)) return null;
  if (question.several && question.also.has('list') && areAllFirst(members))
    return giveSeries(members, asksWhen(question));
  const wanted = question.superlative === 'most' ? Math.max(...values) : Math.min(...values);
  const first = members.filter((_, index) => values[index] === wanted);
  return giveSeries(first, asksWhen(question));
}

/** "nhiều hộ nghèo nhất là khu phố 9 (21 hộ), khu phố 27 (18 hộ) và khu phố 31 (16 hộ)": a clause that says of all it lists that they are the first. */
function areAllFirst(members: readonly Candidate[]): boolean {
  const [first] = members;
  return (
    first !== undefined &&
    members.every(({ page }) => page === first.page) &&
    tellsMost(first.page.report.text.slice(first.page.passage.start, first.figure.start))
  );
}

/** A row without a figure where the others have one: "-" may be the least of all. */
function hasBlank(members: readonly Candidate[], passages: PassagesOf): boolean {
  const [first] = members;
  const rows = new Set(members.map(({ page }) => page.passage.id));
  if (first === undefined || rows.size < members.length) return false;
  return passages(first.page.report.id).some(
    ({ id, kind, paragraph, text, figures }) =>
      kind === 'row' &&
      paragraph.start === first.page.passage.paragraph.start &&
      figures.length > 0 &&
      !rows.has(id) &&
      BLANK.test(text),
  );
}

const BLANK = /(?:[|\t]|\s{2})\s*[-–—]\s*(?=$|[|\t]|\s{2})/m;

/** "năm nào cao nhất, bao nhiêu phần trăm?": one of several stretches is asked for. */
function asksWhen({ also }: Question): boolean {
  return also.has('when');
}

/** "khu phố nào nhiều nhất, bao nhiêu em?": the noun of those among which one is the first. */
function choiceOf({ chosen, asked }: Question): string | null {
  return chosen ?? asked;
}

/** Those among which one is the first, or some keep to a bound. */
export function fieldOf(question: Question, opened: readonly OpenedHit[], passages: PassagesOf): Candidate[] {
  const near = nearest(question, opened);
  if (asksWhen(question))
    return (
      near
        .map((best) => {
          const all = passages(best.page.report.id);
          return isNamedAfterPeriod(best.figure, best.page) ? downColumn(best, all) : overTime(best, all);
        })
        .find(isNamedField) ?? []
    );
  const choice = choiceOf(question);
  const noun = chosenNoun(question);
  const named =
    noun === null
      ? undefined
      : near.map((best) => amongNamed(best, noun, passages(best.page.report.id))).find(isNamedField);
  if (named !== undefined) return named;
  // The rows of "Chỉ tiêu | 2022 | 2023" are no neighbourhoods.
  if (choice !== null && namesPart(choice)) return [];
  const cell = near.find(({ page }) => page.passage.kind === 'row');
  return cell === undefined ? partsNear(question, opened) : downColumn(cell, passages(cell.page.report.id));
}

/** The figures that fit best, were the question to ask for a number; what is chosen among needs not be said of them. */
function nearest(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  // "khoản nào vượt dự toán nhiều nhất?" is told by the shares of the plan.
  const ofPlan = question.planned || AGAINST_PLAN.test(question.text);
  const kind = question.also.has('percent') || ofPlan ? 'percent' : 'count';
  const status = ofPlan ? null : question.status;
  const counted: Question = { ...question, kind, status, asked: countedIn(question), total: false };
  const met = rankFigures(counted, question.periods[0] ?? null, opened).filter(
    ({ obstacles, coverage }) =>
      obstacles.length === 0 && coverage.unmet.every(({ text }) => text === choiceOf(question)),
  );
  const named = met.filter(({ figure, page }) => namesColumn(question, figure, page));
  const [best] = named.length > 0 ? named : met;
  return (named.length > 0 ? named : met)
    .filter(({ fit }) => (best?.fit ?? 0) - fit < WEIGHTS.seriesSpread)
    .toSorted((a, b) => wholeness(b) - wholeness(a));
}

/** "chưa hoàn thành": the question says the very heading of a column, which is none of the whole. */
function namesColumn(question: Question, figure: Figure, page: Page): boolean {
  const saying = sayingOf(question, figure, page);
  return saying !== null && saying !== 'swallowed' && !isUnderTotal(figure, page);
}

/** "môn nào nhiều học sinh chưa hoàn thành nhất": who is counted. */
function countedIn(question: Question): string | null {
  const { topics, unit } = question;
  const counted = topics.find(({ text }) => text !== choiceOf(question) && unitClass(text) === unit);
  return unit === null ? null : (counted?.text ?? null);
}

/** "Tổng số trẻ", "Toàn phường" rather than one column of its parts that fits no better. */
function wholeness({ fit, figure, page }: Candidate): number {
  return isUnderTotal(figure, page) ? fit + WHOLE : fit;
}

/** How much worse the column of the whole may fit. */
const WHOLE = 0.05;

/** "trong mấy khoản thu, khoản nào nhiều nhất?": the parts of the figure that fits best, were it asked for. */
function partsNear(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  const counted: Question = { ...question, kind: 'list', asked: null };
  const best = rankFigures(counted, question.periods[0] ?? null, opened).find(
    ({ obstacles, coverage }) =>
      obstacles.length === 0 && coverage.unmet.every(({ text }) => text === choiceOf(question)),
  );
  return best === undefined ? [] : partsOf(best);
}
