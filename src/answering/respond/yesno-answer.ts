import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import { sizeOf } from '../../text/figures/size-of.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { passagesNear } from '../selection/best-passage.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerFigures } from './figure-answer.ts';
import { answerPair } from './compute-answer.ts';
import { denies } from './denial.ts';
import { spokenFigure } from './give.ts';
import { answerPassage } from './passage-answer.ts';
import { planPairOf } from './pair.ts';

const { up, down } = questionWords.directions;
const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(words))})(?!\p{L})`, 'iu');
const UP = patternOf(up);
const DOWN = patternOf(down);

function directionAsked(text: string): Figure['direction'] {
  if (UP.test(text) === DOWN.test(text)) return null;
  return UP.test(text) ? 'up' : 'down';
}

/** "có giảm không?": the way a change went; "có vụ nào không?": there were some. Null where the figure settles neither. */
function verdictOf(question: Question, candidate: Candidate): 'yes' | 'no' | null {
  const { figure } = candidate;
  if (figure.kind === 'change') {
    const asked = directionAsked(question.text);
    if (asked === null || figure.direction === null) return null;
    return asked === figure.direction ? 'yes' : 'no';
  }
  if (isWhole(question)) return whollyReached(candidate);
  return asksExistence(question) && exists(question, candidate) ? 'yes' : null;
}

function isWhole({ text }: Question): boolean {
  return WHOLE.test(text);
}

function asksExistence({ also, text }: Question): boolean {
  return also.has('which') || also.has('who') || EXISTING.test(text);
}

const WHOLE = patternOf(questionWords.whole);
const EXISTING = patternOf(questionWords.existing);

/** "03/03 trường đạt chuẩn": all of them; "02/03", "86,7%" are not all. */
function whollyReached({ figure }: Candidate): 'yes' | 'no' | null {
  if (figure.status !== 'achieved' || isNegated(figure.label)) return null;
  if (figure.kind === 'percent') return Number(figure.value) >= 100 ? 'yes' : 'no';
  if (figure.kind !== 'ratio' || typeof figure.value !== 'string') return null;
  const [reached, all] = figure.value.split('/').map(Number);
  return reached === undefined || all === undefined ? null : reached >= all ? 'yes' : 'no';
}

function exists(question: Question, { figure, coverage }: Candidate): boolean {
  return (
    (figure.kind === 'count' || figure.kind === 'ratio') &&
    sizeOf(figure.value) > 0 &&
    figure.status === 'achieved' &&
    coverage.unmet.length === 0 &&
    coverage.share >= WEIGHTS.exists &&
    isNegated(figure.label) === question.negated
  );
}

/** An answer to "có … không?" that a figure settles: the figure, and whether it is so. */
export function answerYesNo(question: Question, best: Candidate): Draft {
  const given = answerFigures(question, [best]);
  const verdict = verdictOf(question, best);
  if (verdict === null) return given;
  const said = spokenFigure(best);
  return draft({
    ...given,
    verdict,
    remarks: [verdict === 'yes' ? PHRASES.so(said) : PHRASES.notSo(said), ...given.remarks],
  });
}

/** How much worse than the best a passage or figure may fit that settles a yes or no. */
const NEAR = 0.15;

/** "có vụ giết người nào không?": the passage that says of the very thing that it did not happen. */
export function answerDenied(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno') return null;
  const told = passagesNear(question, question.periods[0] ?? null, opened);
  const [best] = told;
  const page = told.find(
    ({ coverage, page: own }) =>
      best !== undefined && best.coverage.share - coverage.share < NEAR && denies(question, own),
  )?.page;
  return page === undefined ? null : answerPassage(question, page);
}

/** "đã đạt hết chưa?", "có ai nhận qua tài khoản không?": a figure that settles it, though a passage says as much in words. */
export function answerSettled(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno' || (!isWhole(question) && !asksExistence(question))) return null;
  const given = givenFigures(question, question.periods[0] ?? null, opened);
  const [best] = given;
  const settling = given.find(
    (candidate) =>
      best !== undefined && best.fit - candidate.fit < NEAR && verdictOf(question, candidate) !== null,
  );
  return settling === undefined ? null : answerYesNo(question, settling);
}

/** "có giảm không?": the change that the report tells, which the words around it need not outweigh. */
export function answerTrend(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno' || directionAsked(question.text) === null) return null;
  const change = givenFigures({ ...question, kind: 'change' }, question.periods[0] ?? null, opened).find(
    ({ figure }) => figure.kind === 'change' && figure.direction !== null,
  );
  return change === undefined ? null : answerYesNo(question, change);
}

/** "có đạt kế hoạch không?": the result beside its plan, where the report gives both. */
export function answerPlanned(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno' || !question.planned) return null;
  const pair = planPairOf({ ...question, kind: 'remaining', status: null }, opened);
  if (pair === null) return null;
  const [reached, plan] = pair;
  const met = Number(reached.figure.value) >= Number(plan.figure.value);
  const given = answerPair({ ...question, kind: 'count' }, pair);
  const said = spokenFigure(reached);
  return draft({
    ...given,
    verdict: met ? 'yes' : 'no',
    remarks: [met ? PHRASES.so(said) : PHRASES.notSo(said)],
  });
}
