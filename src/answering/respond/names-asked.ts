import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { PROPER_NAME } from './proper-name.ts';

const BY_NAME = typedWords(questionWords.byName);

/** "là hẻm số mấy, kể tên ra": names are asked for, or numbers that name. */
export function asksNames({ text }: Question): boolean {
  return BY_NAME.test(text);
}

/** Whether a name or a number stands behind the noun asked for, or any in quotation marks where no number is asked for. */
export function namesAny(
  question: Question,
  { own, passage, report }: Page,
  within: Span = passage,
): boolean {
  const noun = question.topics.find(({ text }) => text === question.asked);
  const isQuoted =
    /[“"‘«]/u.test(report.text.slice(within.start, within.end)) && !BY_NUMBER.test(question.text);
  if (noun === undefined || isQuoted) return true;
  return occurrencesOf(noun, own)
    .filter((place) => isInside(place, within))
    .some(({ end }) => NAME_BEHIND.test(report.text.slice(end, within.end)));
}

const BY_NUMBER = typedWords(questionWords.byNumber);

const NAME_BEHIND = new RegExp(String.raw`^\s*(?:là|gồm|:)?\s*${PROPER_NAME}`, 'u');

/** Whether a figure that bears no name would be given where names are asked for, and none stands by it. */
export function lacksNames(question: Question, { figure, page }: Candidate): boolean {
  const bearsName = figure.kind === 'name' || figure.kind === 'ordinal';
  return asksNames(question) && !bearsName && !namesAny(question, page, toldOf(figure, page));
}

/** From a figure to the next of its passage. */
function toldOf({ start }: Figure, { passage }: Page): Span {
  const next = passage.figures.find((other) => other.start > start);
  return { start: passage.start, end: next?.start ?? passage.end };
}
