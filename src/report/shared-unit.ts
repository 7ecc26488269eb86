import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';

const MONEY = tableWords.units.filter((unit) => unit.endsWith('đồng') || unit.startsWith('tr'));
const STATED = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(tableWords.sharedBy)})(?!\p{L})[^.;:()\d]{0,40}?(?:${anyOf(tableWords.toldAs)})\s*(${anyOf(MONEY)})(?!\p{L})`,
  'iu',
);

/** "(đơn vị tính trong các biểu: triệu đồng)": the unit of money that a paper states once for all its tables, as a span; else null. */
export function sharedUnit(text: string): Span | null {
  const stated = STATED.exec(text);
  const unit = stated?.[1];
  if (stated === null || unit === undefined) return null;
  const end = stated.index + stated[0].length;
  return { start: end - unit.length, end };
}
