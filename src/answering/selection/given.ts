import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import type { Candidate } from './fit.ts';
import { WEIGHTS } from './weights.ts';

/** Whether a figure meets all that was asked, well enough to be given. */
export function isGiven(question: Question, candidate: Candidate): boolean {
  return (
    candidate.obstacles.length === 0 &&
    candidate.coverage.unmet.length === 0 &&
    candidate.fit >= leastFit(question, candidate)
  );
}

function leastFit(question: Question, candidate: Candidate): number {
  if (candidate.figure.kind === 'name') return WEIGHTS.acceptName;
  return leavesRest(question, candidate.figure) ? WEIGHTS.acceptRest : WEIGHTS.accept;
}

/** "bao nhiêu tàu chưa được cấp phép". */
export function asksRest({ kind, negated }: Question): boolean {
  return kind === 'remaining' && negated;
}

/** A ratio is what the rest is taken from, whatever else its label tells. */
function leavesRest(question: Question, { kind }: Figure): boolean {
  return asksRest(question) && kind === 'ratio';
}
