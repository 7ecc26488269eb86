import type { FigureToken } from './figure-token.ts';

/** "0225.3555.041", "0236.3.812.345": zeros open no number of a report. */
const DOTTED = /^0\d{2,4}(?:\.\d{1,4}){2,4}$/;
/** Digits of a number with its area code, and of any. */
const LEAST = 9;
const LEAST_OF_ALL = 8;
const MOST = 12;

/** Tokens of one telephone number. */
export interface Telephone {
  readonly start: number;
  /** Token behind the last. */
  readonly end: number;
}

/** The telephone number that a token belongs to: "0299 3999 115", "0236 3 812 345", "(0236) 3812345", "0281234567"; null where it is of none. */
export function telephoneAt(tokens: readonly FigureToken[], index: number): Telephone | null {
  const own = tokens[index]?.text ?? '';
  if (DOTTED.test(own)) return { start: index, end: index + 1 };
  if (!isDigits(tokens[index]) && own !== '(' && own !== ')') return null;
  const run = runAt(tokens, index);
  const groups = tokens
    .slice(run.start, run.end)
    .filter(isDigits)
    .map(({ text }) => text);
  return run.start <= index && index < run.end && isNumber(groups) ? run : null;
}

/** Groups of digits in a row, the first of which may stand in brackets. */
function runAt(tokens: readonly FigureToken[], index: number): Telephone {
  let start = tokens[index]?.text === '(' ? index + 1 : index;
  if (tokens[start]?.text === ')') start -= 1;
  while (isDigits(tokens[start - 1])) start -= 1;
  const isBehindCode = tokens[start - 1]?.text === ')' && tokens[start - 3]?.text === '(';
  if (isBehindCode && isDigits(tokens[start - 2])) start -= 2;
  const isBracketed = tokens[start - 1]?.text === '(' && tokens[start + 1]?.text === ')';
  let end = isBracketed ? start + 2 : start;
  while (isDigits(tokens[end])) end += 1;
  return { start: isBracketed ? start - 1 : start, end };
}

function isNumber([first = '', ...groups]: readonly string[]): boolean {
  if (/^0\d{8,}$/.test(first)) return true;
  if (groups.length === 0) return false;
  const length = [first, ...groups].join('').length;
  if (/^0\d{2,3}$/.test(first) && length >= LEAST && length <= MOST) return true;
  const isPlain = groups.every((group) => group.length > 1) && length >= LEAST_OF_ALL;
  return isPlain && /^(?:0\d{1,4}|1[89]00)$/.test(first);
}

const isDigits = (token: FigureToken | undefined): boolean =>
  token?.kind === 'number' && /^\d+$/.test(token.text);
