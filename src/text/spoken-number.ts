import lexicon from '../../data/lexicon/number-words.json' with { type: 'json' };
import { isAmbiguousBare, isOne, lookUp, unitFollows, type Word } from './spoken-word.ts';

export interface Reading {
  readonly value: number;
  /** Index of the word after the number. */
  readonly next: number;
  /** A single digit word: a number only where something counted follows. */
  readonly lone: boolean;
}

export function readNumber(words: readonly Word[], at: number): Reading | null {
  let reading = readYear(words, at) ?? readWhole(words, at);
  if (reading !== null && isOne(words[reading.next], lexicon.point))
    reading = readDecimals(words, reading) ?? reading;
  return reading;
}

/** "hai không hai bốn": a year told digit by digit, from 1900 to 2099. */
function readYear(words: readonly Word[], at: number): Reading | null {
  let digits = '';
  for (const word of [0, 1, 2, 3].map((offset) => words[at + offset])) {
    const digit = digits === '' || word?.joined ? lookUp(word, lexicon.digits) : null;
    if (digit === null) return null;
    digits += digit;
  }
  const year = Number(digits);
  return year >= 1900 && year < 2100 ? { value: year, next: at + 4, lone: false } : null;
}

function readDecimals(words: readonly Word[], whole: Reading): Reading | null {
  const decimals = readBelowHundred(words, whole.next + 1, true, true);
  if (decimals === null || !words[whole.next]?.joined) return null;
  return { value: Number(`${whole.value}.${decimals.value}`), next: decimals.next, lone: false };
}

/** A number of descending scales: tỷ, triệu, nghìn, then what is below a thousand. */
function readWhole(words: readonly Word[], at: number): Reading | null {
  let value = 0;
  let next = at;
  let limit = Number.POSITIVE_INFINITY;
  let lone = false;
  let parts = 0;
  for (;;) {
    const joined = next === at || words[next]?.joined === true;
    const part = joined ? readBelowThousand(words, next, parts > 0) : null;
    const after = part?.next ?? next;
    const scale =
      (part !== null && !words[after]?.joined) || !joined ? null : lookUp(words[after], lexicon.scales);
    if (scale === null || scale >= limit) {
      if (part === null) break;
      const short = parts > 0 && part.lone && !isOne(words[part.next - 1], ['năm']);
      if (parts > 0 && part.lone && !short) break;
      value += short ? (part.value * limit) / 10 : part.value;
      lone = parts === 0 && part.lone;
      next = part.next;
      parts += 1;
      break;
    }
    if (part === null && (parts > 0 || !startsShort(words, after + 1))) break;
    value += (part?.value ?? 1) * scale;
    next = after + 1;
    limit = scale;
    parts += 1;
    lone = false;
    if (words[next]?.joined && isOne(words[next], lexicon.half)) {
      value += scale / 2;
      next += 1;
      break;
    }
  }
  return parts === 0 ? null : { value, next, lone };
}

/** "tỷ hai", "trăm mốt", "triệu rưỡi": a scale without its own number, told by what follows. */
function startsShort(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.joined) return false;
  if (isOne(word, lexicon.half) || isOne(word, lexicon.odd) || isPercent(words, at)) return true;
  const digit = lookUp(word, lexicon.digits);
  return digit !== null && digit > 0 && !isOne(word, ['năm']) && !isAmbiguousBare(word);
}

function isPercent(words: readonly Word[], at: number): boolean {
  return isOne(words[at], ['phần']) && isOne(words[at + 1], ['trăm']);
}

function readBelowThousand(words: readonly Word[], at: number, inside: boolean): Reading | null {
  const odd = inside && isOne(words[at], lexicon.odd);
  if (odd) return readOdd(words, at);
  const digit = lookUp(words[at], lexicon.digits);
  const spoken = digit !== null && words[at + 1]?.joined === true && isOne(words[at + 1], lexicon.hundred);
  const bareHundred = digit === null && isOne(words[at], lexicon.hundred) && startsShort(words, at + 1);
  if (!spoken && !bareHundred) return readBelowHundred(words, at, inside);
  const hundreds = (spoken ? (digit ?? 1) : 1) * 100;
  const next = spoken ? at + 2 : at + 1;
  if (!words[next]?.joined) return { value: hundreds, next, lone: false };
  if (isOne(words[next], lexicon.half)) return { value: hundreds + 50, next: next + 1, lone: false };
  const rest = isOne(words[next], lexicon.odd) ? readOdd(words, next) : readBelowHundred(words, next, true);
  if (rest === null || (rest.lone && isOne(words[next], ['năm'])) || isOne(words[next], ['không']))
    return { value: hundreds, next, lone: false };
  const scaleFollows = words[rest.next]?.joined === true && lookUp(words[rest.next], lexicon.scales) !== null;
  const short = rest.lone && !isOne(words[next], lexicon.odd) && !scaleFollows;
  if (rest.lone && scaleFollows && !isOne(words[next], lexicon.odd))
    return { value: hundreds + rest.value * 10, next: rest.next, lone: false };
  return { value: hundreds + (short ? rest.value * 10 : rest.value), next: rest.next, lone: false };
}

