import type { Question } from '../../domain/question.ts';
import { parseNumber } from '../../text/numbers.ts';
import { combine } from '../arithmetic.ts';
import type { Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import type { OpenedHit } from '../selection/select.ts';
import { computed, term } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { writtenUnit } from './give.ts';

/** Rounded terms add up to a rounded sum, give or take this share of it. */
const ROUNDING = 0.001;

/**
 * "Cộng cả ba năm 2020, 2021, 2022 thu bao nhiêu?": the sum where the same paragraph tells it, "tổng cộng 128,6 tỷ đồng", else all of them
 * added. Null where they are not written in one unit.
 */
export function totalOfPeriods(
  question: Question,
  series: readonly Candidate[],
  opened: readonly OpenedHit[],
): Draft | null {
  const [first] = series;
  if (first === undefined) return null;
  const sum = series.reduce((all, { figure }) => all + Number(figure.value), 0);
  const beside = [first.page, ...opened.map(({ page }) => page)].filter(
    ({ passage, report }) =>
      report === first.page.report && passage.paragraph.start === first.page.passage.paragraph.start,
  );
  for (const page of beside) {
    const told = page.passage.figures.find(
      ({ kind, value }) => kind === first.figure.kind && Math.abs(Number(value) - sum) <= sum * ROUNDING,
    );
    if (told !== undefined) return answerFigures(question, [{ ...first, page, figure: told }]);
  }
  const unit = writtenUnit(first);
  const terms = series.flatMap((one) => {
    const text = term(one)?.text;
    const value = text === undefined ? null : parseNumber(text);
    return text === undefined || value === null ? [] : [{ text, value }];
  });
  if (terms.length < series.length || series.some((one) => writtenUnit(one) !== unit)) return null;
  const derived = combine('+', terms, unit);
  return computed(series, derived, PHRASES.computed(PHRASES.sum, derived.text, derived.how));
}
