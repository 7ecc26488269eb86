import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { sizeOf } from '../../text/figures/size-of.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { passagesNear } from '../selection/best-passage.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { asksGone } from './asks-gone.ts';
import { answerFigures } from './figure-answer.ts';
import { answerPair } from './compute-answer.ts';
import { denies } from './denial.ts';
import { directionIn } from './direction.ts';
import { spokenFigure } from './give.ts';
import { answerPassage } from './passage-answer.ts';
import { pairOf } from './pair.ts';
import { planPairOf } from './plan-pair.ts';
import { missedIn, reachedIn } from './missed-plan.ts';
import { meetsPlan } from './plan-verdict.ts';
import { saysNotYet, toldVerdict } from './told-verdict.ts';

type Verdict = 'yes' | 'no' | null;

const { existing, whole, done } = questionWords;
const WHOLE = typedWords(whole);
const DONE = typedWords(done);
const ANY = typedWords(existing.any);
const THERE = typedWords(existing.there);
const PLAN = wholeWords(statuses.bases.plan);

/** What a figure says to a question for yes or no; null where it settles neither. */
function verdictOf(question: Question, candidate: Candidate): Verdict {
  if (candidate.figure.kind === 'change') return trend(question, candidate);
  if (question.planned) return againstPlan(candidate);
  if (asksGone(question)) return noneLeft(candidate);
  if (WHOLE.test(question.text) || DONE.test(question.text)) return allOf(candidate);
  return existence(question, candidate);
}

/** "có giảm không?": the way a change went. */
function trend(question: Question, { figure }: Candidate): Verdict {
  const asked = directionIn(question.text);
  if (asked === null || figure.direction === null) return null;
  return asked === figure.direction ? 'yes' : 'no';
}

/** "hết hộ nghèo chưa?": some are counted, or none. */
function noneLeft({ figure, coverage }: Candidate): Verdict {
  if (figure.kind !== 'count' || figure.status !== 'achieved' || coverage.unmet.length > 0) return null;
  return sizeOf(figure.value) > 0 ? 'no' : 'yes';
}

/** "đạt 54,5% chỉ tiêu", "19/19 thanh niên theo chỉ tiêu": the whole of what was planned, or less. */
function againstPlan(candidate: Candidate): Verdict {
  const { figure } = candidate;
  const isOfPlan = figure.kind === 'percent' ? figure.against === 'plan' : PLAN.test(figure.label);
  return isOfPlan ? allOf(candidate) : null;
}

/** "đạt chỉ tiêu chưa?" of 22/40: whatever the words around it say, no goal that the report does not name is met by it. */
function fallsShort({ planned }: Question, candidate: Candidate): boolean {
  return planned && allOf(candidate) === 'no';
}

/** "03/03 trường đạt chuẩn": all of them; "02/03", "86,7%" are not all. */
function allOf({ figure }: Candidate): Verdict {
  if (figure.status === 'target' || figure.status === 'forecast' || isNegated(figure.label)) return null;
  if (figure.kind === 'percent') return Number(figure.value) >= 100 ? 'yes' : 'no';
  if (figure.kind !== 'ratio' || typeof figure.value !== 'string') return null;
  const [reached = 0, all = Infinity] = figure.value.split('/').map(Number);
  return reached >= all ? 'yes' : 'no';
}

/** "có vụ nào không?", "còn hộ nghèo không?": there are some, or the report counts none. */
function existence(question: Question, { figure, coverage }: Candidate): Verdict {
  const isCounted = figure.kind === 'count' || figure.kind === 'ratio';
  if (!isCounted || figure.status !== 'achieved' || coverage.unmet.length > 0) return null;
  if (isNegated(figure.label) !== asksUndone(question) || directionIn(question.text) !== null) return null;
  const asksAny = question.also.has('which') || question.also.has('who') || ANY.test(question.text);
  const isTold = asksAny
    ? coverage.share >= WEIGHTS.exists
    : THERE.test(question.text) && coverage.inLabel >= WEIGHTS.existsInLabel;
  if (!isTold) return null;
  return sizeOf(figure.value) > 0 ? 'yes' : 'no';
}

/** "có hộ nào chưa bàn giao không?": of those that have not. */
function asksUndone({ negated, topics }: Question): boolean {
  return negated || topics.some(({ required, text }) => required && isNegated(text));
}

