import type { FoundPeriod } from '../periods.ts';
import { clauseStart } from './clauses.ts';
import { phraseOf, spansOf } from './governor.ts';
import { areKin } from './kinds.ts';
import type { Mention } from './mention.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';
import { completed } from './phrases.ts';

/**
 * "năm 2021, 2022, 2023 lần lượt là 52, 45 và 37 hộ": each number gets its own period, or its own noun ("khai sinh,
 * khai tử, kết hôn lần lượt là …"). Lists of different lengths stay unpaired.
 * @param earlier periods named in the clauses before the passage
 */
export function pairLists(
  passage: PassageReading,
  mentions: readonly Mention[],
  earlier: readonly FoundPeriod[],
): void {
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const length = PHRASES.respectively.at(passage.tokens, at);
    if (length === 0) continue;
    const members = membersAfter(passage, mentions, at + length);
    if (members.length < 2) continue;
    pair(passage, mentions, members, at, earlier);
  }
}

function pair(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
  cue: number,
  earlier: readonly FoundPeriod[],
): void {
  const position = passage.tokens[cue]?.start ?? 0;
  const named = [...earlier, ...passage.periods.filter(({ start }) => start < position)];
  const years = lastRun(passage, named);
  const first = clauseStart(passage, cue);
  const own = years.some(({ start }) => start >= (passage.tokens[first]?.start ?? 0));
  const nouns = own ? [] : itemsBefore(passage, first, cue);
  if (nouns.length === members.length) pairNouns(passage, members, nouns);
  else if (years.length === members.length) pairYears(mentions, members, years);
}

function pairNouns(
  passage: PassageReading,
  members: readonly Mention[],
  nouns: readonly (readonly number[])[],
): void {
  for (const [i, mention] of members.entries()) {
    const item = nouns[i] ?? [];
    mention.label =
      mention.kind === 'count'
        ? completed(mention.unit ?? '', phraseOf(passage, item))
        : phraseOf(passage, item);
    const tokens = item.flatMap((index) => passage.tokens[index] ?? []);
    mention.labelSpans = [
      ...spansOf(tokens),
      ...spansOf(passage.tokens.slice(mention.next, mention.nounEnd)),
    ];
  }
}

function pairYears(
  mentions: readonly Mention[],
  members: readonly Mention[],
  years: readonly FoundPeriod[],
): void {
  const [opening] = members;
  const whole = mentions
    .slice(0, opening === undefined ? 0 : mentions.indexOf(opening))
    .findLast(({ unit }) => areKin(unit, opening?.unit ?? null));
  for (const [i, mention] of members.entries()) {
    mention.pairedPeriod = years[i] ?? null;
    if (whole !== undefined && !mention.governed) continuedFrom(whole, mention);
  }
}

/** "Kết nạp 34 đảng viên mới, năm 2021, 2022 lần lượt là 11 và 15 đảng viên": the years' figures count what their sum does. */
function continuedFrom(whole: Mention, mention: Mention): void {
  mention.label = whole.label;
  mention.labelSpans = [...whole.labelSpans, ...mention.labelSpans];
}

/** Numbers that only commas and "và" part. */
function membersAfter(passage: PassageReading, mentions: readonly Mention[], from: number): Mention[] {
  const members: Mention[] = [];
  for (const mention of mentions.filter(({ first }) => first >= from)) {
    const last = members.at(-1);
    const gap = passage.tokens
      .slice(last?.nounEnd ?? from, mention.from)
      .map(({ text }) => text.toLowerCase());
    const listed =
      last === undefined
        ? gap.length <= 4 && !gap.includes(',')
        : gap.length > 0 && gap.every((word) => /^(?:,|và|là)$/.test(word));
    if (!listed || (last !== undefined && last.kind !== mention.kind)) break;
    members.push(mention);
  }
  return members;
}

/** The last periods that follow each other within a list. */
function lastRun(passage: PassageReading, periods: readonly FoundPeriod[]): FoundPeriod[] {
  const run: FoundPeriod[] = [];
  for (const period of periods.toReversed()) {
    const next = run[0];
    if (
      next !== undefined &&
      !/^[\s,;]*(?:và|-|–)?\s*(?:năm\s*)?$/.test(passage.text.slice(period.end, next.start))
    )
      break;
    run.unshift(period);
  }
  return run;
}

/** Token indexes of the nouns of "thu, chi ngân sách đạt" before the cue. */
function itemsBefore(passage: PassageReading, from: number, to: number): number[][] {
  const items: number[][] = [[]];
  let end = to;
  while (end > from && PHRASES.copulas.before(passage.tokens, end) > 0)
    end -= PHRASES.copulas.before(passage.tokens, end);
  for (let at = from + PHRASES.parts.at(passage.tokens, from); at < end; at += 1) {
    const token = passage.tokens[at];
    if (token === undefined || passage.inPeriod.has(at)) continue;
    if (/^(?:,|và)$/i.test(token.text)) items.push([]);
    else if (token.kind !== 'mark' || at > from) items.at(-1)?.push(at);
  }
  return items.filter((item) => item.length > 0);
}
