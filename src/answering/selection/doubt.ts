import { ratioParts } from '../arithmetic.ts';
import type { Question } from '../../domain/question.ts';
import type { Candidate } from './fit.ts';
import { asksRest } from './given.ts';
import { marginOf } from './same-fact.ts';
import type { OpenedHit } from './select.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Half-met and hard-pressed by another figure, or half-met and far down the passages: more often wrong than right.
 * @param rankAll All figures for it, best first; asked for only where they decide.
 */
export function isDoubtful(
  question: Question,
  best: Candidate,
  opened: readonly OpenedHit[],
  rankAll: () => readonly Candidate[],
): boolean {
  const { share } = best.coverage;
  const asksForWhole = question.topics.every(({ required }) => !required);
  if (best.figure.kind === 'name' || share >= WEIGHTS.doubt.share || asksForWhole) return false;
  if (
    question.kind === 'verify' &&
    question.mentions.some(({ value, hedge }) => hedge === null && value === best.figure.value)
  )
    return false;
  const rivals = rankAll().filter(
    (other) =>
      !isOtherFormOf(other, best) &&
      !isLooser(other, best) &&
      (!asksRest(question) || other.coverage.unmet.length === 0) &&
      !(
        question.kind === 'remaining' &&
        (isPartOf(best, other) || isBegun(other, best) || isDenominator(other, best))
      ) &&
      !(question.also.has('list') && isPartOf(other, best)),
  );
  const margin = marginOf(best, rivals);
  const rank = opened.findIndex(({ page }) => page === best.page);
  return margin < WEIGHTS.doubt.margin || (rank > WEIGHTS.doubt.rank && margin < WEIGHTS.doubt.farMargin);
}

/** Where the parts are asked for they are no rivals of their whole. */
function isPartOf(other: Candidate, best: Candidate): boolean {
  return other.page === best.page && other.figure.partOf === best.figure.start;
}

/** "xóa 08 nhà tạm, đã bàn giao 05 nhà": what was to be done, before as many or fewer of the same that are. */
function isBegun({ figure: other, page }: Candidate, { figure, page: own }: Candidate): boolean {
  return (
    page === own &&
    other.unit === figure.unit &&
    other.end <= figure.start &&
    Number(other.value) >= Number(figure.value)
  );
}

/** "19 vụ, đã khám phá 17/19 vụ": the whole of a ratio beside it. */
function isDenominator({ figure: other, page }: Candidate, { figure, page: own }: Candidate): boolean {
  return page === own && ratioParts(figure, own.report.text)?.of === other.value;
}

/** "đúng hạn 3.702 hồ sơ (99,6%)": the same told in number and in share. */
function isOtherFormOf({ figure, page }: Candidate, best: Candidate): boolean {
  return page === best.page && figure.label === best.figure.label && figure.kind !== best.figure.kind;
}

/** It lacks what the best one, of which most is said, tells in full, or is told of another place. */
function isLooser({ coverage }: Candidate, { coverage: best }: Candidate): boolean {
  if (best.unmet.length > 0 || coverage.unmet.length === 0) return false;
  return (
    coverage.unmet.length > 1 ||
    coverage.unmet.some(({ strict }) => strict) ||
    best.share >= WEIGHTS.doubt.mostSaid
  );
}
