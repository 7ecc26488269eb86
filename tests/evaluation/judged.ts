import type { Answer, GivenFigure } from '../../src/domain/answer.ts';
import type { Judged } from '../../src/evaluation/evaluate.ts';
import type { EvaluationQuestion } from '../../src/evaluation/question-file.ts';
import type { Verdict } from '../../src/evaluation/judge.ts';
import { answerWith } from '../support/answers.ts';

/** A question that wants one figure, changed as given. */
export function questionWith(given: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    id: 'q1',
    report: 'a.txt',
    turns: ['Phường còn bao nhiêu hộ nghèo?'],
    at: null,
    style: 'plain',
    kind: 'count',
    level: 'plain',
    expect: ['answered'],
    figures: ['41 hộ nghèo'],
    quote: null,
    derived: [],
    verdict: null,
    held: false,
    ...given,
  };
}

/** A figure of a report that is nowhere. */
export function figureOf(text: string, value: GivenFigure['value'] = null): GivenFigure {
  return {
    text,
    value,
    unit: null,
    label: '',
    kind: 'count',
    period: null,
    reportId: 'r',
    start: 0,
    end: text.length,
  };
}

/** An answer that gives these figures. */
export function answered(...figures: readonly string[]): Answer {
  return {
    ...answerWith({ status: 'answered' }),
    headline: figures.join('; '),
    figures: figures.map((text) => figureOf(text)),
  };
}

/** A question with its verdict. */
export function judgedWith(
  verdict: Verdict,
  given: Partial<EvaluationQuestion> = {},
  stray: readonly string[] = [],
): Judged {
  return {
    question: questionWith(given),
    answer: answerWith({ status: 'answered' }),
    verdict,
    reason: `is ${verdict}`,
    stray,
  };
}
