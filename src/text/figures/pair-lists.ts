import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { FoundPeriod } from '../periods.ts';
import { clauseStart } from './clauses.ts';
import { phraseOf, spansOf } from './governor.ts';
import { behindBracket } from './open-brackets.ts';
import type { Mention } from './mention.ts';
import { pairKeys, wholeBefore } from './pair-keys.ts';
import { nounsBefore, pairNouns } from './pair-nouns.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';
import { completed, indexesOf, joinWords } from './phrases.ts';
import { keysBefore } from './paired-keys.ts';
import { isColonOfYears, lastRun, throughout, toldBefore, yearByYear } from './years-named.ts';
import type { Labelled } from './subject.ts';

/**
 * "năm 2021, 2022, 2023 lần lượt là 52, 45 và 37 hộ": each number gets its own period, its own key ("khu phố 1, 2 và 3 lần lượt
 * có …") or its own noun ("khai sinh, khai tử, kết hôn lần lượt là …"). Lists of different lengths stay unpaired.
 * @param earlier periods named in the clauses before the passage
 * @param today the day that "quý I, II" without a year refer to
 * @param told figures of the clauses before the passage
 */
export function pairLists(
  passage: PassageReading,
  mentions: readonly Mention[],
  earlier: readonly FoundPeriod[],
  today: string | null,
  told: readonly Labelled[] = [],
): void {
  let last: readonly Mention[] = [];
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const length = Math.max(PHRASES.respectively.at(passage.tokens, at), isColonOfYears(passage, at) ? 1 : 0);
    if (length === 0) continue;
    const members = membersAfter(passage, mentions, at + length);
    if (members.length < 2) continue;
    if (goesOnFrom(passage, last, members, at)) pairMembers(passage, last, members, at + length);
    else pair(passage, mentions, members, at, earlier, today);
    if (members.every(({ pairedKey, pairedPeriod }) => pairedKey === null && pairedPeriod === null))
      takeKeys(keyedRun(last.length > 0 ? last : told, members.length), members);
    for (const member of members) sharePairing(passage, mentions, member);
    last = members;
    const further = furtherList(passage, mentions, members);
    if (further.length === 0) continue;
    pairMembers(passage, members, further, members.at(-1)?.nounEnd ?? at);
    last = further;
  }
}

/** "lần lượt là 64,5 tấn, 51,3 tấn và 38,7 tấn, hỗ trợ cho 4.300, 3.420 và 2.580 nhân khẩu": as many more of another unit, soon behind. */
function furtherList(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
): readonly Mention[] {
  const last = members.at(-1);
  const end = last?.nounEnd ?? 0;
  const next = last === undefined ? undefined : mentions[mentions.indexOf(last) + 1];
  if (next === undefined || next.first - end > FURTHER || clauseStart(passage, next.first) > end) return [];
  const words = indexesOf(end, next.first).map((index) => passage.tokens[index]);
  const [mark, ...lead] = words;
  const leads = mark?.text === ',' && lead.length > 0 && lead.every((token) => token?.kind === 'word');
  if (!leads || words.some((_, index) => PHRASES.parts.at(passage.tokens, end + index) > 0)) return [];
  const further = membersAfter(passage, mentions, next.first);
  return further.length === members.length && next.unit !== members[0]?.unit ? further : [];
}

/** Tokens from one list to the next. */
const FURTHER = 7;

/** "…, đạt tương ứng 57,0% và 48,2%": as many as in the list right before it, with no names of their own. */
function goesOnFrom(
  passage: PassageReading,
  before: readonly Mention[],
  members: readonly Mention[],
  cue: number,
): boolean {
  const end = before.at(-1)?.nounEnd ?? 0;
  const between = indexesOf(end, cue).filter((at) => passage.tokens[at]?.kind !== 'mark');
  return (
    before.length === members.length && between.length <= GOING_ON && members[0]?.kind !== before[0]?.kind
  );
}

/** Words between two lists that tell of the same: "đạt", "với số tiền". */
const GOING_ON = 3;

/** Each member tells of what the one in its place before told of. */
function pairMembers(
  passage: PassageReading,
  before: readonly Mention[],
  members: readonly Mention[],
  from: number,
): void {
  const leading = indexesOf(from, members[0]?.from ?? from).filter(
    (index) => passage.tokens[index]?.kind !== 'mark',
  );
  const lead = phraseOf(passage, leading);
  const spans = spansOf(leading.flatMap((index) => passage.tokens[index] ?? []));
  for (const [i, mention] of members.entries()) {
    const twin = before[i];
    if (twin === undefined) continue;
    mention.label = completed(lead, twin.label);
    mention.labelSpans = [...twin.labelSpans, ...spans];
    takePairing(mention, twin);
  }
}

function takePairing(mention: Mention, { pairedPeriod, pairedPlace, pairedKey }: Mention): void {
  mention.pairedPeriod = pairedPeriod;
  mention.pairedPlace = pairedPlace;
  mention.pairedKey = pairedKey;
}

/** "167 hộ (3,22%)": what the bracket behind a member says is of the same time and thing. */
function sharePairing(passage: PassageReading, mentions: readonly Mention[], member: Mention): void {
  const end = behindBracket(passage.tokens, member.nounEnd);
  for (const mention of mentions.filter(({ first }) => first >= member.nounEnd && first < end)) {
    takePairing(mention, member);
  }
}

