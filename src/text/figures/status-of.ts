import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { opensComparison } from './bases.ts';
import type { FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { bracketBefore } from './open-brackets.ts';
import { isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';
import { lastPhrase } from './period-of.ts';
import { phraseSet } from './phrase-set.ts';
import type { Surroundings } from './surroundings.ts';

type Status = Figure['status'];
const CUES = (['achieved', 'forecast', 'estimate', 'target'] as const).map(
  (status) => [status, phraseSet(statuses[status])] as const,
);
const PLAN = phraseSet(statuses.bases.plan);
const MET = phraseSet(statuses.met);

/** Whether a figure is a result, a plan, an estimate or what something is compared with. */
export function statusOf(
  passage: PassageReading,
  mention: Mention,
  before: readonly Mention[],
  from: number,
  around: Surroundings,
): Status {
  // "cao hơn cùng kỳ 5,1 điểm %": how much higher, not what it was then.
  const isDistance = mention.kind === 'change' && mention.changeAt !== null;
  if (mention.compared || mention.earlier || (!isDistance && isCompared(passage, mention)))
    return 'comparison';
  if (isAtStart(passage, mention, from)) return 'comparison';
  if (mention.kind !== 'change' && SAME_PERIOD.at(passage.tokens, from) > 0) return 'comparison';
  const bracket = bracketBefore(passage, mention.first, from);
  if (bracket !== -1 && mention.kind !== 'change' && SAME_PERIOD.at(passage.tokens, bracket + 1) > 0)
    return 'comparison';
  if (
    bracket !== -1 &&
    mention.kind !== 'ratio' &&
    mention.kind !== 'change' &&
    bracket + 1 === mention.from &&
    followsPlan(passage, bracket, from)
  )
    return 'target';
  if (isPlanItself(passage, mention)) return 'target';
  const cue = nearestCue(passage, mention, bracket === -1 ? from : bracket, before);
  if (cue !== null && (cue !== 'achieved' || around.status === 'achieved' || isDone(passage, mention, from)))
    return cue;
  if (bracket === -1) return around.status;
  const outer =
    nearestCue(passage, { ...mention, first: bracket, from: bracket }, from, before) ?? around.status;
  return outer !== 'achieved' && isPast(passage, mention, bracket, around) ? 'achieved' : outer;
}

/** "đạt 106,2% kế hoạch năm 2024 là 450 người": the number is the plan's own. */
function isPlanItself({ tokens, inPeriod }: PassageReading, { first }: Mention): boolean {
  if (!/^là$/i.test(tokens[first - 1]?.text ?? '')) return false;
  let at = first - 1;
  while (inPeriod.has(at - 1)) at -= 1;
  return PLAN.before(tokens, at) > 0;
}

/** In a section of plans only "đã" tells of a result: "hoàn thành 07 tuyến" is still to be done. */
function isDone(passage: PassageReading, mention: Mention, from: number): boolean {
  return passage.tokens.slice(from, mention.from).some(({ text }) => /^(?:đã|hiện)$/i.test(text));
}

/** A bracket behind a plan or an estimate that goes back to an earlier period: "(năm 2024 đạt 187/240 triệu đồng)". */
function isPast(
  passage: PassageReading,
  { period }: Mention,
  bracket: number,
  around: Surroundings,
): boolean {
  if (period === null) return false;
  if (around.period !== null && period.to < around.period.from) return true;
  if (around.status !== 'achieved') return around.reportDate !== null && period.from <= around.reportDate;
  const isOwn = period.start > (passage.tokens[bracket]?.start ?? Infinity);
  return isOwn && around.reportDate !== null && period.to < around.reportDate;
}

/** "cùng kỳ 61 ca", "so với 12 vụ", "cùng kỳ năm 2022 là 15 vụ". */
function isCompared(passage: PassageReading, mention: Mention): boolean {
  let at = behindPeriod(passage, mention.from);
  // "so với năm 2023 (94,1%)", "so với cùng kỳ (05 vụ, 09 đối tượng)": the brackets hold what it is compared with.
  const goesOn = /^(?:,|và)$/iu.test(passage.tokens[at - 1]?.text ?? '');
  const opening = goesOn ? bracketBefore(passage, mention.first, 0) : at - 1;
  if (passage.tokens[opening]?.key === '(' && mention.kind !== 'ratio') at = behindPeriod(passage, opening);
  const length = COMPARED.before(passage.tokens, at);
  return length > 0 && !/^trong$/i.test(passage.tokens[at - length - 1]?.text ?? '');
}

/** "Đầu nhiệm kỳ, phường có 143 hộ nghèo", "có 118 mắt, đầu nhiệm kỳ chỉ có 45 mắt": what there was before all that the report tells. */
function isAtStart(passage: PassageReading, mention: Mention, from: number): boolean {
  const mark = passage.tokens.slice(from, mention.first).findLastIndex(({ key }) => OPENING.has(key));
  const opens = AT_START.at(passage.tokens, from) > 0 || AT_START.at(passage.tokens, from + mark + 1) > 0;
  return opens && lastPhrase(passage, mention.first, from, 'now') === -1;
}

const OPENING: ReadonlySet<string> = new Set([',', ':', ';']);

const AT_START = phraseSet(statuses.atStart);

/** "Cùng kỳ năm 2023 khám phá 13/19 vụ": all that such a clause tells. */
const SAME_PERIOD = phraseSet(statuses.bases['same-period']);

function behindPeriod(passage: PassageReading, index: number): number {
  let at = index;
  while (
    passage.inPeriod.has(at - 1) ||
    /^(?:là|có|:|năm|ngoái|trước)$/i.test(passage.tokens[at - 1]?.text ?? '')
  )
    at -= 1;
  return at;
}

const COMPARED = phraseSet(statuses.comparison);

/** "dự toán thị xã giao (18.500 triệu đồng)", "80,2% kế hoạch năm (8.000 lượt)". */
function followsPlan(passage: PassageReading, bracket: number, from: number): boolean {
  for (let at = bracket - 1; at >= Math.max(from, bracket - 6); at -= 1) {
    if (passage.tokens[at]?.kind === 'number' && !passage.inPeriod.has(at)) return false;
    if (PLAN.at(passage.tokens, at) > 0)
      return !/^(?:hoàn|đạt|100)$/i.test(passage.tokens[at - 1]?.text ?? '');
  }
  return false;
}

function nearestCue(
  passage: PassageReading,
  mention: Pick<Mention, 'first' | 'from'>,
  from: number,
  before: readonly Mention[],
): Status | null {
  const { tokens } = passage;
  const start = from + openingComparison(tokens.slice(from, mention.first));
  for (let at = mention.first; at > start; at -= 1) {
    if (passage.closed.has(at - 1) || passage.inPeriod.has(at - 1)) continue;
    if (tokens[at - 1]?.key === ')') {
      // "09 đảng viên (chỉ tiêu 08), gồm 05 nữ": what brackets closed upon says nothing of what follows them.
      at = Math.max(from, bracketBefore(passage, at - 1, from)) + 1;
      continue;
    }
    if (PHRASES.now.before(tokens, at) > 0 && !isInCompound(tokens, at - 1)) return 'achieved';
    const found = cueBefore(passage, at);
    if (found === null) continue;
    const [status, length] = found;
    const opens = at - length;
    // "Dự toán năm 2025 đã giao: …": what is given to reach is a plan, given as it is.
    if (status === 'achieved' && GIVEN.at(tokens, at) > 0 && tokens[at + 1]?.key === ':') continue;
    const isBase = isPlanBase(passage, opens) || (at !== mention.from && MET.before(tokens, opens) > 0);
    if (status === 'target' && isBase) continue;
    if (status === 'target' && before.some(({ first, nounEnd }) => opens >= first && opens < nounEnd))
      continue;
    if (status === 'target' && isSaidOut(passage, at, mention.from, before)) continue;
    if (status === 'target' && isAdverbial(passage, opens) && isOfEarlier(passage, at, mention.from, before))
      continue;
    return status;
  }
  return null;
}

const GIVEN = phraseSet(statuses.handedDown);

/** Tokens of "So với dự toán được giao," at the head of a clause: what is compared with makes no plan of what follows; 0 of any other. */
function openingComparison(tokens: readonly FigureToken[]): number {
  return opensComparison({ tokens }, 0) ? tokens.findIndex(({ key }) => key === ',') + 1 : 0;
}

/** "nâng cấp 9/11 tuyến hẻm theo kế hoạch, kinh phí 2,7 tỷ đồng": before the comma the plan speaks of the figure that stands there. */
function isOfEarlier(
  { tokens }: PassageReading,
  at: number,
  to: number,
  before: readonly Mention[],
): boolean {
  if (!tokens.slice(at, to).some(isMark)) return false;
  const from = tokens.slice(0, at).findLastIndex(isMark);
  return before.some(({ first, next }) => first > from && next < at);
}

/** "(kế hoạch 80%, năm 2023 đạt 71,4%)", "Kế hoạch vốn là 8.050 triệu đồng, giải ngân 7.246 triệu đồng": behind its own number the plan speaks of no other. */
function isSaidOut({ tokens }: PassageReading, at: number, to: number, before: readonly Mention[]): boolean {
  const own = before.find(({ first }) => first >= at);
  return (
    own !== undefined &&
    (own.first === at || /^là$/i.test(tokens[own.from - 1]?.text ?? '')) &&
    tokens.slice(own.next, to).some(isMark)
  );
}

/** "theo kế hoạch", "chỉ tiêu giao", "mức đề ra", but not "phấn đấu". */
const isAdverbial = (passage: PassageReading, at: number): boolean =>
  PLAN.at(passage.tokens, at) > 0 || ADVERBIAL.at(passage.tokens, at) > 0;

const ADVERBIAL = phraseSet(statuses.adverbial);

const isMark = ({ key }: FigureToken): boolean => key === ',' || key === '(';

/** The longest cue that ends before a token, with its length. */
function cueBefore(passage: PassageReading, at: number): [Status, number] | null {
  let longest: [Status, number] | null = null;
  for (const [status, phrases] of CUES) {
    const length = phrases.before(passage.tokens, at);
    if (length > (longest?.[1] ?? 0)) longest = [status, length];
  }
  return longest;
}

/** The plan in "đạt 52% kế hoạch năm" or "03 kế hoạch" is no cue: a number stands right before it. */
function isPlanBase(passage: PassageReading, at: number): boolean {
  const before = passage.tokens[at - 1];
  return before !== undefined && (before.kind === 'number' || /^[%‰)]$/.test(before.text));
}
