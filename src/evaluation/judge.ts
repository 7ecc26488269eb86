import type { Answer } from '../domain/answer.ts';
import type { EvaluationQuestion } from './question-file.ts';

/** right; wrong: told something that must be taken for the answer and is not; refused: said nothing where an answer was due. */
export type Verdict = 'right' | 'wrong' | 'refused';

/** A judged answer, with the reason when it is not right. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

const RIGHT: Judgement = { verdict: 'right', reason: '' };

function digitsOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,/]\d+)*/g)].map(([number]) => number);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether a given figure is the expected one: the same digits first, or for names and offices the same words. */
export function isFigure(expected: string, given: string): boolean {
  const wanted = digitsOf(expected);
  const [first] = wanted;
  if (first === undefined || /^[^\d]{12,}/.test(expected))
    return plain(given).includes(plain(expected)) || plain(expected).includes(plain(given));
  return (
    digitsOf(given)[0] === first || (wanted.length > 1 && wanted.join(' ') === digitsOf(given).join(' '))
  );
}

/** Judges one answer as the evaluation's README says. */
export function judge(question: EvaluationQuestion, answer: Answer): Judgement {
  const due = question.expect.includes('answered');
  if (!due) return answer.status === 'answered' ? wrong(`answered ${answer.headline}`) : RIGHT;
  if (answer.status !== 'answered') {
    const allowed = question.expect.some((status) => status === answer.status);
    return allowed ? RIGHT : { verdict: 'refused', reason: `${answer.status}: ${answer.remarks[0] ?? ''}` };
  }
  if (question.verdict !== null && answer.verdict !== question.verdict)
    return wrong(`verdict ${String(answer.verdict)}, ${answer.headline}`);
  if (question.figures.length === 0)
    return question.derived.length > 0 ? judgeDerived(question, answer) : judgeQuote(question, answer);
  const missing = question.figures.filter(
    (expected) => !answer.figures.some(({ text }) => isFigure(expected, text)),
  );
  if (missing.length > 0) return wrong(`gave ${answer.headline}, not ${missing.join('; ')}`);
  const [first] = answer.figures;
  if (first !== undefined && !question.figures.some((expected) => isFigure(expected, first.text)))
    return wrong(`gave ${first.text} first`);
  return judgeDerived(question, answer);
}

function judgeDerived(question: EvaluationQuestion, answer: Answer): Judgement {
  const missing = question.derived.filter((number) => !isComputed(number, answer));
  return missing.length > 0 ? wrong(`did not compute ${missing.join('; ')}`) : RIGHT;
}

function isComputed(number: number, { derived, figures }: Answer): boolean {
  return (
    derived.some(({ value }) => Math.abs(value - number) < 0.051) ||
    figures.some(({ value }) => value === number)
  );
}

function judgeQuote(question: EvaluationQuestion, answer: Answer): Judgement {
  if (question.quote === null || !question.expect.every((status) => status === 'answered')) return RIGHT;
  const wanted = plain(question.quote);
  const found = answer.quotes.some(
    ({ text }) =>
      plain(text).includes(wanted) ||
      (wanted.includes(plain(text)) && plain(text).length > wanted.length / 2),
  );
  return found || plain(answer.quotes.map(({ text }) => text).join(' ')).includes(wanted)
    ? RIGHT
    : wrong(`quoted ${answer.headline}`);
}

function wrong(reason: string): Judgement {
  return { verdict: 'wrong', reason };
}
