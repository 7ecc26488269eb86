import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerFigures } from './figure-answer.ts';

/**
 * "Có 13.382 người tham gia bảo hiểm y tế. Còn 854 người chưa có thẻ": what is told of those that have not, in fewer words than of
 * those that have. Null where nothing of what is asked is told so.
 */
export function deniedRest(question: Question, best: Candidate, ranked: readonly Candidate[]): Draft | null {
  if (!question.negated || question.kind !== 'remaining' || isLeft(best)) return null;
  const [first, second] = ranked.filter(
    (one) =>
      one.figure.kind === 'count' &&
      isLeft(one) &&
      one.obstacles.length === 0 &&
      one.coverage.unmet.length === 0 &&
      one.coverage.share >= (goesOnFrom(best, one) ? SHARE_BESIDE : SHARE) &&
      one.surplus <= (isWaiting(one) ? 1 : 0),
  );
  if (first === undefined || (second !== undefined && first.fit - second.fit < APART)) return null;
  return answerFigures(question, [first]);
}

/** "131 người chưa làm", "07 ý kiến chờ trả lời". */
function isLeft(one: Candidate): boolean {
  return isNegated(one.figure.label) || isWaiting(one);
}

const isWaiting = ({ figure: { label } }: Candidate): boolean => WAITING.test(label);

const WAITING = wholeWords(statuses.waiting);

/** Told behind it in the same paragraph. */
function goesOnFrom({ figure, page }: Candidate, { figure: after, page: there }: Candidate): boolean {
  return after.start > figure.end && there.passage.paragraph.start === page.passage.paragraph.start;
}

/** Least share of the question that it must be told under; behind what fits best it need not say as much again. */
const SHARE = 0.5;
const SHARE_BESIDE = 0.35;
/** How much better than another denial it must fit. */
const APART = 0.1;
