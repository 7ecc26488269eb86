import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { DerivedFigure } from '../../domain/answer.ts';
import type { Figure } from '../../domain/figure.ts';
import { PAIRED_KINDS, type Question } from '../../domain/question.ts';
import { combine, isRounded, percentOf, ratioParts } from '../arithmetic.ts';
import { draft, type Draft } from '../draft.ts';
import { directionIn } from './direction.ts';
import type { Period } from '../../domain/period.ts';
import { isSamePeriod } from '../selection/period-fit.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { labelSays } from '../selection/label-says.ts';
import { isNegated } from '../selection/bonuses.ts';
import { isShareOf } from '../selection/same-fact.ts';
import { asksOfInhabitants, countsInhabitants } from '../selection/whole.ts';
import { parseNumber } from '../../text/numbers.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { answerFigures, ratioRemark } from './figure-answer.ts';
import { rowWhole } from './row-whole.ts';
import { givenFigure, quoteCandidates, spokenFigure, writtenUnit } from './give.ts';
import { wholeFigure } from '../selection/whole-figure.ts';

/** Two figures added or taken away, in the unit that both are written in: "triệu đồng" rather than đồng. */
export function combined(
  sign: '+' | '−',
  pair: readonly [Candidate, Candidate],
  terms: readonly [Term, Term],
): DerivedFigure {
  const units = pair.map(writtenUnit);
  const digits = terms.map(({ text }) => parseNumber(text));
  const [first, second] = digits;
  const isOneUnit =
    units[0] !== null && units[0] === units[1] && first != null && second != null && first !== 0;
  return isOneUnit
    ? combine(
        sign,
        [
          { text: terms[0].text, value: first },
          { text: terms[1].text, value: second },
        ],
        units[0] ?? null,
      )
    : combine(sign, terms, sharedUnit(pair));
}

/** "tuyến" of "tuyến đường" and "tuyến hẻm"; null of "nam" and "nữ". */
function sharedUnit([one, other]: readonly [Candidate, Candidate]): string | null {
  const [first, second] = [one.figure.unit?.split(' ') ?? [], other.figure.unit?.split(' ') ?? []];
  const apart = first.findIndex((word, index) => word !== second[index]);
  return (apart === -1 ? first : first.slice(0, apart)).join(' ') || null;
}

interface Term {
  readonly text: string;
  readonly value: number;
}

/** A figure's number as a term of arithmetic; null when it has none. */
export function term(candidate: Candidate): Term | null {
  const { figure, page } = candidate;
  if (typeof figure.value !== 'number') return null;
  return {
    text: page.report.text.slice(figure.number.start, figure.number.end).replace('%', ''),
    value: figure.value,
  };
}

/** The figure that this one is a part of, among the figures of the same passage. */
export function wholeOf({ figure, page, ...rest }: Candidate): Candidate | null {
  if (page.passage.kind === 'row') return rowWhole({ figure, page, ...rest });
  const whole = wholeFigure(figure, page.passage);
  return whole === undefined ? null : { ...rest, figure: whole, page };
}

/** "mấy phần trăm?" of a ratio, or of a part of its whole, or of a change told in percent; null when it cannot be computed. */
export function answerPercent(question: Question, best: Candidate): Draft | null {
  const { kind, unit } = best.figure;
  if (kind === 'percent' || (kind === 'change' && unit?.endsWith('%') === true))
    return answerFigures(question, [best]);
  const told = best.page.passage.figures.find((figure) => isShareOf({ ...best, figure }, best));
  if (told !== undefined) return answerFigures(question, [{ ...best, figure: told }, best]);
  const ratio = ratioRemark(best);
  if (ratio !== null) {
    const given = answerFigures(question, [best]);
    return draft({ ...given, headline: `${spokenFigure(best)} (${ratio.derived.text})` });
  }
  const whole = wholeOf(best);
  const part = term(best);
  const all = whole === null ? null : term(whole);
  if (whole === null || part === null || all === null || all.value <= 0) return null;
  if (asksOfInhabitants(question) && !countsInhabitants(whole.figure)) return null;
  const derived = percentOf(part, all);
  const about = isRounded(part.value, all.value, derived.value) ? 'khoảng ' : '';
  return computed(
    [best, whole],
    derived,
    PHRASES.computed(PHRASES.share, `${about}${derived.text}`, derived.how),
  );
}

