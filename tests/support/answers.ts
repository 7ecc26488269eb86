import type { Answer } from '../../src/domain/answer.ts';

/** An answer with nothing in it but what is given. */
export function answerWith(given: {
  readonly question?: string;
  readonly status: 'answered' | 'not_found';
  readonly text?: string;
}): Answer {
  const question = given.question ?? '';
  const base = {
    question,
    resolved: question,
    headline: '',
    text: given.text ?? '',
    figures: [],
    derived: [],
    quotes: [],
    verdict: null,
    parts: [],
    suggestions: [],
    remarks: [],
    closing: [],
  };
  return given.status === 'answered'
    ? { ...base, status: 'answered' }
    : { ...base, status: 'not_found', unmet: null };
}
