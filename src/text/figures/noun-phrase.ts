import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import { areKin, isDerived } from './kinds.ts';
import type { Mention } from './mention.ts';
import { countedUnitAt } from './unit.ts';
import { endsClause, isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';

/** Longest noun phrase that is still printed with its number, in words. */
const PRINTED_WORDS = 7;
/** Longest label after a number, in words. */
const LABEL_WORDS = 18;
const JOINED_WORDS = 3;

/**
 * Reads what follows a number: `textEnd` closes what is printed ("12/20 tuyến hẻm"), `nounEnd` the whole phrase
 * ("tuyến hẻm được nâng cấp, sửa chữa").
 */
export function readNounPhrase(
  passage: PassageReading,
  mention: Mention,
  next: Mention | undefined,
  starts: ReadonlySet<number>,
): void {
  const begin = mention.unitAt === -1 ? mention.next : mention.unitAt;
  const stop = leadsToNext(passage, mention, next) ? mention.next : nounStop(passage, mention, next, starts);
  const end = trimTrailing(passage, mention.next, stop);
  mention.nounEnd = Math.max(mention.next, end);
  if (
    mention.kind === 'money' ||
    mention.kind === 'percent' ||
    (mention.kind === 'change' && isPropertyUnit(mention.unit))
  )
    return;
  const printed = printedEnd(passage, mention.next, mention.nounEnd, next);
  const name = /^[“"«]$/.test(passage.tokens[mention.next]?.text ?? '');
  if (name) mention.textEnd = printed;
  else if (printed - begin <= PRINTED_WORDS || mention.unit === null)
    mention.textEnd = Math.max(mention.textEnd, Math.min(printed, begin + PRINTED_WORDS));
  if (mention.unit === null && mention.textEnd > mention.next) mention.unitAt = mention.next;
}

/** "200 triệu đồng đã sử dụng 186 triệu đồng": what is told right behind an amount, up to the next of its sort, is told of that one. */
function leadsToNext({ tokens }: PassageReading, mention: Mention, next: Mention | undefined): boolean {
  if (
    !isDerived(mention) ||
    next?.kind !== mention.kind ||
    PHRASES.auxiliaries.at(tokens, mention.next) === 0
  )
    return false;
  return tokens.slice(mention.next, next.from).every(({ kind }) => kind === 'word');
}

const isPropertyUnit = (unit: string | null): boolean => /^(?:%|‰|điểm %|lần)$/.test(unit ?? '');

function nounStop(
  passage: PassageReading,
  mention: Mention,
  next: Mention | undefined,
  starts: ReadonlySet<number>,
): number {
  const { next: from, unit } = mention;
  const { tokens } = passage;
  if (leadsOn(passage, mention, next)) return from;
  const isTime = TIMES.has(unit ?? '');
  let passive = false;
  let at = from;
  while (at < tokens.length && at - from < LABEL_WORDS) {
    const token = tokens[at];
    if (token === undefined || starts.has(at) || passage.inPeriod.has(at) || endsClause(passage, at)) break;
    if (token.kind === 'mark') {
      const quoteEnd = /^[“"«]$/.test(token.text) ? closing(passage, at) : -1;
      if (quoteEnd !== -1) {
        at = quoteEnd;
        continue;
      }
      if (token.key === ',' && at > from && namesMore(passage, at, unit, starts)) {
        at += 1;
        continue;
      }
      if (
        token.key === ',' &&
        at !== from &&
        (passive ||
          at - from > 1 ||
          endsSorts(tokens, at + 1) ||
          (!isDerived(mention) && leadsToCost(passage, at + 1, starts))) &&
        isCoordinated(passage, at, starts)
      ) {
        at += 1;
        continue;
      }
      if (
        token.key === ',' &&
        tokens[at - 1]?.kind === 'number' &&
        tokens[at + 1]?.kind === 'number' &&
        !starts.has(at + 1)
      ) {
        at += 2;
        continue;
      }
      if (!/^[-–/&%]$/.test(token.text) || (token.text === '/' && starts.has(at + 1))) break;
    }
    if (isLabelStop(passage, mention, at, starts) || isMeasured(passage, at, starts)) break;
    if (isTime && PHRASES.subjects.at(tokens, at) > 0) break;
    const level = PHRASES.levels.at(tokens, at);
    if (level > 0 && starts.has(at + level)) break;
    if (PHRASES.passives.at(tokens, at) > 0) passive = true;
    const behind = behindName(passage, behindPlace(passage, at + 1));
    if (PHRASES.joints.at(tokens, at) > 0 && nearNumber(passage, starts, behind)) break;
    at += 1;
  }
  return at;
}

const TIMES: ReadonlySet<string> = new Set(units.time);
const PERSONS: ReadonlySet<string> = new Set([...units.people, ...lexicon.members.households]);

/**
 * "tiểu học 986 em và trung học cơ sở 734 em": right behind a bare unit "và" opens what the next number of that unit is told of;
 * right behind an amount it always opens something else: "4,5 m và khánh thành".
 */
function leadsOn({ tokens }: PassageReading, mention: Mention, next: Mention | undefined): boolean {
  if (!/^và$/i.test(tokens[mention.next]?.text ?? '')) return false;
  if (isDerived(mention)) return true;
  if (next === undefined || (next.unit !== null && !areKin(mention.unit, next.unit))) return false;
  return tokens
    .slice(mention.next, next.from)
    .every(({ kind, text }) => kind !== 'mark' || /^[-–]$/.test(text));
}

/** "17 hộ nghèo, hộ cận nghèo có nhà ở xuống cấp": the same noun behind the comma, with no number of its own up to the next mark. */
function namesMore(
  { tokens }: PassageReading,
  comma: number,
  unit: string | null,
  starts: ReadonlySet<number>,
): boolean {
  if (unit === null || countedUnitAt(tokens, comma + 1) !== unit) return false;
  // "3/4 trường đạt chuẩn, Trường Tiểu học Bến Lưới chưa đạt": a name opens another statement.
  for (let at = comma + 1; at < tokens.length && tokens[at]?.kind !== 'mark'; at += 1)
    if (starts.has(at) || /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  return true;
}

/**
 * "do" before an agent, "đạt" and "vượt" without a number, and what somebody is belong to the noun: "46 hộ do phụ nữ làm chủ hộ",
 * "15 chỉ tiêu đạt và vượt", "22 người là đoàn viên".
 */
function isLabelStop(
  passage: PassageReading,
  { next: from, unit }: Mention,
  at: number,
  starts: ReadonlySet<number>,
): boolean {
  const { tokens } = passage;
  if (PHRASES.labelStops.at(tokens, at) === 0 || isInCompound(tokens, at)) return false;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (word === 'do') return at !== from || PHRASES.agents.at(tokens, at + 1) === 0;
  if (word === 'là' && at === from && PERSONS.has(unit ?? ''))
    return !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') || numberFollows(passage, at + 1, starts);
  const isMet = /^(?:đạt|vượt)$/.test(word) && (at === from || /^và$/i.test(tokens[at - 1]?.text ?? ''));
  return !isMet || numberFollows(passage, at + 1, starts);
}

/** "12 tuyến hẻm dài 2.350 m": the adjective belongs to the length. */
function isMeasured(passage: PassageReading, at: number, starts: ReadonlySet<number>): boolean {
  const length = PHRASES.measuring.at(passage.tokens, at);
  return length > 0 && !isInCompound(passage.tokens, at) && nearNumber(passage, starts, at + length);
}

function numberFollows(passage: PassageReading, from: number, starts: ReadonlySet<number>): boolean {
  for (let at = from; at < from + 5; at += 1) {
    if (starts.has(at)) return true;
    if (passage.tokens[at]?.kind !== 'word' || /^và$/i.test(passage.tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** "và khu phố 5 có 04 vụ": the index behind a part of the ward that the next figure is told of. */
function behindPlace({ tokens }: PassageReading, at: number): number {
  const unit = PHRASES.places.at(tokens, at);
  const isNamed = unit > 0 && /^(?:\d+|[IVX]+|\p{Lu}.*)$/u.test(tokens[at + unit]?.text ?? '');
  return isNamed ? at + unit + 1 : at;
}

/** "và Trường THCS Bến Lưới 1.074 học sinh": the index behind a name that the next figure is told of. */
function behindName({ tokens }: PassageReading, from: number): number {
  let at = from;
  while (at - from < NAME_WORDS && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return at - from > 1 ? at : from;
}

const NAME_WORDS = 8;

/** A figure follows within a hedge's length: "trên 19 lĩnh vực", "và hơn 200 suất". */
function nearNumber(passage: PassageReading, starts: ReadonlySet<number>, from: number): boolean {
  for (let at = from; at <= from + 3; at += 1) {
    if (starts.has(at)) return true;
    if (passage.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Index after the closing quotation mark; an unclosed one takes up to eight words within its line. */
function closing(passage: PassageReading, open: number): number {
  for (let at = open + 1; at < Math.min(passage.tokens.length, open + 24); at += 1) {
    if (/^[”"»’]$/.test(passage.tokens[at]?.text ?? '')) {
      const double = passage.tokens[at]?.text === '’' && passage.tokens[at + 1]?.text === '’';
      return at + (double ? 2 : 1);
    }
    if (endsClause(passage, at)) return -1;
  }
  return -1;
}

/** ", sửa chữa" after "được nâng cấp": at most three words up to the next mark, that begin no new predicate. "ghe, xuồng các loại" */
function isCoordinated(passage: PassageReading, comma: number, starts: ReadonlySet<number>): boolean {
  if (leadsToCost(passage, comma + 1, starts)) return true;
  for (let at = comma + 1; at <= comma + JOINED_WORDS + 1; at += 1) {
    const token = passage.tokens[at];
    if (token === undefined || token.kind === 'mark') return at > comma + 1;
    if (starts.has(at) || passage.inPeriod.has(at) || PHRASES.textStops.at(passage.tokens, at) > 0)
      return false;
  }
  return false;
}

/** "09 trường hợp đổ rác, xả nước thải ra bãi biển với số tiền 24 triệu đồng": what stands between the comma and the cost is a part of what it was for. */
function leadsToCost(passage: PassageReading, from: number, starts: ReadonlySet<number>): boolean {
  for (let at = from; at < from + COST_WORDS; at += 1) {
    const length = PHRASES.costLeads.at(passage.tokens, at);
    if (length > 0) return at > from && nearNumber(passage, starts, at + length);
    if (passage.tokens[at]?.kind !== 'word' || starts.has(at) || passage.inPeriod.has(at)) return false;
  }
  return false;
}

const COST_WORDS = 9;

/** "chiếc ghe, xuồng các loại": what follows the comma goes on with sorts of the same. */
function endsSorts(tokens: PassageReading['tokens'], from: number): boolean {
  return [1, 2, 3].some((words) => PHRASES.sorts.at(tokens, from + words) > 0);
}

function printedEnd(passage: PassageReading, from: number, end: number, next: Mention | undefined): number {
  for (let at = from; at < end; at += 1) {
    const token = passage.tokens[at];
    // "36 hộ hiến 428 m2 đất": the verb leads to the next number.
    if (next !== undefined && at + PHRASES.giving.at(passage.tokens, at) === next.from) return at;
    if (token?.kind === 'mark' && !/^[-–“"«]$/.test(token.text)) return at;
    if (token?.kind === 'mark' && /^[“"«]$/.test(token.text))
      return at === from ? Math.min(end, closing(passage, at)) : at;
    if (PHRASES.textStops.at(passage.tokens, at) > 0 && !isInCompound(passage.tokens, at)) return at;
  }
  return end;
}

function trimTrailing(passage: PassageReading, from: number, end: number): number {
  let at = end;
  for (;;) {
    const length = isInCompound(passage.tokens, at - 1) ? 0 : PHRASES.trailing.before(passage.tokens, at);
    const mark =
      passage.tokens[at - 1]?.kind === 'mark' && !/^[”"»’%]$/.test(passage.tokens[at - 1]?.text ?? '');
    if (at - Math.max(length, mark ? 1 : 0) < from || (length === 0 && !mark)) return at;
    at -= Math.max(length, mark ? 1 : 0);
  }
}

/** The noun phrase is nothing but the unit: "02 hộ", "1.624 hội viên". */
export function isBare(mention: Mention): boolean {
  return mention.unitAt === -1 || mention.nounEnd <= mention.next;
}
