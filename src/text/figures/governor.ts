import type { Span } from '../../domain/span.ts';
import type { FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { endsClause, isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';
import { isJointComma } from './unit.ts';

/** The words that say what a number is about: "thu ngân sách nhà nước", "phường đã kết nạp". */
export interface Governor {
  /** Without copulas, periods and "phường"; empty when nothing is left. */
  readonly label: string;
  readonly spans: readonly Span[];
}

/** "Khám, chữa bệnh cho …": an earlier comma part this short still belongs to the phrase, in words. */
const EXTENDED_WORDS = 5;
/** … a longer one when what follows the comma is but a word or two: "đến nhóm, lớp đạt 33,8%". */
const LONGER_WORDS = 8;
const EXTENDED_LABEL_WORDS = 9;

/** Words before a number up to the last mark, the last figure or the start of the clause. */
export function governorOf(passage: PassageReading, mention: Mention, before: Mention | undefined): Governor {
  const floor = before === undefined ? 0 : Math.max(before.next, Math.min(before.nounEnd, mention.from));
  const opener = passage.tokens[mention.from - 1]?.key ?? '';
  const colon = opener === ':' || (opener === '(' && mention.from - 1 > floor);
  const end = colon ? mention.from - 1 : (mention.changeAt ?? mention.from);
  const joined = /^(?:và|hoặc)$/i.test(passage.tokens[end - 1]?.text ?? '');
  const start = joined ? end : leftEdge(passage, end, floor);
  const longer = extend(passage, start, floor, end);
  const clean = cleaned(passage, start, end);
  const extended = longer === start ? clean : cleaned(passage, longer, end);
  const short = extended.length <= EXTENDED_LABEL_WORDS && clean.length > 0;
  return {
    label: phraseOf(passage, short ? extended : clean),
    spans: spansOf(worded(passage, longer, end)),
  };
}

function leftEdge(passage: PassageReading, end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const token = passage.tokens[at - 1];
    if (token === undefined || endsClause(passage, at - 1)) break;
    if (token.key === ')') {
      const open = openingBracket(passage, at - 1, floor);
      if (open === -1) break;
      at = open;
      continue;
    }
    if (token.key === ',' && passage.inPeriod.has(at - 2) && passage.inPeriod.has(at)) {
      at -= 1;
      continue;
    }
    if (isJointComma(passage.tokens, at - 1)) {
      at -= 1;
      continue;
    }
    if (/^[,:(]$/.test(token.text) || (/^[-–—+*•|]$/.test(token.text) && at - 1 === floor)) break;
    at -= 1;
  }
  return at;
}

function openingBracket(passage: PassageReading, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at < 12; at -= 1)
    if (passage.tokens[at]?.key === '(') return at;
  return -1;
}

function extend(passage: PassageReading, start: number, floor: number, end: number): number {
  if (passage.tokens[start - 1]?.key !== ',' || start - 1 <= floor || opens(passage, start)) return start;
  const earlier = leftEdge(passage, start - 1, floor);
  const words = start - 1 - earlier;
  const longest = end - start <= 2 ? LONGER_WORDS : EXTENDED_WORDS;
  if (words < 1 || words > longest || opens(passage, earlier)) return start;
  return extend(passage, earlier, floor, end);
}

const opens = (passage: PassageReading, at: number): boolean =>
  passage.inPeriod.has(at) ||
  PHRASES.openers.at(passage.tokens, at) > 0 ||
  PHRASES.subjects.at(passage.tokens, at) > 0;

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
  const subject = subjectLength(passage, start);
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
  const isProper = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (PHRASES.wards.at(tokens, start + length - 1) === 0)
    return /^\p{Lu}/u.test(tokens[start + length]?.text ?? '') ? 0 : length;
  if (isInCompound(tokens, start + length - 1)) return 0;
  let end = start + length;
  while (isProper(end)) end += 1;
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
  return longest === 1 && isInCompound(tokens, start) ? 0 : longest;
}

function closing(tokens: readonly FigureToken[], end: number): number {
  const longest = PHRASES.copulas.before(tokens, end);
  const copula = longest === 1 && isInCompound(tokens, end - 1) ? 0 : longest;
  return copula === 0 ? markBefore(tokens, end) : copula;
}

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
