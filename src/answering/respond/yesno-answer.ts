import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import { sizeOf } from '../../text/figures/size-of.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerFigures } from './figure-answer.ts';
import { answerPair } from './compute-answer.ts';
import { spokenFigure } from './give.ts';
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
function verdictOf(question: Question, { figure, coverage }: Candidate): 'yes' | 'no' | null {
  if (figure.kind === 'change') {
    const asked = directionAsked(question.text);
    if (asked === null || figure.direction === null) return null;
    return asked === figure.direction ? 'yes' : 'no';
  }
  const exists =
    (question.also.has('which') || question.also.has('who')) &&
    (figure.kind === 'count' || figure.kind === 'ratio') &&
    sizeOf(figure.value) > 0 &&
    figure.status === 'achieved' &&
    coverage.unmet.length === 0 &&
    coverage.inLabel >= WEIGHTS.sayIt &&
    isNegated(figure.label) === question.negated;
  return exists ? 'yes' : null;
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
