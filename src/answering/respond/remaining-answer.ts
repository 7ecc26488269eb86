import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf, wholeWords } from '../../text/phrase-pattern.ts';
import { ratioParts } from '../arithmetic.ts';
import { areOpposite, tellsNot } from '../understanding/opposites.ts';
import type { Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { begunOf } from './begun-of.ts';
import { combined, computed, term, wholeOf } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { givenFigure } from './give.ts';
import { ratioDifference } from './ratio-difference.ts';
import { ratioOf } from './ratio-of.ts';
import { settledPart } from './settled-part.ts';
import {
  goesOnWithRest,
  isLeftOver,
  labelWords,
  speaksOf,
  tellsFurther,
  toldBeside,
  wordingsOf,
} from './told-beside.ts';
import { namedWhole, planOf, wholeBefore } from './whole-told.ts';
import { wholeByShare } from './whole-by-share.ts';
import { wholeFigure } from '../selection/whole-figure.ts';

const DENIED = wholeWords(statuses.leftOver.map((word) => `không ${word}`));

/** "Hiện thiếu 17 giáo viên, trong đó tiếng Anh 11 người": of what lacks, a part lacks, too. */
function isPartOfLeftOver({ figure, page }: Candidate): boolean {
  const whole = wholeFigure(figure, page.passage);
  return whole !== undefined && LACKING.test(page.report.text.slice(page.passage.start, whole.start));
}

const LACKING = new RegExp(String.raw`(?:${anyOf(statuses.lacking)})\s*$`, 'iu');

/** "bao nhiêu hộ không nợ quá hạn": what "11 hộ nợ quá hạn" tells is what is denied. */
function isDenied({ text, negated }: Question, { label }: Figure): boolean {
  return negated && !isNegated(label) && DENIED.test(text);
}

/** What is left: said by the figure itself, or taken from a ratio, or a whole without its part. */
export function answerRemaining(
  question: Question,
  best: Candidate,
  passages: readonly Passage[],
): Draft | null {
  if (best.figure.kind !== 'ratio' && isLeftOver(best.figure, best.page) && !isDenied(question, best.figure))
    return answerFigures(question, [best]);
  const ratio = best.figure.kind === 'ratio' ? best : question.negated ? ratioOf(best) : null;
  return ratio !== null
    ? restOfRatio(question, ratio, passages)
    : restOfWhole(question, statedPart(question, best) ?? settledPart(question, best) ?? best, passages);
}

function restOfRatio(question: Question, best: Candidate, passages: readonly Passage[]): Draft | null {
  const parts = ratioParts(best.figure, best.page.report.text);
  if (parts === null || parts.value > parts.of) return null;
  const terms = [
    { text: parts.bottom, value: parts.of },
    { text: parts.top, value: parts.value },
  ];
  const told = toldBeside(question, best, parts.of - parts.value, passages);
  if (told !== null) return answerFigures(question, [told]);
  const derived = ratioDifference(terms, best.figure.unit);
  const remark = PHRASES.computed(PHRASES.remaining, derived.text, derived.how);
  return withTerms(best, computed([best], derived, remark));
}

function restOfWhole(question: Question, part: Candidate, passages: readonly Passage[]): Draft | null {
  const isTold =
    (isLeftOver(part.figure, part.page) || isPartOfLeftOver(part)) && !isDenied(question, part.figure);
  if (isTold || tellsNot(part.figure.label, question.topics)) return answerFigures(question, [part]);
  const whole =
    wholeOf(part) ??
    wholeBefore(part, passages) ??
    planOf(part) ??
    begunOf(question, part) ??
    namedWhole(question, part, passages);
  if (whole !== null) return restOf(question, whole, part, passages);
  const left = leftBehind(question, part);
  return left === null ? null : answerFigures(question, [left]);
}

/** "đã giải quyết 24 đơn, còn 3 đơn trong thời hạn": of what is done in the same clause, what is said to be left. */
function leftBehind({ negated }: Question, done: Candidate): Candidate | null {
  const { figure, page } = done;
  const next = page.passage.figures.find(({ start, kind }) => start >= figure.end && kind === figure.kind);
  if (!negated || next === undefined || next.unit !== figure.unit) return null;
  return goesOnWithRest(next, done) ? { ...done, figure: next } : null;
}

/** What is left of the number of which the report tells the share: nothing else says what the whole is. */
export function answerRestByShare(
  question: Question,
  best: Candidate,
  passages: readonly Passage[],
): Draft | null {
  const whole = wholeByShare(best, passages);
  return whole === null ? null : restOf(question, whole, best, passages);
}

function restOf(
  question: Question,
  whole: Candidate,
  part: Candidate,
  passages: readonly Passage[],
): Draft | null {
  const [all, taken] = [term(whole), term(part)];
  if (all === null || taken === null) return null;
  const told = part.page.passage.figures.find(
    (other) =>
      other !== part.figure && other.partOf === whole.figure.start && other.value === all.value - taken.value,
  );
  if (told !== undefined) {
    // "nhận qua tài khoản 48.215 người, nhận tiền mặt 13.655 người": neither is what is left of the other.
    const isRest =
      isLeftOver(told, part.page) ||
      isNegated(told.label) ||
      areOpposite(part.figure.label, told.label) ||
      tellsFurther(question, told, [whole.figure, part.figure]);
    return isRest ? answerFigures(question, [{ ...part, figure: told }]) : null;
  }
  const beside = toldBeside(question, part, all.value - taken.value, passages);
  if (beside !== null) return answerFigures(question, [beside]);
  const derived = combined('−', [whole, part], [all, taken]);
  return computed([whole, part], derived, PHRASES.computed(PHRASES.remaining, derived.text, derived.how));
}

/** "318 sạp, trong đó 296 sạp đang hoạt động": of a whole, the part that the question's further words speak of. */
function statedPart({ topics }: Question, best: Candidate): Candidate | null {
  const known = labelWords(best.figure);
  const further = wordingsOf(topics).filter((words) => words.some((word) => !known.has(word)));
  const parts = best.page.passage.figures.filter(({ partOf }) => partOf === best.figure.start);
  // "Trong 476 người có 452 người có thẻ": the only part is told with the noun alone of "thẻ bảo hiểm y tế".
  const heads = parts.length === 1 ? further.map((words) => words.slice(0, 1)) : [];
  const [only, ...more] = parts.filter((figure) => speaksOf(figure, [...further, ...heads]));
  return only === undefined || more.length > 0 ? null : { ...best, figure: only };
}

/** "144,8 ha/160 ha": behind the ratio each of its numbers, where each has its unit. */
function withTerms({ figure, page }: Candidate, made: Draft): Draft {
  const slash = figure.text.indexOf('/');
  const parts = [figure.text.slice(0, slash), figure.text.slice(slash + 1)];
  if (slash === -1 || !parts.every((part) => /\d.*\p{L}/u.test(part))) return made;
  const terms = parts.map((text, index) => {
    const start = figure.start + (index === 0 ? 0 : slash + 1) + (text.length - text.trimStart().length);
    const own = text.trim();
    return givenFigure({ page, figure: { ...figure, text: own, start, end: start + own.length } });
  });
  return { ...made, figures: [...made.figures, ...terms] };
}
