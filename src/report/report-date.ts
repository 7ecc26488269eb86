import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { halvesOf } from './columns.ts';
import { foldWords } from './fold-words.ts';
import { PLACE_AND_DATE } from './front-lines.ts';
import { splitLines } from './lines.ts';
import type { ParsedReport } from './parse.ts';

const OPENERS = new Set(letterhead.dateOpeners.map(foldWords));
const IN_WORDS = /([\dlIOo]{1,2})\s+tháng\s+([\dlIOo]{1,2})\s+năm\s+([\dlIOo]{4})/;
const IN_DIGITS =
  /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])|(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** A weekday, or the paper's number, before the day. */
const BEFORE_DATE = /^\s*(?:Thứ\s+\p{L}+|Chủ nhật|Số\s*:\s*\S+?(?=,|\s|$))\s*,?/iu;
/** How far into the body its first words may name the day. */
const OPENING = 60;
const LAST_LINES = 12;

/** Scanned papers take l for 1 and O for 0. */
function digits(written: string): number {
  return Number(written.replace(/[lI]/g, '1').replace(/[Oo]/g, '0'));
}

/** ISO text of a day that the calendar has, else null. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1945 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

/** The first day that a text names, in words ("ngày 28 tháng 3 năm 2023") or digits. */
function dateIn(text: string): string | null {
  const words = IN_WORDS.exec(text);
  if (words) return isoDate(digits(words[3]!), digits(words[2]!), digits(words[1]!));
  const match = IN_DIGITS.exec(text);
  if (!match) return null;
  const [, day, month, year, isoYear, isoMonth, isoDay] = match.map(Number);
  return match[4] ? isoDate(isoYear!, isoMonth!, isoDay!) : isoDate(year!, month!, day!);
}

function placeAndDate(text: string, spans: readonly Span[]): string | null {
  for (const { start, end } of spans) {
    const match = PLACE_AND_DATE.exec(text.slice(start, end));
    const date = match && dateIn(match[0]);
    if (date) return date;
  }
  return null;
}

/** "Ngày 28/3/2023, …", "Ngày đăng: 28/03/2023", "28/3/2023": the day with which a text begins. */
function openingDate(text: string, { start, end }: Span): string | null {
  const opening = text.slice(start, Math.min(end, start + OPENING));
  const match = IN_WORDS.exec(opening) ?? IN_DIGITS.exec(opening);
  if (!match) return null;
  const before = foldWords(opening.slice(0, match.index).replace(BEFORE_DATE, ''));
  return before === '' || OPENERS.has(before) ? dateIn(match[0]) : null;
}

/** "Báo cáo tháng 6 (ngày 05/7/2024)", "… đến ngày 30/6/2024": the day that ends the title. */
function titleDate({ masked, title }: ParsedReport): string | null {
  const last = title.at(-1);
  const closing = last && /ngày\s+([\d\s/.-]{8,14})[*_)”"\s]*$/iu.exec(masked.slice(last.start, last.end));
  return closing ? dateIn(closing[1]!) : null;
}

/**
 * The report's own date: place and date in the letterhead, the body's first words, place and date at its end, or the day that
 * ends its title.
 */
export function reportDate(parsed: ParsedReport): string | null {
  const { masked, letterhead: pieces, blocks } = parsed;
  const lines = splitLines(masked);
  const headed = placeAndDate(masked, pieces);
  if (headed) return headed;
  const first = blocks.filter((block) => block.kind !== 'letterhead' && block.kind !== 'title').slice(0, 3);
  const opened = [...pieces, ...first].map((span) => openingDate(masked, span)).find((date) => date !== null);
  return (
    opened ??
    placeAndDate(
      masked,
      lines.slice(-LAST_LINES).flatMap((line) => halvesOf(masked, line)),
    ) ??
    titleDate(parsed)
  );
}