/** An answer to "có … không?" that a figure gives, with the verdict that it or the words around it settle. */
export function answerYesNo(question: Question, best: Candidate): Draft {
  const given = answerFigures(question, [best]);
  const settled = verdictOf(question, best);
  const verdict = settled ?? (fallsShort(question, best) ? null : toldVerdict(question, best.page));
  if (settled === null) return draft({ ...given, verdict });
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
  if (question.kind !== 'yesno' && !(question.kind === 'verify' && ANY.test(question.text))) return null;
  // "có cán bộ nào bị kỷ luật không?": the clause before may name them, "31 cán bộ; không có trường hợp vi phạm kỷ luật".
  const told = passagesNear(question, question.periods[0] ?? null, opened, WEIGHTS.acceptStory);
  const [best] = told;
  const page = told.find(
    ({ coverage, page: own }) =>
      best !== undefined &&
      (best.coverage.share - coverage.share < NEAR || goesOnFrom(best.page, own)) &&
      (denies(question, own) || saysNotYet(question, own)),
  )?.page;
  return page === undefined ? null : answerPassage({ ...question, kind: 'yesno' }, page);
}

/** "41 ca sốt xuất huyết; không có ca tử vong": a clause of the same sentence, behind the one that names what is asked. */
function goesOnFrom({ passage }: Page, after: Page): boolean {
  return after.context.some(
    ({ role, span }) => role === 'sentence' && span.start <= passage.start && passage.end <= span.end,
  );
}

/** "đã đạt hết chưa?", "có ai nhận qua tài khoản không?": a figure that settles it, though a passage says as much in words. */
export function answerSettled(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'yesno') return null;
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
  if (question.kind !== 'yesno' || directionIn(question.text) === null) return null;
  const change = givenFigures({ ...question, kind: 'change' }, question.periods[0] ?? null, opened).find(
    ({ figure }) => figure.kind === 'change' && figure.direction !== null,
  );
  if (change !== undefined) return answerYesNo(question, change);
  // "số trường đạt chuẩn năm 2025 có tăng so với năm 2024 không?": where no change is told, the figures of both years tell it.
  const compared: Question = { ...question, kind: 'compare' };
  const pair = question.periods.length === 2 ? pairOf(compared, opened) : null;
  const told = pair === null ? null : answerPair(compared, pair);
  return told?.verdict == null ? null : told;
}

/** "có vượt kế hoạch không?": more than all of it is to be confirmed, though no number is said. */
function asksBeyondPlan({ kind, mentions }: Question): boolean {
  return kind === 'verify' && mentions.length > 0 && mentions.every(({ text }) => text === '');
}

/** "đạt 97,5%, vượt chỉ tiêu 2,5%" tells by how much, "đạt 42,8%, vượt chỉ tiêu 40%" the plan: hardly anything is twice what was planned. */
function tellsSurplus([reached, plan]: readonly [Candidate, Candidate]): boolean {
  const isRow = plan.page.passage.kind === 'row';
  return !isRow && Number(plan.figure.value) * 2 < Number(reached.figure.value);
}

/** "có đạt kế hoạch không?": the share of the plan, else the words that say it was missed, else the result beside its plan, where the report gives them. */
export function answerPlanned(asked: Question, opened: readonly OpenedHit[]): Draft | null {
  const beyond = asksBeyondPlan(asked);
  if (!asked.planned || (asked.kind !== 'yesno' && !beyond)) return null;
  const question: Question = beyond ? { ...asked, kind: 'yesno', mentions: [] } : asked;
  const share = givenFigures({ ...question, kind: 'percent' }, question.periods[0] ?? null, opened).find(
    (candidate) => againstPlan(candidate) !== null,
  );
  if (share !== undefined) return beyond ? null : answerYesNo(question, share);
  // A sentence says in its own words that more was reached: "đạt 97,5%, vượt chỉ tiêu 2,5%".
  const missed = beyond ? undefined : missedIn(question, opened);
  if (missed !== undefined)
    return draft({ ...answerPassage(question, missed), figures: reachedIn(missed), verdict: 'no' });
  const rest: Question = { ...question, kind: 'remaining', status: null };
  const pair =
    planPairOf(rest, opened) ?? planPairOf({ ...rest, also: new Set(['percent'] as const) }, opened);
  if (pair === null || (beyond && tellsSurplus(pair))) return null;
  const [reached, plan] = pair;
  const met = meetsPlan(reached, plan, beyond);
  const given = answerPair({ ...question, kind: 'count' }, pair);
  const said = spokenFigure(reached);
  return draft({
    ...given,
    verdict: met ? 'yes' : 'no',
    remarks: [met ? PHRASES.so(said) : PHRASES.notSo(said)],
  });
}
