import figurePhrases from '../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { DerivedFigure } from '../domain/answer.ts';
import type { Figure } from '../domain/figure.ts';
import { formatNumber } from '../text/numbers.ts';
import { anyOf } from '../text/phrase-pattern.ts';

/** First and second number of a ratio, as written and as numbers; null when it is none. */
export function ratioParts(
  figure: Figure,
  text: string,
): { top: string; bottom: string; value: number; of: number } | null {
  if (figure.kind !== 'ratio' || typeof figure.value !== 'string') return null;
  const [value, of] = figure.value.split('/').map(Number);
  const [top, bottom] = text
    .slice(figure.number.start, figure.number.end)
    .split(JOINT)
    .map((part) => part.trim());
  if (value === undefined || of === undefined || !(of > 0) || !Number.isFinite(value) || !top || !bottom)
    return null;
  return { top, bottom, value, of };
}

/** "13/15", "186 trên 240". */
const JOINT = new RegExp(String.raw`\s*(?:/|${anyOf(figurePhrases.ratioJoints)})\s*`, 'iu');

/** `part` of `whole` in per cent, one decimal: 13 of 15 → 86,7%. */
export function percentOf(
  part: { text: string; value: number },
  whole: { text: string; value: number },
): DerivedFigure {
  const value = Math.round((part.value * 1000) / whole.value) / 10;
  return {
    text: `${formatNumber(value, 1)}%`,
    value,
    how: `${part.text} ÷ ${whole.text}`,
    terms: [part.text, whole.text],
  };
}

/** Whether a percentage had to be rounded. */
export function isRounded(part: number, whole: number, value: number): boolean {
  return Math.abs((part / whole) * 100 - value) > 1e-9;
}

/** The result of adding or taking away, with its terms: 40 − 22 = 18. */
export function combine(
  sign: '+' | '−',
  terms: readonly { text: string; value: number }[],
  unit: string | null,
): DerivedFigure {
  const [first, ...rest] = terms.map(({ value }) => value);
  const value = rest.reduce((total, term) => (sign === '+' ? total + term : total - term), first ?? 0);
  const number = formatNumber(value, 6);
  return {
    text: unit === null ? number : `${number} ${unit}`,
    value: Math.round(value * 1e6) / 1e6,
    how: terms.map(({ text }) => text).join(` ${sign} `),
    terms: terms.map(({ text }) => text),
  };
}
