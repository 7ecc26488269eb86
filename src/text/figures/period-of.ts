import type { Span } from '../../domain/span.ts';
import type { FoundPeriod } from '../periods.ts';
import { clauseStart } from './clauses.ts';
import type { Mention } from './mention.ts';
import { behindBracket, bracketBefore } from './open-brackets.ts';
import {
  endsClause,
  indexAt,
  isBase,
  isInCompound,
  PHRASES,
  type PassageReading,
} from './passage-reading.ts';

/** Periods before a figure that are considered. */
const NAMED_BEFORE = 8;

/** Periods that a passage takes from the words around it. */
export interface PeriodsAround {
  /** Of the clauses before it, or else of its section. */
  readonly period: FoundPeriod | null;
  /** Of its headings and captions alone. */
  readonly section: FoundPeriod | null;
}

/**
 * The period a figure is stated for: one named before it in its clause, one that follows it without a mark between,
 * else that of the clauses before. "Hiện nay" takes none of these, "trong năm" only the section's. A period inside a
 * clause ("…, trong đó quý I là 2.391 ca, …") belongs to the next figure alone.
 */
export function periodOf(
  passage: PassageReading,
  mentions: readonly Mention[],
  at: number,
  around: PeriodsAround,
): FoundPeriod | null {
  const mention = mentions[at];
  if (mention === undefined) return null;
  const opener = openerOf(passage, mentions, at);
  if (opener !== -1) return periodOf(passage, mentions, opener, around);
  const from = clauseStart(passage, mention.first);
  const start = startOf(passage, mention);
  const clause = passage.tokens[from]?.start ?? 0;
  const bracket = bracketBefore(passage, mention.first, 0);
  const isUsable = (period: Span): boolean =>
    !isBase(passage, period) && [-1, bracket].includes(bracketAt(passage, period));
  const named = passage.periods.filter((period) => period.start < start).slice(-NAMED_BEFORE);
  const before = named.findLast(
    (period) => period.start >= clause && isUsable(period) && reaches(passage, mentions, at, period),
  );
  const now = lastPhrase(passage, mention.first, from, 'now');
  const own = lastPhrase(passage, mention.first, from, 'withinPeriod');
  const cue = passage.tokens[Math.max(now, own)]?.start ?? -1;
  const after = passage.periods.find((period) => period.start >= start && isUsable(period));
  if (after !== undefined && before !== undefined && trails(passage, mentions, at, before, after))
    return after;
  if (before !== undefined && before.start >= cue) return before;
  if (after !== undefined && follows(passage, mention, after, mentions[at + 1])) return after;
  if (now !== -1 && now > own) return null;
  if (own !== -1) return around.section;
  const earlier = named.findLast(
    (period) => period.start < clause && isUsable(period) && isLeading(passage, mentions, period),
  );
  return earlier ?? around.period;
}

/** "cuối năm 2023 là 98 hộ (tỷ lệ 2,00%)": the figure behind which the bracket stands that alone holds this one, or -1. */
function openerOf(passage: PassageReading, mentions: readonly Mention[], at: number): number {
  const bracket = bracketBefore(passage, mentions[at]?.first ?? 0, 0);
  const before = mentions[at - 1];
  if (bracket === -1 || before === undefined || before.next > bracket || before.nounEnd < bracket) return -1;
  const start = passage.tokens[bracket]?.start ?? 0;
  const end = passage.tokens.find(({ key }, index) => index > bracket && key === ')')?.start ?? Infinity;
  return passage.periods.some((period) => period.start > start && period.start < end) ? -1 : at - 1;
}

/** "từ 4,2% năm 2022 xuống còn 3,4% năm 2024", "68 triệu đồng vào năm 2025 và 110 triệu đồng vào năm 2030": each period stands right behind its own figure. */
function trails(
  passage: PassageReading,
  mentions: readonly Mention[],
  at: number,
  before: Span,
  after: Span,
): boolean {
  const mention = mentions[at];
  const opener = openerOf(passage, mentions, at - 1);
  const previous = mentions[opener === -1 ? at - 1 : opener];
  return (
    previous !== undefined &&
    mention !== undefined &&
    isRightBehind(passage, previous, before) &&
    isRightBehind(passage, mention, after)
  );
}

/** "còn 1,4% vào cuối năm", "620 suất dịp Tết năm 2020", "231 hộ (4,45%) cuối năm 2021": but a few words lead to it. */
function isRightBehind({ tokens }: PassageReading, { next }: Mention, period: Span): boolean {
  const end = tokens.findIndex(({ start }) => start >= period.start);
  const from = behindBracket(tokens, next);
  const between = tokens.slice(from, Math.max(from, end));
  return (
    end >= from &&
    between.length <= BETWEEN &&
    between.every(({ kind, text }) => kind === 'word' && !/^(?:và|còn|lên|xuống|giảm|tăng)$/i.test(text))
  );
}

const BETWEEN = 3;

const startOf = (passage: PassageReading, { first }: Mention): number => passage.tokens[first]?.start ?? 0;

/** No figure of the clause stands before the period. */
export function isLeading(passage: PassageReading, mentions: readonly Mention[], period: Span): boolean {
  const from = clauseStart(passage, indexAt(passage.tokens, period.start));
  const clause = passage.tokens[from]?.start ?? 0;
  return !mentions.some(
    (mention) => startOf(passage, mention) >= clause && startOf(passage, mention) < period.start,
  );
}

/** A leading period reaches the whole clause, one that leads in brackets all of them; any other the next figure, and those after it that have no words of their own. */
function reaches(passage: PassageReading, mentions: readonly Mention[], at: number, period: Span): boolean {
  if (isLeading(passage, mentions, period) || isLeadingWithin(passage, mentions, period)) return true;
  const between = mentions.slice(0, at + 1).filter((mention) => startOf(passage, mention) > period.start);
  return between.slice(1).every(({ governed }) => !governed);
}

/** "(năm 2023 xảy ra 05 vụ, chết 02 người)": no figure stands between the bracket and the period. */
function isLeadingWithin(passage: PassageReading, mentions: readonly Mention[], period: Span): boolean {
  const bracket = bracketAt(passage, period);
  const start = passage.tokens[bracket]?.start;
  return (
    start !== undefined &&
    !mentions.some((mention) => startOf(passage, mention) > start && startOf(passage, mention) < period.start)
  );
}

const bracketAt = (passage: PassageReading, { start }: Span): number =>
  bracketBefore(passage, indexAt(passage.tokens, start), 0);

/** The period stands in brackets. */
export const isBracketed = (passage: PassageReading, period: Span): boolean =>
  bracketAt(passage, period) !== -1;

/** No mark and no other figure between the number and the period. */
function follows(
  passage: PassageReading,
  mention: Mention,
  period: Span,
  next: Mention | undefined,
): boolean {
  for (let at = behindBracket(passage.tokens, mention.next); at < passage.tokens.length; at += 1) {
    const token = passage.tokens[at];
    if (token === undefined || token.start >= period.start) return true;
    if (/^[,()]$/.test(token.text) || endsClause(passage, at) || at === next?.from || token.text === 'so')
      return false;
  }
  return false;
}

/** Index of the last such phrase between two tokens, or -1. */
export function lastPhrase(
  passage: PassageReading,
  index: number,
  from: number,
  name: 'now' | 'withinPeriod',
): number {
  for (let at = index; at > from; at -= 1) {
    const length = PHRASES[name].before(passage.tokens, at);
    if (length > 0 && !passage.inPeriod.has(at - 1) && !isInCompound(passage.tokens, at - 1))
      return at - length;
  }
  return -1;
}
