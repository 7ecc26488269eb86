import numberWords from '../../../data/lexicon/number-words.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import { canonical } from '../fold.ts';
import type { FigureToken } from './figure-token.ts';
import { phraseSet } from './phrase-set.ts';

/** The unit that follows a number, and how the number is to be read with it. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'points' | 'measure' | 'time' | 'age' | 'count' | 'times';
  /** Lower case, as written: "đồng/người", "%", "hộ". */
  readonly name: string;
  /** What the digits are multiplied by to give base units. */
  readonly factor: number;
  /** Added to the value: "12 tỷ 345 triệu", "2 triệu rưỡi". */
  readonly plus: number;
  /** Index of the token after the unit. */
  readonly next: number;
}

const COUNTED = phraseSet(units.counted);
const MEASURED = phraseSet(Object.keys(units.measured));
const TIME = phraseSet(units.time);
const AGE = phraseSet(units.age);
const MEASURED_NAMES = new Map(
  Object.entries(units.measured).map(([form, name]) => [form.toLowerCase(), name]),
);
const SCALES = new Map(Object.entries(units.scales).map(([word, value]) => [canonical(word), value]));
const DONG = phraseSet(Object.entries(units.money).flatMap(([name, worth]) => (worth === 1 ? [name] : [])));
const HALF = phraseSet(numberWords.half);
const PERCENT = phraseSet(units.percent);
const POINTS = phraseSet(units.points);

/** The measure that a word or an abbreviation names, in whatever case: "km2" of "cây số vuông"; undefined of any other. */
export const measureNamed = (form: string): string | undefined => MEASURED_NAMES.get(form.toLowerCase());

const words = (tokens: readonly FigureToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, i, all) => (i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')
    .toLowerCase();

/** Unit at a token, the longest that is known; null when none is. */
export function unitAt(tokens: readonly FigureToken[], index: number): Unit | null {
  const plain = { factor: 1, plus: 0 };
  const points = POINTS.at(tokens, index);
  if (points > 0) return { kind: 'points', name: 'điểm %', ...plain, next: index + points };
  const percent = PERCENT.at(tokens, index);
  const permille = tokens[index]?.key === '‰' || tokens[index + 1]?.text === 'nghìn';
  if (percent > 0) return { kind: 'percent', name: permille ? '‰' : '%', ...plain, next: index + percent };
  return scaledAt(tokens, index) ?? namedAt(tokens, index);
}

function namedAt(tokens: readonly FigureToken[], index: number): Unit | null {
  const counted = COUNTED.at(tokens, index);
  const measured = MEASURED.at(tokens, index);
  const time = TIME.at(tokens, index);
  const money = isMedal(tokens, index) ? 0 : DONG.at(tokens, index);
  const plain = { factor: 1, plus: 0 };
  const age = AGE.at(tokens, index);
  if (age > 0) return { kind: 'age', name: 'tuổi', ...plain, next: index + age };
  const longest = Math.max(counted, measured, time, money);
  if (longest === 0) return null;
  const name = words(tokens, index, index + longest);
  const next = index + longest;
  if (counted === longest)
    return density(tokens, { kind: name === 'lần' ? 'times' : 'count', name, ...plain, next });
  if (money === longest) return rated(tokens, { kind: 'money', name: 'đồng', ...plain, next });
  if (time === longest) return { kind: 'time', name, ...plain, next };
  return rated(tokens, { kind: 'measure', name: MEASURED_NAMES.get(name) ?? name, ...plain, next });
}

/** Words back to the silver that makes a "đồng" a medal: "04 vàng, 03 bạc, 07 đồng". */
const MEDALS_WITHIN = 5;
const MEDALS = phraseSet(units.medals);

function isMedal(tokens: readonly FigureToken[], index: number): boolean {
  return tokens.slice(0, index).some((_, at) => at >= index - MEDALS_WITHIN && MEDALS.at(tokens, at) > 0);
}

/** "12 tỷ 345 triệu đồng", "1,2 triệu lượt người", "50 nghìn": scales, then what is counted, else money. */
function scaledAt(tokens: readonly FigureToken[], index: number): Unit | null {
  const factor = SCALES.get(tokens[index]?.key ?? '');
  if (factor === undefined) return null;
  let next = index + 1;
  let plus = 0;
  let smallest = factor;
  for (;;) {
    const part = tokens[next];
    const scale = SCALES.get(tokens[next + 1]?.key ?? '');
    if (part?.kind !== 'number' || part.value === null || scale === undefined || scale >= smallest) break;
    plus += part.value * scale;
    smallest = scale;
    next += 2;
  }
  if (HALF.at(tokens, next) > 0) {
    plus += smallest / 2;
    next += 1;
  }
  const named = namedAt(tokens, next);
  if (named !== null && named.kind !== 'age' && named.kind !== 'time') return { ...named, factor, plus };
  return rated(tokens, { kind: 'money', name: 'đồng', factor, plus, next });
}

/** "14.500 người/km2", "30 lượt/ngày": a count by area, time or group is a measure. */
function density(tokens: readonly FigureToken[], unit: Unit): Unit {
  const per = tokens[unit.next]?.key === '/' ? unit.next + 1 : -1;
  const isRate = per !== -1 && MEASURED.at(tokens, per) + TIME.at(tokens, per) + COUNTED.at(tokens, per) > 0;
  if (!isRate || tokens[per]?.start !== tokens[per - 1]?.end) return unit;
  return { ...rated(tokens, unit), kind: 'measure' };
}

/** "/người", "/hộ/tháng" after money and measures. */
function rated(tokens: readonly FigureToken[], unit: Unit): Unit {
  let { next, name } = unit;
  while (
    tokens[next]?.key === '/' &&
    tokens[next + 1]?.kind === 'word' &&
    tokens[next + 1]?.start === tokens[next]?.end
  ) {
    const length = Math.max(1, COUNTED.at(tokens, next + 1), TIME.at(tokens, next + 1));
    name += `/${words(tokens, next + 1, next + 1 + length)}`;
    next += 1 + length;
  }
  return { ...unit, name, next };
}

/** The counted unit a noun phrase begins with, or null: "Hộ nghèo" → "hộ". */
export function countedUnitAt(tokens: readonly FigureToken[], index: number): string | null {
  const length = COUNTED.at(tokens, index);
  return length === 0 ? null : words(tokens, index, index + length);
}

/** The comma inside one unit: "cán bộ, công chức". */
export function isJointComma(tokens: readonly FigureToken[], index: number): boolean {
  if (tokens[index]?.key !== ',') return false;
  return [3, 2, 1].some((back) => COUNTED.at(tokens, index - back) > back + 1);
}
