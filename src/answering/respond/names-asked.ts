import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
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

/** Whether a name or a number stands behind the noun asked for, or any in quotation marks. */
export function namesAny({ asked, topics }: Question, { own, passage, report }: Page): boolean {
  const noun = topics.find(({ text }) => text === asked);
  if (noun === undefined || /[“"‘«]/u.test(passage.text)) return true;
  return occurrencesOf(noun, own).some(({ end }) => NAME_BEHIND.test(report.text.slice(end, passage.end)));
}

const NAME_BEHIND = new RegExp(String.raw`^\s*(?:là|gồm|:)?\s*${PROPER_NAME}`, 'u');

/** Whether a figure that bears no name would be given where names are asked for, and none stands by it. */
export function lacksNames(question: Question, { figure, page }: Candidate): boolean {
  const bearsName = figure.kind === 'name' || figure.kind === 'ordinal';
  return asksNames(question) && !bearsName && !namesAny(question, page);
}
