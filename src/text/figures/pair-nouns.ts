import type { Span } from '../../domain/span.ts';
import { isOneWord } from '../two-syllable-words.ts';
import { phraseOf, spansOf } from './governor.ts';
import { CAPITALISED } from './people.ts';
import type { Mention } from './mention.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';
import { completed } from './phrases.ts';

/** As many nouns as there are numbers: those of the clause, or else those behind its last figure. */
export function nounsBefore(
  passage: PassageReading,
  mentions: readonly Mention[],
  { first, cue, end }: { readonly first: number; readonly cue: number; readonly end: number },
  count: number,
): number[][] {
  const parts = untilAnd(passage, itemsBefore(passage, partsBefore(passage, first, end), end), count);
  if (parts.length === count) return parts;
  const all = untilAnd(passage, itemsBefore(passage, first, end), count);
  const last = mentions.findLast((mention) => mention.first < cue);
  if (all.length === count || last === undefined || last.nounEnd <= first) return all;
  return itemsBefore(passage, last.nounEnd + (passage.tokens[last.nounEnd]?.kind === 'mark' ? 1 : 0), end);
}

/** Where the last "trong đó" of a clause stands; its beginning where there is none. */
function partsBefore({ tokens }: PassageReading, first: number, end: number): number {
  for (let at = end - 1; at > first; at -= 1) if (PHRASES.parts.at(tokens, at) > 0) return at;
  return first;
}

/** "thể thấp còi và trẻ thừa cân, béo phì": where the commas part too much, what stands behind "và" is one. */
function untilAnd(passage: PassageReading, items: readonly number[][], count: number): number[][] {
  const last = items.findLastIndex(([at = 0]) => /^và$/i.test(passage.tokens[at - 1]?.text ?? ''));
  const joined = [...items.slice(0, Math.max(0, last)), items.slice(Math.max(0, last)).flat()];
  return items.length > count && last > 0 && joined.length === count ? joined : [...items];
}

/** Token indexes of the nouns of "thu, chi ngân sách"; "ba chợ là chợ Gáo, chợ Lạch" names them behind the copula. */
function itemsBefore(passage: PassageReading, from: number, end: number): number[][] {
  const items: number[][] = [[]];
  const opening = from + PHRASES.parts.at(passage.tokens, from);
  const comma = passage.tokens.slice(opening, end).findIndex(({ text }) => /^(?:,|và)$/i.test(text));
  const named = passage.tokens
    .slice(opening, opening + Math.max(0, comma - 1))
    .findLastIndex(({ text }) => /^(?:là|gồm|:)$/i.test(text));
  for (let at = opening + named + 1; at < end; at += 1) {
    const token = passage.tokens[at];
    if (token === undefined || passage.inPeriod.has(at)) continue;
    if (/^(?:,|và)$/i.test(token.text)) items.push([]);
    else if (token.kind !== 'mark' || at > from) items.at(-1)?.push(at);
  }
  return items.filter((item) => item.length > 0);
}

/** Each number is told of its own noun: "khai sinh, khai tử, kết hôn lần lượt là …". */
export function pairNouns(
  passage: PassageReading,
  members: readonly Mention[],
  nouns: readonly (readonly number[])[],
): void {
  const tail = sharedTail(passage, nouns);
  const head = sharedHead(passage, nouns);
  // "284, 176 và 97 sạp": the last says what all of them count.
  const last = members.at(-1);
  const counted =
    last === undefined
      ? []
      : spansOf(passage.tokens.slice(last.unitAt === -1 ? last.next : last.unitAt, last.nounEnd));
  for (const [i, mention] of members.entries()) {
    const own = (nouns[i] ?? []).slice(i === 0 ? head.length : 0);
    const led = withoutOwn(passage, head, own);
    const item = [...led, ...own, ...(i === nouns.length - 1 ? [] : tail)];
    mention.label =
      mention.kind === 'count'
        ? completed(mention.unit ?? '', phraseOf(passage, item))
        : phraseOf(passage, item);
    const spans = spansAt(passage, own);
    mention.labelSpans = [
      ...spansAt(passage, led),
      ...spans,
      ...(i === nouns.length - 1 ? [] : spansAt(passage, tail)),
      ...counted,
    ].toSorted((a, b) => a.start - b.start);
    mention.pairedKey = { label: phraseOf(passage, item), spans };
  }
}

