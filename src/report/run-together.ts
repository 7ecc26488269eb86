import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { isCapitals } from './letters.ts';
import { trimSpan } from './lines.ts';

const MOTTO = new RegExp(
  String.raw`\s[*_]*(?:${letterhead.motto.map((line) => line.split(' ').join(String.raw`[\s–-]+`)).join('|')})[*_\s]*$`,
  'iu',
);
/** Behind the paper's number, before the place where it was written. */
const BEFORE_PLACE = /^[*_]*Số\s*:?\s*[\d.…_\s]*[-/]\S+\s+(?=\p{Lu}[^,;:]{1,60},\s*[Nn]gày\s)/u;

/**
 * A scan may leave both halves of a letterhead's line with a single space between: "PHƯỜNG AN SA Độc lập - Tự do - Hạnh phúc", "Số:
 * 12/BC-UBND An Sa, ngày 3 tháng 7 năm 2023".
 */
export function runTogether(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const motto = MOTTO.exec(words)?.index ?? -1;
  const place = BEFORE_PLACE.exec(words)?.[0].length ?? -1;
  const cut = motto > 0 && isCapitals(words.slice(0, motto)) ? motto : place;
  if (cut <= 0) return [{ start, end }];
  return [trimSpan(text, start, start + cut), trimSpan(text, start + cut, end)];
}
