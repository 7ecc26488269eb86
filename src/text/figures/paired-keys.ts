import type { FigureToken } from './figure-token.ts';
import { indexesOf } from './phrases.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';

/** What each of several numbers is told of: "khu phố 1, 2 và 3", "các thôn Đông, Tây". */
export interface Keys {
  /** Token with which the first of them begins. */
  readonly start: number;
  /** Token behind the last of them. */
  readonly end: number;
  /** Tokens of the noun that all of them carry. */
  readonly noun: readonly number[];
  /** Tokens of each one's own name. */
  readonly names: readonly (readonly number[])[];
}

/** Words of a name without a number: "thôn Bàu Sen Hạ". */
const NAME_WORDS = 4;

/** The keys that stand right before a token, fewer than two being none. */
export function keysBefore(passage: PassageReading, end: number): Keys | null {
  const { tokens } = passage;
  const names: number[][] = [];
  let at = end;
  for (;;) {
    const name = nameBefore(tokens, at);
    if (name.length === 0) return null;
    names.unshift(name);
    at -= name.length;
    const noun = nounBefore(tokens, at);
    at -= noun;
    const separator = separatorBefore(tokens, at);
    if (separator === 0)
      return noun > 0 && names.length > 1 ? { start: at, end, noun: indexesOf(at, at + noun), names } : null;
    if (noun > 0 && nameBefore(tokens, at - separator).length === 0)
      return names.length > 1 ? { start: at, end, noun: indexesOf(at, at + noun), names } : null;
    at -= separator;
  }
}

/** "3", "IV", "2A", or capitalised words: the tokens of one name that ends before a token. */
function nameBefore(tokens: readonly FigureToken[], end: number): number[] {
  const last = tokens[end - 1];
  if (last === undefined) return [];
  if (/^(?:\d{1,3}|[IVX]{1,4}|\d{0,2}[A-HĐ])$/u.test(last.text)) return [end - 1];
  let at = end;
  while (end - at < NAME_WORDS && isProper(tokens[at - 1]) && nounAt(tokens, at - 1) === 0) at -= 1;
  return indexesOf(at, end);
}

const isProper = (token: FigureToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}*$/u.test(token.text);

/** "khu phố", "khối", "lớp", "quý": a noun that numbers or names tell apart. */
function nounBefore(tokens: readonly FigureToken[], end: number): number {
  return Math.max(
    PHRASES.places.before(tokens, end),
    PHRASES.unlessCounted.before(tokens, end),
    PHRASES.always.before(tokens, end),
  );
}

function nounAt(tokens: readonly FigureToken[], index: number): number {
  return Math.max(PHRASES.places.at(tokens, index), PHRASES.unlessCounted.at(tokens, index));
}

/** ",", "và", ", và". */
function separatorBefore(tokens: readonly FigureToken[], end: number): number {
  const [mark, word] = [tokens[end - 1]?.text ?? '', tokens[end - 2]?.text ?? ''];
  if (/^(?:và|với)$/i.test(mark)) return word === ',' ? 2 : 1;
  return mark === ',' ? 1 : 0;
}
