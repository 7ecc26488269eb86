import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../phrase-pattern.ts';
import { isProper, type FigureToken } from './figure-token.ts';
import { extend, leftEdge, widerLength } from './governor-edges.ts';
import { isDerived } from './kinds.ts';
import type { Mention } from './mention.ts';
import { endsClause, isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';
import { joinWords } from './phrases.ts';

/** The words that say what a number is about: "thu ngân sách nhà nước", "phường đã kết nạp". */
export interface Governor {
  /** Without copulas, periods and "phường"; empty when nothing is left. */
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Longest phrase with such a part that is still a label, in words. */
const EXTENDED_LABEL_WORDS = 9;

/** Words before a number up to the last mark, the last figure or the start of the clause. */
export function governorOf(passage: PassageReading, mention: Mention, before: Mention | undefined): Governor {
  const floor = before === undefined ? 0 : Math.max(before.next, Math.min(before.nounEnd, mention.from));
  const opener = passage.tokens[mention.from - 1]?.key ?? '';
  const colon = opener === ':' || (opener === '(' && mention.from - 1 > floor);
  const end = colon ? mention.from - 1 : (mention.changeAt ?? mention.from);
  const joined = /^(?:và|hoặc)$/i.test(passage.tokens[end - 1]?.text ?? '');
  const hasNoun = mention.unitAt !== -1 && mention.nounEnd > mention.next;
  const giving =
    (hasNoun || !isDerived(mention)) && before?.nounEnd === end
      ? PHRASES.giving.before(passage.tokens, end)
      : 0;
  // "từ 620 suất dịp Tết năm 2020 lên 768 suất": what stands between tells of the one before.
  const isLevel = before?.earlier === true && PHRASES.levels.before(passage.tokens, end) > 0;
  const start = joined || isLevel ? end : giving > 0 ? end - giving : leftEdge(passage, end, floor);
  const longer = extend(passage, start, floor, end);
  const clean = cleaned(passage, start, end);
  const extended = longer === start ? clean : cleaned(passage, longer, end);
  const isHeaded = longer < start && PHRASES.amountHeads.at(passage.tokens, longer) > 0;
  // "…, hoàn thành tháng 11/2024, kinh phí 1,15 tỷ đồng": a property is of what the clause opens with.
  const isProperty =
    before === undefined && PHRASES.generic.at(passage.tokens, clean[0] ?? -1) === clean.length;
  const short = clean.length > 0 && !isProperty && (isHeaded || extended.length <= EXTENDED_LABEL_WORDS);
  const own = {
    label: phraseOf(passage, short ? extended : clean),
    spans: spansOf(worded(passage, longer, end)),
  };
  const lacks = !hasNoun && (own.label === '' || HAPPENING.test(own.label));
  return lacks ? behindColon(passage, start, floor, own) : own;
}

/** "Diện tích sầu riêng qua các năm: năm 2021 có 31 ha", "Tai nạn giao thông: xảy ra 08 vụ": what stands before the colon. */
function behindColon(passage: PassageReading, start: number, floor: number, own: Governor): Governor {
  let colon = start - 1;
  while (colon > floor && passage.tokens[colon]?.key !== ':' && !endsClause(passage, colon)) colon -= 1;
  if (colon <= floor || passage.tokens[colon]?.key !== ':') return own;
  const from = leftEdge(passage, colon, floor);
  const told = phraseOf(passage, cleaned(passage, from, colon));
  if (told === '') return own;
  return {
    label: joinWords(told, own.label),
    spans: [...spansOf(worded(passage, from, colon)), ...own.spans],
  };
}

/** "phạm pháp hình sự năm 2023 xảy ra 28 vụ, năm 2024 xảy ra 19 vụ": that they happened says not what they are. */
export const HAPPENING = new RegExp(String.raw`^(?:${anyOf(lexicon.happening)})$`, 'iu');

/** Indexes of the tokens that make a readable phrase. */
function cleaned(passage: PassageReading, from: number, to: number): number[] {
  let [start, end] = [from, to];
  for (;;) {
    const { tokens } = passage;
    const opener = passage.inPeriod.has(start) || tokens[start]?.kind === 'mark' ? 1 : opening(tokens, start);
    const closer = passage.inPeriod.has(end - 1) || isFew(passage, end) ? 1 : closing(tokens, end);
    const bracket = tokens[start]?.key === '(' ? closingBracket(tokens, start, end) : -1;
    if (bracket !== -1) start = bracket;
    else if (start < end && opener > 0 && !/^[“"«]$/.test(tokens[start]?.text ?? '')) start += opener;
    else if (start < end && closer > 0) end -= closer;
    else break;
  }
  if (start >= end) return [];
  const { tokens } = passage;
  const subject = subjectLength(passage, start) || widerLength(passage, start, end);
  if (start + subject === end || start + PHRASES.amounts.at(tokens, start) === end) return [];
  const trimmed = subject === 0 ? start : afterAuxiliaries(passage, start + subject, end);
  return Array.from({ length: end - trimmed }, (_, i) => trimmed + i).filter(
    (i) => !passage.inPeriod.has(i) && !isPeriodComma(passage, i),
  );
}

/** "Phường Bến Sậy", "toàn phường": who speaks is not what is counted; "xã hội hóa", "Ủy ban MTTQ" are other words. */
function subjectLength(passage: PassageReading, start: number): number {
  const { tokens } = passage;
  const length = PHRASES.subjects.at(tokens, start);
  if (length === 0) return 0;
  if (PHRASES.wards.at(tokens, start + length - 1) === 0)
    return /^\p{Lu}/u.test(tokens[start + length]?.text ?? '') ? 0 : length;
  if (isInCompound(tokens, start + length - 1)) return 0;
  let end = start + length;
  while (isProper(tokens[end])) end += 1;
  return end - start;
}

function afterAuxiliaries(passage: PassageReading, from: number, end: number): number {
  let at = from;
  while (at < end && PHRASES.auxiliaries.at(passage.tokens, at) > 0) at += 1;
  return at;
}

function closingBracket(tokens: readonly FigureToken[], open: number, end: number): number {
  for (let at = open + 1; at < end; at += 1) if (tokens[at]?.key === ')') return at + 1;
  return -1;
}

/** The "ba" of "trong ba năm 2021, 2022 và 2023". */
const isFew = (passage: PassageReading, end: number): boolean =>
  passage.inPeriod.has(end) &&
  !/^thứ$/i.test(passage.tokens[end - 2]?.text ?? '') &&
  PHRASES.few.before(passage.tokens, end) > 0;

/** "hiện" opens, "hiện vật" does not. */
function opening(tokens: readonly FigureToken[], start: number): number {
  const longest = PHRASES.openers.at(tokens, start);
  return isInCompound(tokens, start + Math.max(0, longest - 1)) ? 0 : longest;
}

function closing(tokens: readonly FigureToken[], end: number): number {
  const longest = PHRASES.copulas.before(tokens, end);
  const isCopula = longest !== 1 || !(isInCompound(tokens, end - 1) || endsName(tokens, end - 1));
  const copula = isCopula ? longest : 0;
  return copula === 0 ? markBefore(tokens, end) : copula;
}

/** The "Mới" of "ấp Kinh Mới". */
const endsName = (tokens: readonly FigureToken[], at: number): boolean =>
  isProper(tokens[at - 1]) && isProper(tokens[at]);

const markBefore = (tokens: readonly FigureToken[], end: number): number =>
  tokens[end - 1]?.kind === 'mark' && !/^[”"»’%)]$/.test(tokens[end - 1]?.text ?? '') ? 1 : 0;

/** The comma of "năm 2021, 2022 và 2023". */
const isPeriodComma = (passage: PassageReading, at: number): boolean =>
  /^(?:,|và)$/i.test(passage.tokens[at]?.text ?? '') &&
  passage.inPeriod.has(at - 1) &&
  passage.inPeriod.has(at + 1);

/** Nothing when all the words are mere connectors ("và", "trong đó", "/"). */
function worded(passage: PassageReading, from: number, to: number): readonly FigureToken[] {
  let at = from;
  while (at < to) {
    const length = PHRASES.trailing.at(passage.tokens, at) || PHRASES.parts.at(passage.tokens, at);
    if (length === 0 && passage.tokens[at]?.kind === 'word') return passage.tokens.slice(from, to);
    if (/^còn$/i.test(passage.tokens[at]?.text ?? '')) return passage.tokens.slice(from, to);
    at += Math.max(1, length);
  }
  return [];
}

/** The words of some tokens as one line; a capital that only opens the sentence is lowered. */
export function phraseOf(passage: PassageReading, indexes: readonly number[]): string {
  let phrase = '';
  let last: FigureToken | undefined;
  for (const index of indexes) {
    const token = passage.tokens[index];
    if (token === undefined) continue;
    phrase += (last !== undefined && last.end < token.start ? ' ' : '') + token.text;
    last = token;
  }
  const [first, second] = [passage.tokens[indexes[0] ?? -1], passage.tokens[indexes[1] ?? -1]];
  const capital =
    first !== undefined && /^\p{Lu}\p{Ll}+$/u.test(first.text) && !/^\p{Lu}/u.test(second?.text ?? '');
  return capital ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** Tokens as as few spans as their neighbourhood allows. */
export function spansOf(tokens: readonly FigureToken[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
