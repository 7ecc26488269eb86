import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question, QuestionKind, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { comparedSides } from '../understanding/compared-sides.ts';
import { answerPair, areComparable } from './compute-answer.ts';
import { spokenFigure } from './give.ts';
import { isParallel, pairFrom } from './pair-from.ts';
import { nameOf } from './series.ts';

/**
 * "Khối 6 và khối 8, khối nào nhiều em học lực tốt hơn?": the same told of each of the two that the question names. Null where it names
 * no two, or the report does not tell it of both alike.
 */
export function answerChoice(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'compare' || question.superlative !== null || question.periods.length > 1)
    return null;
  const pair = comparedSides(question)
    .map(({ sides, rest }) => {
      const [lefts = [], rights = []] = sides.map((side) => toldOf(question, side, rest, opened));
      return pairFrom(lefts, rights, areTwins);
    })
    .find((found) => found !== null);
  if (pair === undefined) return null;
  const given = answerPair(question, pair);
  const areRows = pair.every(({ page }) => page.passage.kind === 'row');
  return areRows
    ? {
        ...given,
        headline: pair.map((member) => `${nameOf(member, false)}: ${spokenFigure(member)}`).join('; '),
      }
    : given;
}

/** Figures of which one side and all that is asked of both are told. */
function toldOf(
  question: Question,
  side: readonly Topic[],
  rest: readonly Topic[],
  opened: readonly OpenedHit[],
): Candidate[] {
  const isMoney = question.also.has('money') || rest.some(saysMoney);
  const kind: QuestionKind = question.also.has('percent') ? 'percent' : isMoney ? 'money' : 'count';
  const own: Question = {
    ...question,
    kind,
    also: new Set([kind]),
    asked: null,
    chosen: null,
    negated: false,
    topics: [...side, ...rest.filter((topic) => !saysMoney(topic))],
  };
  return rankFigures(own, own.periods[0] ?? null, reopen(own, opened)).filter(
    ({ obstacles, coverage, fit }) =>
      obstacles.length === 0 && coverage.unmet.length === 0 && fit >= WEIGHTS.accept,
  );
}

/** "tốn tiền hơn": the amounts are meant, whatever the report calls them. */
function saysMoney({ phrases }: Topic): boolean {
  return phrases.some(({ words }) => MONEY.has(words.map(({ folded }) => folded).join(' ')));
}

const MONEY: ReadonlySet<string> = new Set(questionWords.moneyNouns.map(foldPhrase));

/** Cells of one column, or members of one paragraph that are told alike. */
function areTwins(one: Candidate, other: Candidate): boolean {
  const areRatios = one.figure.kind === 'ratio' && other.figure.kind === 'ratio';
  if (!(areRatios || areComparable(one, other)) || one.figure.status !== other.figure.status) return false;
  if (one.page.passage.kind === 'row' || other.page.passage.kind === 'row')
    return one.page !== other.page && isParallel(one, other);
  return one.page.passage.paragraph.start === other.page.passage.paragraph.start || isParallel(one, other);
}
