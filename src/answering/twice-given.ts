import type { Answer, GivenFigure } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';

/** Two questions of one message, by their places in it, that were answered with one and the same figure. */
export interface TwiceGiven {
  readonly first: number;
  readonly second: number;
  readonly figure: GivenFigure;
}

const COUNTING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'percent']);

/**
 * "Bao nhiêu hộ nghỉ luôn, bao nhiêu hộ tạm ngưng?": a figure that answers the one is none of the other's. Null where no two questions that
 * each say something of their own share one.
 */
export function twiceGiven(questions: readonly Question[], answers: readonly Answer[]): TwiceGiven | null {
  for (const [second, answer] of answers.entries()) {
    const figure = onlyFigure(questions[second], answer);
    if (figure === null) continue;
    const first = answers.slice(0, second).findIndex((other, index) => {
      const given = onlyFigure(questions[index], other);
      return given?.start === figure.start && given.reportId === figure.reportId;
    });
    if (first !== -1) return { first, second, figure };
  }
  return null;
}

function onlyFigure(question: Question | undefined, answer: Answer | undefined): GivenFigure | null {
  if (question === undefined || answer?.status !== 'answered' || !COUNTING.has(question.kind)) return null;
  const [figure, ...more] = answer.figures;
  return figure === undefined || more.length > 0 || !saysItsOwn(question) ? null : figure;
}

function saysItsOwn({ topics, carried }: Question): boolean {
  return topics.some((topic) => topic.required && !carried.includes(topic));
}
