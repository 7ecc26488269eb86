import type { Answer } from '../domain/answer.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Numbers of a reply that an independent reader finds neither in the raw report nor in the question, nor as printed
 * arithmetic. It shares no code with the figure guard, on purpose.
 */
export function numbersNotInReport(answer: Answer, rawReport: string, question: string): string[] {
  const raw = new Set(rawReport.normalize('NFC').match(NUMBER) ?? []);
  const day = [...raw].flatMap((number) => number.replace(/^0+/, ''));
  const computed = answer.derived.flatMap(({ text, how }) => `${text} ${how}`.match(NUMBER) ?? []);
  const allowed = new Set([...raw, ...day, ...computed, ...(question.match(NUMBER) ?? [])]);
  return (answer.text.match(NUMBER) ?? []).filter(
    (number) => !allowed.has(number) && answer.status !== 'chat',
  );
}
