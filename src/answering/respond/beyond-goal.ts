import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { ratioParts } from '../arithmetic.ts';
import type { Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerFigures } from './figure-answer.ts';
import { ratioDifference } from './ratio-difference.ts';

const BEYOND = typedWords(questionWords.signs.beyond);

/** "làm dư hơn chỉ tiêu mấy hẻm?" of "17/15 tuyến hẻm": the ratio, and how far its first number is from its second; null where it is no greater. */
export function beyondGoal(question: Question, best: Candidate): Draft | null {
  const { kind, status, text } = question;
  if (!(kind === 'difference' && status === 'target') && !BEYOND.test(text)) return null;
  const parts = ratioParts(best.figure, best.page.report.text);
  if (parts === null || parts.value <= parts.of) return null;
  const terms = [
    { text: parts.top, value: parts.value },
    { text: parts.bottom, value: parts.of },
  ];
  const derived = ratioDifference(terms, best.figure.unit);
  const given = answerFigures(question, [best]);
  return {
    ...given,
    derived: [derived, ...given.derived],
    remarks: [PHRASES.computed(PHRASES.difference, derived.text, derived.how), ...given.remarks],
  };
}
