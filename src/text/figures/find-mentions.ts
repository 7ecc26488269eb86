import type { FigureKind } from '../../domain/figure.ts';
import { findNumberWords } from '../number-words.ts';
import type { FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { isNumbered } from './numbered.ts';
import { indexAt, PHRASES, type PassageReading } from './passage-reading.ts';
import { unitAt, type Unit } from './unit.ts';

const KINDS: Readonly<Record<Unit['kind'], FigureKind>> = {
  money: 'money',
  percent: 'percent',
  points: 'change',
  measure: 'measure',
  time: 'measure',
  age: 'measure',
  count: 'count',
  times: 'count',
};

/** Numbers that are quantities, in order; what they count is not known yet. */
export function findMentions(passage: PassageReading): Mention[] {
  const mentions: Mention[] = [];
  const words = wordMentions(passage);
  let i = 0;
  while (i < passage.tokens.length) {
    const mention = words.get(i) ?? (isQuantity(passage, i) ? mentionAt(passage, i) : null);
    if (mention !== null) mentions.push(mention);
    i = Math.max(i + 1, mention?.next ?? 0, skipped(passage, i));
  }
  return mentions;
}

/** "bảy trường hợp": numbers in words before something counted; "một" mostly means "a". */
function wordMentions(passage: PassageReading): Map<number, Mention> {
  const own = passage.text.slice(passage.start, passage.end);
  const mentions = new Map<number, Mention>();
  for (const { start, end, value } of findNumberWords(own)) {
    const index = indexAt(passage.tokens, passage.start + start);
    const next = indexAt(passage.tokens, passage.start + end);
    const unit = unitAt(passage.tokens, next);
    const free =
      !passage.closed.has(index) && !passage.inPeriod.has(index) && !isNamePart(passage.tokens, index, next);
    if (!free || value < 2 || unit === null || !['count', 'money', 'percent', 'measure'].includes(unit.kind))
      continue;
    const mention = create(passage, index, next, unit, KINDS[unit.kind], scaled(value, unit));
    mentions.set(index, { ...mention, number: { start: passage.start + start, end: passage.start + end } });
  }
  return mentions;
}

/** "cả ba vụ" goes through what is known; "ngã ba Cây Sao" and "cầu Hai Nhà" are names. */
function isNamePart(tokens: readonly FigureToken[], index: number, next: number): boolean {
  const isProper = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return /^(?:cả|ngã)$/i.test(tokens[index - 1]?.text ?? '') || (isProper(next) && !isProper(index));
}

function isQuantity(passage: PassageReading, index: number): boolean {
  const token = passage.tokens[index];
  if (token?.kind !== 'number' || passage.inPeriod.has(index) || passage.closed.has(index)) return false;
  return !isNumbered(passage, index);
}

/** The second number of a ratio that is no quantity ("hẻm 12/20") is none either. */
function skipped(passage: PassageReading, index: number): number {
  const [slash, second] = [passage.tokens[index + 1], passage.tokens[index + 2]];
  if (passage.tokens[index]?.kind !== 'number') return 0;
  return slash?.key === '/' && second?.kind === 'number' && slash.start === passage.tokens[index]?.end
    ? index + 3
    : 0;
}

function mentionAt(passage: PassageReading, index: number): Mention | null {
  return ratioAt(passage, index) ?? plainAt(passage, index);
}

function plainAt(passage: PassageReading, index: number): Mention | null {
  const token = passage.tokens[index];
  if (token === undefined) return null;
  const repeat = repeatEnd(passage, index + 1, token.value);
  const unit = unitAt(passage.tokens, repeat);
  if (unit?.kind === 'age' || (unit?.kind === 'time' && isChildAge(passage, index))) return null;
  if (unit === null && /^(?:19|20)\d\d$/.test(token.text)) return null;
  if (unit?.kind === 'time' && isClock(passage, index, unit)) return null;
  if (unit?.name === 'tháng' && /^(?:đầu|cuối)$/i.test(passage.tokens[unit.next]?.text ?? '')) return null;
  const value = token.value === null ? null : scaled(token.value, unit);
  const pair = unit === null ? null : sameUnitPair(passage, index, unit);
  return pair ?? create(passage, index, repeat, unit, unit === null ? 'count' : KINDS[unit.kind], value);
}

function scaled(value: number, unit: Unit | null): number {
  return unit === null ? value : Number((value * unit.factor + unit.plus).toPrecision(15));
}

/** "trẻ dưới 36 tháng" */
function isChildAge(passage: PassageReading, index: number): boolean {
  return [1, 2, 3].some((back) => PHRASES.children.at(passage.tokens, index - back) > 0);
}

/** "7 giờ 30", "24 giờ" after "lúc": a time of day. */
function isClock(passage: PassageReading, index: number, unit: Unit): boolean {
  if (!/^(?:giờ|phút|tiếng)/.test(unit.name)) return false;
  return (
    passage.tokens[unit.next]?.kind === 'number' || PHRASES.beforeTimes.before(passage.tokens, index) > 0
  );
}

/** "(hai)" after "02": index after the bracket; the index given when there is no such repeat. */
function repeatEnd(passage: PassageReading, index: number, value: number | null): number {
  if (passage.tokens[index]?.key !== '(') return index;
  const length = passage.tokens.slice(index, index + 12).findIndex(({ key }) => key === ')');
  if (length === -1) return index;
  const close = index + length;
  const [open, shut] = [passage.tokens[index], passage.tokens[close]];
  if (open === undefined || shut === undefined) return index;
  const words = passage.text.slice(open.end, shut.start);
  return findNumberWords(`${words} hộ`).some(
    (found) => found.value === value && found.end >= words.trim().length,
  )
    ? close + 1
    : index;
}

function ratioAt(passage: PassageReading, index: number): Mention | null {
  const length =
    passage.tokens[index + 1]?.text === '/' ? 1 : PHRASES.ratioJoints.at(passage.tokens, index + 1);
  const at = index + 1 + length;
  const [first, slash, second] = [passage.tokens[index], passage.tokens[index + 1], passage.tokens[at]];
  if (first === undefined || length === 0 || second?.kind !== 'number') return null;
  if (slash?.kind === 'word' && (first.value === null || second.value === null)) return null;
  const unit = unitAt(passage.tokens, at + 1);
  if (unit?.kind === 'age') return null;
  const values = [first.value, second.value].map((value) => (value === null ? null : scaled(value, unit)));
  const value = values.includes(null) ? null : values.join('/');
  const mention = create(passage, index, at + 1, unit, 'ratio', value);
  return { ...mention, number: { start: first.start, end: second.end } };
}

/** "1.318,4 triệu đồng/1.720 triệu đồng", "730 cây/1.000 cây": a ratio, because both numbers have one unit. */
function sameUnitPair(passage: PassageReading, index: number, unit: Unit): Mention | null {
  const [slash, second] = [passage.tokens[unit.next], passage.tokens[unit.next + 1]];
  if (slash?.key !== '/' || second?.kind !== 'number') return null;
  const other = unitAt(passage.tokens, unit.next + 2);
  const first = passage.tokens[index];
  if (other === null || other.name !== unit.name || first === undefined) return null;
  const [a, b] = [first.value, second.value];
  const value = a === null || b === null ? null : `${scaled(a, unit)}/${scaled(b, other)}`;
  const mention = create(passage, index, unit.next + 2, other, 'ratio', value);
  return {
    ...mention,
    number: { start: first.start, end: passage.tokens[other.next - 1]?.end ?? second.end },
  };
}

function create(
  passage: PassageReading,
  index: number,
  unitIndex: number,
  unit: Unit | null,
  kind: FigureKind,
  value: Mention['value'],
): Mention {
  const token = passage.tokens[index];
  const next = unit?.next ?? unitIndex;
  const percent = unit?.kind === 'percent' || unit?.kind === 'points';
  const numberEnd = percent ? passage.tokens[next - 1] : token;
  return {
    kind,
    from: index,
    first: index,
    next,
    textEnd: next,
    nounEnd: next,
    unitAt: unit === null ? -1 : unitIndex,
    number: { start: token?.start ?? 0, end: numberEnd?.end ?? 0 },
    value,
    unit: unit?.name ?? null,
    hedge: null,
    changeAt: null,
    direction: null,
    compared: false,
    earlier: false,
    label: '',
    sharedName: null,
    labelSpans: [],
    governed: false,
    governor: { label: '', spans: [] },
    pairedPeriod: null,
    pairedPlace: null,
    pairedKey: null,
    period: null,
    place: null,
    status: 'achieved',
    against: null,
    partOf: null,
    root: null,
  };
}
