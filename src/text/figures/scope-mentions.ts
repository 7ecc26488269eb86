import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { clauseStart } from './clauses.ts';
import type { FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { endsClause, isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';
import { bracketBefore, lastPhrase, periodOf, type PeriodsAround } from './period-of.ts';
import { phraseSet } from './phrase-set.ts';

/** What a passage takes from the words around it. */
export interface Surroundings extends PeriodsAround {
  readonly place: string | null;
  readonly status: Figure['status'];
  readonly reportDate: string | null;
}

type Status = Figure['status'];
const CUES = (['achieved', 'forecast', 'estimate', 'target'] as const).map(
  (status) => [status, phraseSet(statuses[status])] as const,
);
const PLAN = phraseSet(statuses.bases.plan);
const MET = phraseSet(statuses.met);

/** Gives each mention the period, the place and the status it is stated for. */
export function scopeMentions(
  passage: PassageReading,
  mentions: readonly Mention[],
  around: Surroundings,
): void {
  for (const [i, mention] of mentions.entries()) {
    const from = clauseStart(passage, mention.first);
    mention.period = mention.pairedPeriod ?? periodOf(passage, mentions, i, around);
    mention.place = mention.pairedPlace ?? placeOf(passage, mention, from, around);
    mention.status = statusOf(passage, mention, mentions.slice(0, i), from, around);
  }
}

const isComma = (passage: PassageReading, at: number): boolean =>
  /^[,(]$/.test(passage.tokens[at]?.text ?? '');

/** "khu phố 3" before the number in its clause, or right after it. */
function placeOf(
  passage: PassageReading,
  mention: Mention,
  from: number,
  around: Surroundings,
): string | null {
  for (let at = (mention.changeAt ?? mention.from) - 1; at >= from; at -= 1) {
    const place = placeAt(passage, at);
    if (place !== null) return place;
    if (isWholeWard(passage, at)) return null;
  }
  for (let at = mention.next; at < passage.tokens.length; at += 1) {
    if (endsClause(passage, at) || isComma(passage, at) || passage.tokens[at]?.kind === 'number') break;
    const place = placeAt(passage, at);
    if (place !== null) return place;
  }
  return around.place;
}

/** "toàn phường", "phường còn …": the whole ward, unless a part of it is named nearer. */
const isWholeWard = (passage: PassageReading, at: number): boolean =>
  PHRASES.wards.at(passage.tokens, at) > 0 &&
  !/^(?:của|thị)$/i.test(passage.tokens[at - 1]?.text ?? '') &&
  !/^(?:hội|,)$/i.test(passage.tokens[at + 1]?.text ?? '');

const isProper = (token: FigureToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}*$/u.test(token.text);

/** "Tổ Trật tự đô thị" is no neighbourhood: the name goes on in small letters. */
const isTeam = (noun: FigureToken, name: FigureToken, next: FigureToken | undefined): boolean =>
  TEAMS.has(noun.text.toLowerCase()) &&
  name.kind === 'word' &&
  next?.kind === 'word' &&
  /^\p{Ll}/u.test(next.text);

const TEAMS: ReadonlySet<string> = new Set(figurePhrases.teams);

/** A part of the territory ("khu phố 3") or a larger one ("toàn quận Tây Giang") that begins at a token. */
export function placeAt(passage: PassageReading, at: number): string | null {
  const { tokens, text } = passage;
  const part = PHRASES.places.at(tokens, at);
  const name = tokens[at + part];
  const first = tokens[at];
  if (first === undefined) return null;
  const before = tokens[at - 1];
  const located =
    before === undefined ||
    before.kind === 'mark' ||
    PHRASES.locators.before(tokens, at) > 0 ||
    passage.inPeriod.has(at - 1);
  if (
    part > 0 &&
    located &&
    name !== undefined &&
    !passage.closed.has(at) &&
    (name.kind === 'number' || /^(?:[IVX]+|[A-Z]\d*|\p{Lu}\p{L}+)$/u.test(name.text))
  ) {
    if (isTeam(first, name, tokens[at + part + 1])) return null;
    if (name.kind === 'number' && tokens[at - 1]?.kind === 'number') return null;
    if (name.kind === 'number' && tokens[at + part + 1]?.key === '/') return null;
    let last = at + part;
    while (name.kind === 'word' && isProper(tokens[last + 1])) last += 1;
    return text.slice(first.start, tokens[last]?.end ?? name.end).replace(/\s+/g, ' ');
  }
  const whole =
    /^(?:toàn|cả)$/i.test(tokens[at - 1]?.text ?? '') || /^(?:của|chung)$/i.test(tokens[at - 1]?.text ?? '');
  const wider = PHRASES.wider.at(tokens, at);
  if (!whole || wider === 0) return null;
  let end = at + wider;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  const named = end > at + wider || /^(?:toàn|cả)$/i.test(tokens[at - 1]?.text ?? '');
  return named ? text.slice(first.start, tokens[end - 1]?.end ?? first.end).replace(/\s+/g, ' ') : null;
}

function statusOf(
  passage: PassageReading,
  mention: Mention,
  before: readonly Mention[],
  from: number,
  around: Surroundings,
): Status {
  if (mention.compared || mention.earlier || isCompared(passage, mention)) return 'comparison';
  if (isAtStart(passage, mention, from)) return 'comparison';
  if (mention.kind !== 'change' && SAME_PERIOD.at(passage.tokens, from) > 0) return 'comparison';
  const bracket = bracketBefore(passage, mention.first, from);
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
  if (bracket !== -1 && around.status !== 'achieved' && isPast(mention, around)) return 'achieved';
  if (bracket !== -1)
    return nearestCue(passage, { ...mention, first: bracket, from: bracket }, from, before) ?? around.status;
  return around.status;
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

/** A bracket in a section of plans that goes back to an earlier period: "(năm 2024 đạt 187/240 triệu đồng)". */
function isPast({ period }: Mention, around: Surroundings): boolean {
  if (period === null) return false;
  if (around.period !== null && period.to < around.period.from) return true;
  return around.reportDate !== null && period.from <= around.reportDate;
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

/** "Đầu nhiệm kỳ, phường có 143 hộ nghèo": what there was before all that the report tells. */
function isAtStart(passage: PassageReading, mention: Mention, from: number): boolean {
  return AT_START.at(passage.tokens, from) > 0 && lastPhrase(passage, mention.first, from, 'now') === -1;
}

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
  for (let at = mention.first; at > from; at -= 1) {
    if (passage.closed.has(at - 1) || passage.inPeriod.has(at - 1)) continue;
    if (PHRASES.now.before(tokens, at) > 0 && !isInCompound(tokens, at - 1)) return 'achieved';
    const found = cueBefore(passage, at);
    if (found === null) continue;
    const [status, length] = found;
    const start = at - length;
    const isBase = isPlanBase(passage, start) || (at !== mention.from && MET.before(tokens, start) > 0);
    if (status === 'target' && isBase) continue;
    if (status === 'target' && before.some(({ first, nounEnd }) => start >= first && start < nounEnd))
      continue;
    if (status === 'target' && isSaidOut(passage, at, mention.from, before)) continue;
    if (status === 'target' && isAdverbial(passage, start) && isOfEarlier(passage, at, mention.from, before))
      continue;
    return status;
  }
  return null;
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

/** "Kế hoạch vốn là 8.050 triệu đồng, giải ngân 7.246 triệu đồng": behind its own number the plan speaks of no other. */
function isSaidOut({ tokens }: PassageReading, at: number, to: number, before: readonly Mention[]): boolean {
  const own = before.find(({ first }) => first >= at);
  return (
    own !== undefined &&
    /^là$/i.test(tokens[own.from - 1]?.text ?? '') &&
    tokens.slice(own.next, to).some(isMark)
  );
}

/** "theo kế hoạch", "chỉ tiêu giao", but not "phấn đấu". */
const isAdverbial = (passage: PassageReading, at: number): boolean =>
  PLAN.at(passage.tokens, at) > 0 || passage.tokens[at]?.key === 'theo';

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
