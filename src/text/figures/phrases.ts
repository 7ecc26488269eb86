import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import { anyOf } from '../phrase-pattern.ts';

/** Words joined by one space; empty parts are left out. */
export const joinWords = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** `from`, `from + 1`, … up to but without `to`. */
export const indexesOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const { openers, notAfter, notBefore } = lexicon.countOf;
const COUNT_OF = new RegExp(
  String.raw`(?:^|\s)(?<!(?:${anyOf(notAfter)})\s)(?:${anyOf(openers).replaceAll(' ', String.raw`\s+`)})\s+(?!${anyOf(notBefore)})(?<counted>.+)$`,
  'i',
);

/**
 * A classifier completed by what governs it: "vụ" and "trộm cắp tài sản" give "vụ trộm cắp tài sản", "hộ" and "số hộ
 * cận nghèo" give "hộ cận nghèo".
 */
export function completed(unit: string, governor: string): string {
  const counted = COUNT_OF.exec(governor)?.groups?.['counted'];
  if (counted !== undefined) return counted;
  if (governor === '' || unit === '') return joinWords(unit, governor);
  return ` ${governor.toLowerCase()} `.includes(` ${unit} `) ? governor : joinWords(unit, governor);
}