/** "còn bao nhiêu % khối lượng chưa làm?" of a work of which 92% is done: what is left of a hundred. Null where nothing is left over. */
export function answerRestOfAll({ negated }: Question, best: Candidate): Draft | null {
  const done = term(best);
  const { label, status } = best.figure;
  const isDone = DONE.test(label) || labelSays(best, DONE) || best.coverage.inLabel >= NAMED;
  if (
    !negated ||
    done === null ||
    !isDone ||
    isNegated(label) ||
    status === 'target' ||
    done.value > ALL.value
  )
    return null;
  const left = combine('−', [ALL, done], null);
  const derived = { ...left, text: `${left.text}%` };
  return computed([best], derived, PHRASES.computed(PHRASES.remaining, derived.text, derived.how));
}

const ALL = { text: '100', value: 100 };

const DONE = wholeWords(statuses.completed);
/** Least share of the question that the label must say where no such word stands in it. */
const NAMED = 0.8;

/** Figures with what is computed of them. */
export function computed(candidates: readonly Candidate[], derived: DerivedFigure, remark: string): Draft {
  return { ...sideBySide(candidates), derived: [derived], remarks: [remark] };
}

/** Whether two figures count the same thing in the same unit, so that they may be set side by side. */
export function areComparable(a: Candidate, b: Candidate): boolean {
  const first = unitClass(a.figure.unit) ?? a.figure.unit;
  const second = unitClass(b.figure.unit) ?? b.figure.unit;
  const same =
    first === second ||
    (first !== null && second !== null && (first.startsWith(second) || second.startsWith(first)));
  const siblings = a.figure.partOf !== null && a.figure.partOf === b.figure.partOf;
  return levelKind(a) === levelKind(b) && (same || siblings) && level(a) !== null && level(b) !== null;
}

/** "13/15 tuyến đường" are 13 that were done, beside other counts. */
const levelKind = ({ figure: { kind } }: Candidate): Figure['kind'] => (kind === 'ratio' ? 'count' : kind);

/** A figure's number where it is set beside another: of a ratio, what was reached. */
function level(candidate: Candidate): Term | null {
  const parts = ratioParts(candidate.figure, candidate.page.report.text);
  return parts === null ? term(candidate) : { text: parts.top, value: parts.value };
}

/** Two figures compared, taken from each other or added, as the question asks. */
export function answerPair(question: Question, pair: readonly [Candidate, Candidate]): Draft {
  const [first, second] = pair;
  const [a, b] = [level(first), level(second)];
  const base = sideBySide(pair);
  if (!PAIRED_KINDS.has(question.kind)) return base;
  if (a === null || b === null || !areComparable(first, second)) return base;
  if (question.kind === 'sum') {
    if (first.figure.partOf === second.figure.start || second.figure.partOf === first.figure.start)
      return base;
    const derived = combined('+', pair, [a, b]);
    return draft({
      ...base,
      derived: [derived],
      remarks: [PHRASES.computed(PHRASES.sum, derived.text, derived.how)],
    });
  }
  const [more, less] = a.value >= b.value ? [first, second] : [second, first];
  const larger = a.value === b.value ? PHRASES.equal : PHRASES.more(spokenFigure(more));
  if (question.kind === 'compare')
    return draft({ ...base, verdict: whether(question, pair, [a, b]), remarks: [larger] });
  const [moreTerm, lessTerm] = [level(more), level(less)];
  if (moreTerm === null || lessTerm === null) return base;
  const derived = combined('−', [more, less], [moreTerm, lessTerm]);
  return draft({
    ...base,
    derived: [derived],
    remarks: [larger, PHRASES.computed(PHRASES.difference, derived.text, derived.how)],
  });
}

/** "năm 2027 có ít hơn năm 2026 không?": whether the first of two times has so, where it is clear which figure is of which; else null. */
function whether(
  { also, periods: [asked, base], text }: Question,
  [first, second]: readonly [Candidate, Candidate],
  [a, b]: readonly [Term, Term],
): Draft['verdict'] {
  const way = directionIn(text);
  if (!also.has('yesno') || way === null || asked === undefined || base === undefined) return null;
  if (isOf(base, first) || isOf(asked, second) || !(isOf(asked, first) || isOf(base, second))) return null;
  return (way === 'up' ? a.value > b.value : a.value < b.value) ? 'yes' : 'no';
}

/** Whether a figure is told of a time. */
export function isOf(period: Period, { figure: { period: own } }: Candidate): boolean {
  return own !== null && isSamePeriod(period, own);
}

/** The figures as they are given before anything is computed of them. */
function sideBySide(candidates: readonly Candidate[]): Draft {
  return draft({
    status: 'answered',
    headline: candidates.map(spokenFigure).join('; '),
    figures: candidates.map(givenFigure),
    quotes: quoteCandidates(candidates),
    report: candidates[0]?.page.report ?? null,
  });
}