/** The figures of the last list that are told of one thing each; of several lists of the same things the last. */
function keyedRun(figures: readonly Labelled[], count: number): readonly Labelled[] {
  const end = figures.findLastIndex(({ pairedKey }) => pairedKey !== null) + 1;
  const start = figures.slice(0, end).findLastIndex(({ pairedKey }) => pairedKey === null) + 1;
  const run = figures.slice(start, end);
  const isSame = run.every(({ pairedKey }, at) => pairedKey?.label === run[at % count]?.pairedKey?.label);
  return run.length % count === 0 && isSame ? run.slice(-count) : [];
}

/** "ba chợ … có lần lượt 284, 176 và 97 sạp, trong đó số sạp trống tương ứng là 22, 31 và 09 sạp": the same things once more. */
function takeKeys(twins: readonly Labelled[], members: readonly Mention[]): void {
  const [opening] = members;
  if (opening === undefined) return;
  const { governor, unit } = opening;
  const lead = completed(unit ?? '', governor.label);
  for (const [i, mention] of members.entries()) {
    const { pairedKey: key = null, pairedPlace = null } = twins[i] ?? {};
    if (key === null) continue;
    mention.pairedKey = key;
    mention.pairedPlace = pairedPlace;
    mention.label = joinWords(mention.kind === 'count' ? lead : governor.label, key.label);
    mention.labelSpans = [...key.spans, ...governor.spans].toSorted((a, b) => a.start - b.start);
  }
}

function pair(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
  cue: number,
  earlier: readonly FoundPeriod[],
  today: string | null,
): void {
  const end = beforeCopulas(passage, cue);
  const keys = keysBefore(passage, end);
  if (keys?.names.length === members.length) return pairKeys(passage, mentions, members, keys, today);
  const position = passage.tokens[cue]?.start ?? 0;
  const named = [...earlier, ...passage.periods.filter(({ start }) => start < position)];
  const years = yearByYear(lastRun(passage, named), members.length);
  const first = clauseStart(passage, cue);
  // "…, tăng 11 em so với năm trước, trong đó giải nhất, nhì lần lượt là …": one time among several members is none of theirs.
  const own = years.length > 1 && years.some(({ start }) => start >= (passage.tokens[first]?.start ?? 0));
  const nouns = own ? [] : nounsBefore(passage, mentions, { first, cue, end }, members.length);
  if (nouns.length === members.length) pairNouns(passage, members, nouns);
  else if (years.length === members.length) pairYears(passage, mentions, members, years);
  else pairYears(passage, mentions, members, own ? [] : toldBefore(earlier, members.length));
}

/** Where what is paired ends: "đạt", "được" may stand between it and the cue. */
function beforeCopulas(passage: PassageReading, cue: number): number {
  let end = cue;
  for (;;) {
    const length = PHRASES.copulas.before(passage.tokens, end);
    if (length === 0) return end;
    end -= length;
  }
}

function pairYears(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
  years: readonly FoundPeriod[],
): void {
  if (years.length === 0) return;
  const [opening] = members;
  const whole = opening === undefined ? undefined : wholeBefore(mentions, opening);
  for (const [i, mention] of members.entries()) {
    mention.pairedPeriod = years[i] ?? null;
    if (whole !== undefined && !mention.governed) continuedFrom(whole, mention);
  }
  const last = members.at(-1);
  const sum = last === undefined ? undefined : mentions[mentions.indexOf(last) + 1];
  if (sum !== undefined && addsUp(members, sum)) sum.pairedPeriod = throughout(passage, years);
}

/** "… lần lượt là 6, 5, 3 căn, cộng 14 căn": what follows is the sum of the list. */
function addsUp(members: readonly Mention[], sum: Mention): boolean {
  return members.reduce((total, { value }) => total + Number(value), 0) === sum.value;
}

/** "Kết nạp 34 đảng viên mới, năm 2021, 2022 lần lượt là 11 và 15 đảng viên": the years' figures count what their sum does. */
function continuedFrom(whole: Mention, mention: Mention): void {
  mention.label = whole.label;
  mention.labelSpans = [...whole.labelSpans, ...mention.labelSpans];
}

/** "71,9 tỷ đồng, 165,7 tỷ đồng và ước 186,4 tỷ đồng": the last may not be known for sure yet. */
const BETWEEN: ReadonlySet<string> = new Set([
  ',',
  ';',
  'và',
  'là',
  ...scopes.estimate.flatMap((phrase) => phrase.split(' ')),
]);

/** Numbers that only commas, semicolons and "và" part, and what a bracket says of each: "167 hộ (3,22%), 118 hộ (2,25%)". */
function membersAfter(passage: PassageReading, mentions: readonly Mention[], from: number): Mention[] {
  const members: Mention[] = [];
  for (const mention of mentions.filter(({ first }) => first >= from)) {
    const last = members.at(-1);
    const start = last === undefined ? from : behindBracket(passage.tokens, last.nounEnd);
    if (mention.first < start) continue;
    const gap = passage.tokens.slice(start, mention.from).map(({ text }) => text.toLowerCase());
    const listed =
      last === undefined
        ? gap.length <= 4 && !gap.includes(',')
        : gap.length > 0 && gap.every((word) => BETWEEN.has(word));
    if (!listed || (last !== undefined && last.kind !== mention.kind)) break;
    members.push(mention);
  }
  return members;
}
