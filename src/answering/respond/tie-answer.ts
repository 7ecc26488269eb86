import type { Question } from '../../domain/question.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerFigures } from './figure-answer.ts';
import { quoteCandidates, spokenFigure } from './give.ts';
import { sortsOf } from './list-answer.ts';
import { namedParts } from './named-parts.ts';

/** Several figures that fit equally: all of them where several are asked for, else a choice among them. */
export function answerTie(question: Question, candidates: readonly Candidate[]): Draft {
  const [first] = candidates;
  // "những bản nào": those that stand equal are all asked for.
  const parts = question.several && first !== undefined ? namedParts(question, first) : [];
  if (parts.length > 1) return answerFigures(question, parts);
  const sorts = sortsOf(question, candidates);
  return sorts === null ? clarify(candidates) : answerFigures(question, sorts);
}

function clarify(candidates: readonly Candidate[]): Draft {
  const options = candidates.map((candidate) => spokenFigure(candidate));
  return draft({
    status: 'clarify',
    remarks: [PHRASES.clarify(options)],
    quotes: quoteCandidates(candidates),
    options: candidates.map(({ figure }) => `bao nhiêu ${oneLine(figure.label)}`),
    report: candidates[0]?.page.report ?? null,
  });
}
