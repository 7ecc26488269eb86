import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Selection } from '../selection/select.ts';
import { beyondGoal } from './beyond-goal.ts';
import { answerPercent, answerRestOfAll } from './compute-answer.ts';
import { deniedRest } from './denied-rest.ts';
import { answerFigures } from './figure-answer.ts';
import { refuseGap } from './gap-answer.ts';
import { quoteCandidates, spokenFigure } from './give.ts';
import { joinedTimes } from './joined-times.ts';
import { answerList, isList, listed } from './list-answer.ts';
import { lacksNames } from './names-asked.ts';
import { answerPassage } from './passage-answer.ts';
import { asksNumberToCall } from './phone-answer.ts';
import { outOfAll } from './ratio-of.ts';
import { answerRemaining, answerRestByShare } from './remaining-answer.ts';
import { asksUnspent } from './settled-part.ts';
import { asksRest, countsOthers, tellsRest } from './other-than-asked.ts';
import { namedParts } from './named-parts.ts';
import { isSameNumber } from '../selection/same-fact.ts';
import { tellsContrary } from './tells-contrary.ts';
import { answerYesNo } from './yesno-answer.ts';
import { answerVerify } from './verify-answer.ts';

/** Answers with the figure that fits best, or says how what is asked differs from what it tells. */
export function answerWithFigure(
  question: Question,
  period: Period | null,
  { best, ranked }: Pick<Extract<Selection, { found: 'figure' }>, 'best' | 'ranked'>,
  passages: (reportId: string) => readonly Passage[],
): Draft {
  const refuse = (): Draft =>
    refuseGap(question, period, { found: 'gap', nearest: best, unmet: [], obstacles: ['kind'] });
  if (question.kind === 'why') return premise(question, best);
  if (lacksNames(question, best)) return refuse();
  if (question.kind === 'verify') return answerVerify(question, period, best);
  if (question.kind === 'yesno') return answerYesNo(question, best);
  const left = question.kind === 'percent' ? answerRestOfAll(question, best) : null;
  if (left !== null) return left;
  if (tellsContrary(question, best)) return refuse();
  const beyond = beyondGoal(question, best);
  if (beyond !== null) return beyond;
  if (question.kind === 'percent') return answerPercent(question, best) ?? refuse();
  if (
    question.kind === 'remaining' ||
    question.others ||
    asksRest(question, best) ||
    asksUnspent(question, best)
  )
    return answerRest(question, best, ranked, passages(best.page.report.id)) ?? refuse();
  // Of two that are compared one alone tells nothing of which is more.
  if (question.kind === 'compare') return refuse();
  if (question.kind === 'difference' && best.figure.kind !== 'change' && best.figure.kind !== 'ratio')
    return refuse();
  if (question.kind === 'when') return answerFigures(question, joinedTimes(best));
  const list = answerList(question, best, ranked);
  if (list !== null) return list;
  if (countsOthers(question, best) || asksNumberToCall(question)) return refuse();
  if (question.kind === 'which' && question.negated && best.figure.kind === 'ratio')
    return tellsRest(best) ? answerPassage(question, best.page) : refuse();
  const ratio = outOfAll(question, best);
  if (ratio !== null) return answerFigures(question, [ratio]);
  const parts = question.several || question.negated ? namedParts(question, best) : [];
  if (parts.length > 1) return answerFigures(question, parts);
  if (question.named && best.figure.kind !== 'name') return refuse();
  return answerFigures(question, isList(question, best) ? listed(question, best, ranked) : [best]);
}

/** What is left: as it is told of those that have not where what fits best says more than was asked, else taken from a whole. */
function answerRest(
  question: Question,
  best: Candidate,
  ranked: readonly Candidate[],
  passages: readonly Passage[],
): Draft | null {
  const denied = deniedRest(question, best, ranked);
  if (denied !== null && best.surplus > 0) return denied;
  const taken = firstTold(toldAlike(best, ranked), (one) => answerRemaining(question, one, passages));
  return taken ?? denied ?? answerRestByShare(question, best, passages);
}

/** The figure that fits best, and where else the report tells the same: there it may stand beside its whole. */
function toldAlike(best: Candidate, ranked: readonly Candidate[]): readonly Candidate[] {
  const again = ranked.filter(
    (one) =>
      one.figure !== best.figure &&
      one.page.report === best.page.report &&
      isSameNumber(one, best) &&
      one.obstacles.length === 0 &&
      one.coverage.unmet.length === 0,
  );
  return [best, ...again];
}

function firstTold(candidates: readonly Candidate[], tell: (one: Candidate) => Draft | null): Draft | null {
  for (const candidate of candidates) {
    const told = tell(candidate);
    if (told !== null) return told;
  }
  return null;
}

/** "vì sao còn 50 hộ?": the report gives no reason, and perhaps another number. */
function premise(question: Question, best: Candidate): Draft {
  const mention = question.mentions[0];
  const said = spokenFigure(best);
  const holds = mention === undefined || mention.value === best.figure.value;
  const differs =
    mention?.spoken === true ? PHRASES.differsSpoken(said) : PHRASES.premise(said, mention?.text ?? '');
  const sentence = holds ? PHRASES.noReason : differs;
  return draft({
    status: 'not_found',
    remarks: [sentence],
    quotes: quoteCandidates([best]),
    unmet: 'premise',
    report: best.page.report,
  });
}
