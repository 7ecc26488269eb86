import lexicon from '../../data/lexicon/number-words.json' with { type: 'json' };
import units from '../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { canonical, fold, hasMarks } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** One spoken word with what it can mean; `bare` when it was typed without marks. */
interface Word extends Span {
  readonly exact: string;
  readonly folded: string;
  readonly bare: boolean;
  /** Only white space stands between it and the word before. */
  readonly joined: boolean;
}

interface Reading {
  readonly value: number;
  /** Index of the word after the number. */
  readonly next: number;
  /** A single digit word: a number only where something counted follows. */
  readonly lone: boolean;
}

const key = (word: string): string => word.split(' ').map(canonical).join(' ');
const plain = (word: string): string => word.split(' ').map(fold).join(' ');

const UNITS = new Set(
  [
    ...units.counted,
    ...Object.keys(units.measured),
    ...units.time,
    ...Object.keys(units.scales),
    'phần trăm',
    'đồng',
  ].flatMap((unit) => [key(unit), plain(unit)]),
);

/** The word is one of `forms`: as written, or, typed without marks, by its letters. */
function isOne(word: Word | undefined, forms: readonly string[]): boolean {
  if (word === undefined) return false;
  return forms.some((form) => (word.bare ? fold(form) === word.folded : canonical(form) === word.exact));
}

function lookUp(word: Word | undefined, table: Readonly<Record<string, number>>): number | null {
  for (const [form, value] of Object.entries(table)) if (isOne(word, [form])) return value;
  return null;
}

/**
 * Numbers written in words, with or without marks: "ba mươi bảy", "ba bảy", "hăm mốt", "trăm lẻ năm", "trăm mốt"
 * (110), "hai ngàn rưỡi", "tỷ hai", "ba phẩy năm". Left out because they are uncertain: a single digit word that no
 * unit follows ("năm", "ba", "một số"), neighbours that mean "about" ("hai ba hộ"), "vài", "mấy chục", ordinals ("thứ
 * ba", "tháng mười"). Spans are in `text`, in order, without overlap.
 */
export function findNumberWords(text: string): (Span & { value: number })[] {
  const words = wordsOf(text);
  const found: (Span & { value: number })[] = [];
  let at = 0;
  while (at < words.length) {
    if (isAbout(words, at)) {
      at += 2;
      continue;
    }
    const reading =
      isOne(words[at - 1], lexicon.notAfter) && words[at]?.joined ? null : readNumber(words, at);
    const first = words[at];
    const last = words[(reading?.next ?? 0) - 1];
    if (reading === null || first === undefined || last === undefined || !isCertain(words, at, reading)) {
      at = reading === null ? at + 1 : Math.max(at + 1, reading.next);
      continue;
    }
    found.push({ start: first.start, end: last.end, value: reading.value });
    at = reading.next;
  }
  return found;
}

function isAbout(words: readonly Word[], at: number): boolean {
  const digit = lookUp(words[at], lexicon.digits);
  return digit !== null && digit > 0 && readPair(words, at, digit, false) === 'about';
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const token of tokenize(text)) {
    if (token.kind === 'word') {
      const joined = end !== -1 && text.slice(end, token.start).trim() === '';
      const { start, text: word } = token;
      words.push({
        exact: canonical(word),
        folded: fold(word),
        bare: !hasMarks(word),
        start,
        end: token.end,
        joined,
      });
    }
    end = token.kind === 'word' ? token.end : -1;
  }
  return words;
}

function isCertain(words: readonly Word[], at: number, reading: Reading): boolean {
  const after = words[reading.next];
  if (after?.joined && isOne(after, lexicon.notBefore)) return false;
  if (!reading.lone) return true;
  const word = words[at];
  if (word?.bare && lexicon.notBareAlone.some((form) => fold(form) === word.folded)) return false;
  return unitFollows(words, reading.next);
}

function unitFollows(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first?.joined) return false;
  const second = words[at + 1];
  const pick = (word: Word): string => (word.bare ? word.folded : word.exact);
  return UNITS.has(pick(first)) || (second?.joined === true && UNITS.has(`${pick(first)} ${pick(second)}`));
}

function readNumber(words: readonly Word[], at: number): Reading | null {
  let reading = readWhole(words, at);
  if (reading !== null && isOne(words[reading.next], lexicon.point))
    reading = readDecimals(words, reading) ?? reading;
  return reading;
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

/** Words that, typed without marks, are more often another word: "sau" (after), "tu" (from), "tam". */
function isAmbiguousBare(word: Word): boolean {
  return word.bare && lexicon.notBareAlone.some((form) => fold(form) === word.folded && form !== word.folded);
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
  if (rest === null || (rest.lone && isOne(words[next], ['năm'])) || lookUp(words[next], { không: 0 }) === 0)
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
function readPair(
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
    if (first !== undefined && first.bare && fold('sáu') === first.folded) return null;
  }
  return { value: digit * 10 + one, next: at + 2, lone: false };
}
