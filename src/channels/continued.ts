import type { Answer, Exchange } from '../domain/answer.ts';

/** A follow-up goes on from what was answered last, or else asked first; a refusal or a greeting in between does not end the topic. */
export function continued(previous: Exchange | null, question: string, answer: Answer): Exchange | null {
  const opens = previous === null && answer.status === 'not_found' && answer.resolved !== '';
  const carries = answer.status === 'answered' || answer.status === 'clarify' || opens;
  return carries ? { question, answer } : previous;
}
