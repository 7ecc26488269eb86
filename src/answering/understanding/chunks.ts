import abbreviations from '../../../data/lexicon/abbreviations-dots.json' with { type: 'json' };
import teencode from '../../../data/lexicon/teencode.json' with { type: 'json' };
import { hasMarks } from '../../text/fold.ts';
import { decodeViqr } from '../../text/input-methods.ts';
import { kept } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';

const VIQR_EVIDENCE = /\p{L}[\^+(*`]|[\^+]\p{L}|\p{L}['~]\p{L}|d{2}[aeiou]/iu;
/** "q.3", "P. Bến Nghé": the dot of an abbreviation ends no sentence. */
const SHORT_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${anyOf(abbreviations.ofPlaces)})\.\s*(?=[\p{L}\p{N}])`,
  'gu',
);
/** "đ/c", "d/c": the stroke parts no words. */
const COMRADE = /(?<![\p{L}\d])[đd]\s?\/\s?c(?![\p{L}\d])/giu;
const CHUNK =
  /\d{1,2}[A-Ea-e]\d{1,2}(?![\p{L}\d])|\d{1,2}[A-E](?![\p{L}\d])|[.,]?\d+(?:[.,/]\d+)*[%‰]?|\S+/gu;

/** White-space separated pieces, each word apart from the punctuation around it and from the number behind it. */
export function chunks(written: string): string[] {
  const parted = written.includes('.') ? written.replace(SHORT_PLACE, '$1 ') : written;
  const text = parted.includes('/') ? parted.replace(COMRADE, 'đồng chí') : parted;
  const partsOf = VIQR_EVIDENCE.test(text) ? partsOfViqr : plainPartsOf;
  return text.split(SPACES).flatMap((piece) => partsOf(piece));
}

const SPACES = /\s+/u;

const plainPartsOf = kept((piece): readonly string[] =>
  [...piece.matchAll(CHUNK)].flatMap(([chunk]) => wordsAndStops(chunk).flatMap(splitDigits)),
);

function partsOfViqr(piece: string): readonly string[] {
  return [...piece.matchAll(CHUNK)].flatMap(([chunk]) => {
    const decoded = hasMarks(chunk) ? null : decodeChunk(chunk);
    return (decoded === null ? wordsAndStops(chunk) : [decoded]).flatMap(splitDigits);
  });
}

function decodeChunk(chunk: string): string | null {
  const toned = /[`'~.?].*[.?]$/.test(chunk);
  const bare = decodeViqr(chunk.replace(/[.?,!]$/, ''));
  return toned ? bare : (decodeViqr(chunk) ?? bare);
}

function wordsAndStops(chunk: string): readonly string[] {
  return (
    chunk.match(/\p{N}+(?:[.,/]\p{N}+)*[%‰]?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.?!;,:()%\-–/]/gu) ?? []
  );
}

/** "nam2022" → "nam", "2022"; "q1" → "q", "1"; "m2" and codes such as "covid19" stay whole when no year follows. */
function splitDigits(chunk: string): string[] {
  if (!/\d$/.test(chunk)) return [chunk];
  const match = /^(\p{L}{1,5})(\d{4}|\d{1,2})$/u.exec(chunk);
  if (!match?.[1] || !match[2]) return [chunk];
  if (match[2].length === 4) return [match[1], match[2]];
  return Object.hasOwn(teencode.tokens, match[1].toLowerCase()) && match[1].toLowerCase() !== 'm'
    ? [match[1], match[2]]
    : [chunk];
}
