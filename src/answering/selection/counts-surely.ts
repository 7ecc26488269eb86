import type { Question } from '../../domain/question.ts';
import { unitClass } from '../understanding/unit-class.ts';
import type { Candidate } from './fit.ts';

/** "học sinh tuyển mới lớp 1": keywords that begin with what is counted, all of which one figure tells. */
export function countsSurely({ kind, unit, mentions }: Question, best: Candidate | undefined): boolean {
  return (
    kind === 'topic' &&
    unit !== null &&
    mentions.length === 0 &&
    best?.figure.kind === 'count' &&
    unitClass(best.figure.unit) === unit &&
    best.coverage.unmet.length === 0 &&
    best.coverage.share >= SURELY_TOLD
  );
}

const SURELY_TOLD = 0.9;
