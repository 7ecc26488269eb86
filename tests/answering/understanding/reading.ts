import { learnAbbreviations } from '../../../src/answering/abbreviations.ts';
import { cleanMessage } from '../../../src/answering/understanding/clean.ts';
import { homeOf } from '../../../src/answering/understanding/home.ts';
import { readMessage, type Message } from '../../../src/answering/understanding/read-message.ts';
import { respell } from '../../../src/answering/understanding/respell.ts';
import type { QuestionWord } from '../../../src/answering/understanding/word.ts';
import { createVocabulary } from '../../../src/answering/vocabulary.ts';
import type { Question } from '../../../src/domain/question.ts';
import { WARD_TEXT } from '../../support/ward-report.ts';

export const VOCABULARY = createVocabulary([WARD_TEXT]);
const ABBREVIATIONS = learnAbbreviations([WARD_TEXT]);

/** A message read beside the made-up ward's report. */
export function read(
  message: string,
  at = '2024-08-01',
  territories: readonly string[] = ['phường Suối Mây'],
): Message {
  return readMessage(message, {
    vocabulary: VOCABULARY,
    abbreviations: ABBREVIATIONS,
    home: homeOf(territories.map((territory) => ({ territory, issuer: null }))),
    at,
  });
}

/** The one question of a message. */
export function question(message: string, at?: string): Question {
  const [first, ...rest] = read(message, at).questions;
  if (first === undefined || rest.length > 0) throw new Error(`not one question: ${message}`);
  return first;
}

/** The questions of a message read beside another report of that ward. */
export function questionsBeside(report: string, message: string): readonly Question[] {
  return readMessage(message, {
    vocabulary: createVocabulary([report]),
    abbreviations: learnAbbreviations([report]),
    home: homeOf([{ territory: 'phường Suối Mây', issuer: null }]),
    at: '2024-08-01',
  }).questions;
}

/** The one question of a message read beside another report of that ward. */
export function questionBeside(report: string, message: string): Question {
  const [first, ...rest] = questionsBeside(report, message);
  if (first === undefined || rest.length > 0) throw new Error(`not one question: ${message}`);
  return first;
}

/** The words of a message as they are understood. */
export function wordsOf(message: string): readonly QuestionWord[] {
  return respell(cleanMessage(message), VOCABULARY, ABBREVIATIONS);
}
