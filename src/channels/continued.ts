import type { Answer, Exchange } from '../domain/answer.ts';

/** A follow-up goes on from what was answered last; a refusal or a greeting in between does not end the topic. */
export function continued(previous: Exchange | null, question: string, answer: Answer): Exchange | null {
  const carries = answer.status === 'answered' || answer.status === 'clarify';
  return carries ? { question, answer } : previous;
}
