import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { canonical, fold } from '../fold.ts';
import { gluedAt } from '../glued.ts';
import { hyphenated } from '../hyphenated.ts';
import { parseNumber } from '../numbers.ts';
import { anyOf } from '../phrase-pattern.ts';

/** A word, a number or one other character of a passage; offsets are in the whole report. */
export interface FigureToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** The word's canonical spelling; for anything else the text itself. */
  readonly key: string;
  /** Of a number; null when it is malformed ("12.50.3", "2.94o"). */
  readonly value: number | null;
}

/** Whether a token is a word as names have them, with a capital and small letters behind it. */
export const isProper = (token: FigureToken | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

const TOKEN =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)(?<glued>[\p{L}\p{M}][\p{L}\p{M}\p{Nd}²³]*)?|(?<word>\p{L}[\p{L}\p{M}\p{Nd}²³]*)|(?<mark>\S)/gu;
const UNIT_SUFFIX = new RegExp(`^(?:${anyOf(units.glued)})$`, 'iu');

/** "1úa": a word that a scan has spoiled, and no number. */
function misreadWord(token: string): string | undefined {
  return /^1\p{L}/u.test(token) && fold(token).startsWith('l') ? token : undefined;
}

/** Tokens of a stretch of a report. Letters glued to digits are a unit ("50.000đ", "412m2") or spoil the number. */
export function figureTokens(text: string, span: Span): FigureToken[] {
  const tokens: FigureToken[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const { number, glued } = match.groups ?? {};
    const word = match.groups?.['word'] ?? misreadWord(match[0]);
    if (number === undefined || word !== undefined) {
      const whole = word === undefined ? null : wholeOf(text, tokens, word, start);
      if (whole !== null) {
        tokens.splice(-2, 2, whole);
        continue;
      }
      const kind = word === undefined ? 'mark' : 'word';
      const cut = word === undefined ? 0 : gluedAt(word);
      for (const [at, part] of [
        [0, match[0].slice(0, cut)],
        [cut, match[0].slice(cut)],
      ] as const) {
        if (part === '') continue;
        const key = word === undefined ? part : canonical(part);
        tokens.push({ kind, text: part, key, value: null, start: start + at, end: start + at + part.length });
      }
      continue;
    }
    const split = start + number.length;
    const isUnit = glued !== undefined && UNIT_SUFFIX.test(glued);
    const digits = glued === undefined || isUnit ? number : match[0];
    const value = digits === number ? parseNumber(number) : null;
    tokens.push({ kind: 'number', text: digits, key: digits, value, start, end: start + digits.length });
    if (isUnit)
      tokens.push({
        kind: 'word',
        text: glued,
        key: canonical(glued),
        value: null,
        start: split,
        end: split + glued.length,
      });
  }
  return tokens;
}

/** A word with the half before it that the end of a line has cut off; null where none stands there. */
function wholeOf(
  text: string,
  tokens: readonly FigureToken[],
  word: string,
  start: number,
): FigureToken | null {
  const [half, hyphen] = tokens.slice(-2);
  if (half?.kind !== 'word' || hyphen?.text !== '-') return null;
  const whole = hyphenated(half.text, text.slice(half.end, start), word);
  return whole === null ? null : { ...half, text: whole, key: canonical(whole), end: start + word.length };
}