/** "tỷ lệ" alone leads to "trẻ thừa cân" where it led to "trẻ suy dinh dưỡng" before: the noun says again what it is. */
function withoutOwn(
  { tokens }: PassageReading,
  head: readonly number[],
  [first = -1]: readonly number[],
): readonly number[] {
  const again = head.findIndex((index) => tokens[index]?.key === tokens[first]?.key);
  return again > 0 ? head.slice(0, again) : head;
}

const spansAt = (passage: PassageReading, indexes: readonly number[]): Span[] =>
  spansOf(indexes.flatMap((index) => passage.tokens[index] ?? []));

/**
 * "Mức thu học phí đối với nhà trẻ, mẫu giáo, THCS", "các môn Ngữ văn, Toán": what leads to the first of several leads to all; so does
 * "tỷ lệ trẻ suy dinh dưỡng" of "thể nhẹ cân, thể thấp còi", and, before as many words as each noun behind it has, "Đăng ký" of "Đăng
 * ký khai sinh, khai tử, kết hôn".
 */
function sharedHead(
  { tokens }: PassageReading,
  [first = [], ...others]: readonly (readonly number[])[],
): readonly number[] {
  const opening = tokens[others[0]?.[0] ?? -1]?.key;
  const again = first.findLastIndex((index) => tokens[index]?.key === opening);
  if (again > 0) return first.slice(0, again);
  const named = first.findIndex((index, at) => at > 0 && CAPITALISED.test(tokens[index]?.text ?? ''));
  // "Các quỹ Đền ơn đáp nghĩa, Vì người nghèo": names of one sort.
  const isPlural = PLURAL.test(tokens[first[0] ?? -1]?.text ?? '');
  // "Hộ nghèo ở địa bàn An Lộc cũ, Bình Khê cũ": so are places behind two words and more.
  const leads = isPlural || named >= LEADING_WORDS;
  if (leads && named > 0 && others.every(([at = -1]) => CAPITALISED.test(tokens[at]?.text ?? '')))
    return first.slice(0, named);
  const leading = first.findLastIndex((index) => PHRASES.heads.before(tokens, index) > 0);
  if (leading > 0 && first.length - leading <= MEMBER_WORDS) return first.slice(0, leading);
  // "giải nhất, nhì, ba và khuyến khích": the last may be longer than those before it.
  const [last = [], ...middle] = others.toReversed();
  const [length = 0, ...further] = new Set(middle.map((item) => item.length));
  if (others.length < 2 || further.length > 0 || first.length <= length || last.length < length) return [];
  const head = first.slice(0, wordStart(tokens, first, first.length - length));
  const [before, own] = [first.at(-length - 1), first.at(-length)].map((at) => tokens[at ?? -1]?.key ?? '');
  const isSure =
    last.length === length || middle.length > 1 || (head.length > 1 && !isOneWord(before ?? '', own ?? ''));
  return isSure ? head : [];
}

/** Where the word begins that a place in a noun may stand amid: before "xuất" of "học lực xuất sắc", but not within "huy chương | vàng". */
function wordStart(tokens: PassageReading['tokens'], noun: readonly number[], at: number): number {
  const keyAt = (place: number): string => tokens[noun[place] ?? -1]?.key ?? '';
  const isAmid = at > 1 && isOneWord(keyAt(at - 1), keyAt(at));
  return isAmid && !isOneWord(keyAt(at - 2), keyAt(at - 1)) ? at - 1 : at;
}

const PLURAL = /^(?:các|những)$/iu;

/** Words from which what stands before a name is no part of it. */
const LEADING_WORDS = 2;

/** Words of a member behind what leads to all. */
const MEMBER_WORDS = 5;

/** "Tổng thu, tổng chi ngân sách phường": behind as many words as each noun before it has, the last goes on for all that open alike. */
function sharedTail({ tokens }: PassageReading, nouns: readonly (readonly number[])[]): readonly number[] {
  const [last = [], ...others] = nouns.toReversed();
  const [length = 0, ...further] = new Set(others.map((item) => item.length));
  const heads = new Set(nouns.map(([at = -1]) => tokens[at]?.key));
  const isOne = further.length === 0 && (length === 1 || heads.size === 1);
  return isOne ? last.slice(length) : [];
}