function readOdd(words: readonly Word[], at: number): Reading | null {
  const digit = words[at + 1]?.joined ? lookUp(words[at + 1], lexicon.digits) : null;
  return digit === null ? null : { value: digit, next: at + 2, lone: false };
}

/** @param inside something of the number stands before, so that "mốt", "tư", "lăm" may start this part */
function readBelowHundred(
  words: readonly Word[],
  at: number,
  inside: boolean,
  decimals = false,
): Reading | null {
  const word = words[at];
  if (word === undefined) return null;
  const twenty = lookUp(word, lexicon.joinedTens);
  if (twenty !== null) {
    const one = readUnits(words, at + 1);
    return one === null ? null : { value: twenty + one, next: at + 2, lone: false };
  }
  if (isOne(word, lexicon.ten) && !isAmbiguousBare(word)) {
    const one = readUnits(words, at + 1);
    return one === null
      ? { value: 10, next: at + 1, lone: true }
      : { value: 10 + one, next: at + 2, lone: false };
  }
  const digit = lookUp(word, lexicon.digits);
  if (digit === null || (isOnlyAfterTens(word) && !inside)) return null;
  if (words[at + 1]?.joined && isOne(words[at + 1], lexicon.tens)) {
    const one = isOne(words[at + 1], ['chục']) ? null : readUnits(words, at + 2);
    if (digit < 1) return null;
    return one === null
      ? { value: digit * 10, next: at + 2, lone: false }
      : { value: digit * 10 + one, next: at + 3, lone: false };
  }
  const pair = digit > 1 || decimals ? readPair(words, at, digit, decimals) : null;
  return pair === 'about' ? null : (pair ?? { value: digit, next: at + 1, lone: true });
}

/** "mốt", "tư", "lăm"; "mot" without marks may as well be "một". */
const isOnlyAfterTens = (word: Word): boolean =>
  isOne(word, lexicon.onlyAfterTens) && !(word.bare && isOne(word, ['một']));

/** The digit after mươi; "năm" there means years ("ba mươi năm"), fifteen is said "mười lăm". */
function readUnits(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word?.joined || isOne(word, ['năm']) || isOne(word, ['không'])) return null;
  const digit = lookUp(word, lexicon.digits);
  if (digit === null) return null;
  const doubtful = isAmbiguousBare(word) && !unitFollows(words, at + 1) && words[at + 1] !== undefined;
  const scaled = words[at + 1]?.joined === true && isOne(words[at + 1], lexicon.tens);
  return doubtful || scaled ? null : digit;
}

/** "ba bảy" is 37; "hai ba", "năm bảy" mean "a few", "ba năm" three years. */
export function readPair(
  words: readonly Word[],
  at: number,
  digit: number,
  decimals: boolean,
): Reading | 'about' | null {
  const next = words[at + 1];
  if (!next?.joined || isOne(next, ['năm', 'không'])) return null;
  const one = lookUp(next, lexicon.digits);
  if (one === null) return null;
  if (
    words[at + 2]?.joined &&
    isOne(words[at + 2], [...lexicon.tens, ...lexicon.hundred, ...Object.keys(lexicon.scales)])
  )
    return null;
  const certain = isOne(next, ['mốt', 'lăm', 'nhăm']) && !next.bare;
  if (!decimals && !certain) {
    const first = words[at];
    const about = one === digit + 1 && !isOne(next, ['tư']);
    if (about || (digit === 5 && (one === 7 || one === 3))) return 'about';
    if ((first !== undefined && isAmbiguousBare(first)) || isAmbiguousBare(next) || isOne(first, ['năm'])) {
      if (!unitFollows(words, at + 2)) return null;
    }
    if (first?.bare === true && isOne(first, ['sáu'])) return null;
  }
  return { value: digit * 10 + one, next: at + 2, lone: false };
}
