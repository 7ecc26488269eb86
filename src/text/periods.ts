import moments from '../../data/lexicon/moments.json' with { type: 'json' };
import type { Period } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';
import { findDocuments } from './documents.ts';
import { canonical, fold, hasMarks } from './fold.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { tokenize } from './tokenize.ts';

/** A period with its place in the text. */
export interface FoundPeriod extends Period, Span {
  /** No year was written; it is the reference day's ("quý I", "6 tháng đầu năm"). */
  readonly yearAssumed: boolean;
}

/** The words of the forms as they are spelled; the same letters under other marks ("quỹ 1") are another word. */
const SPELLED = moments.spelled.map((word) => ({ folded: fold(word), exact: canonical(word) }));

/** Months that must be typed with their marks: "thang nam", "thang sau" mostly mean something else. */
const NEEDS_MARKS = /^thang\s+(?:nam|sau)/;

/** Every form has one of these; most texts have none. */
const SIGN = /nam|thang|q|hom|bua|(?:19|20)\d\d|\d\s?[/.-]\s?\d/;

/**
 * Periods and days that a text names, typed with or without marks, in order, without overlap. Dates that belong to a
 * document's number, "hiện nay" and "đến nay" are no periods.
 * @param today ISO day that "năm nay" and forms without a year refer to; without it they are left out, because no day
 * could be named for them.
 */
export function findPeriods(text: string, today?: string | null): FoundPeriod[] {
  const plain = plainText(text);
  if (!SIGN.test(plain.text)) return [];
  const documents = findDocuments(text);
  const found: FoundPeriod[] = [];
  const add = (
    start: number,
    end: number,
    days: Pick<Period, 'unit' | 'from' | 'to'>,
    assumed: boolean,
  ): void => {
    const span = { start: plain.at[start] ?? 0, end: originalEnd(plain, end, text) };
    const taken = [...found, ...documents].some((other) => span.start < other.end && other.start < span.end);
    const written = text.slice(span.start, span.end);
    if (taken || !isSpelled(written, plain.text.slice(start, end))) return;
    found.push({
      ...span,
      text: written,
      unit: days.unit,
      from: days.from,
      to: days.to,
      yearAssumed: assumed,
    });
  };
  for (const { pattern, read } of PERIOD_FORMS)
    for (const match of plain.text.matchAll(pattern)) {
      const days = read(match.groups ?? {}, today ?? null);
      if (days !== null) add(match.index, match.index + match[0].length, days, days.assumed ?? false);
    }
  for (const year of listedYears(plain.text)) {
    const days = { unit: 'year' as const, from: `${year.text}-01-01`, to: `${year.text}-12-31` };
    add(year.at, year.at + 4, days, false);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The later members of "năm 2021, 2022 và 2023". */
function listedYears(plain: string): { at: number; text: string }[] {
  const list = /nam\s+(?:19|20)\d\d(?:\s*(?:,|;|va|-)\s*(?:nam\s+)?(?:19|20)\d\d(?![\d/]|[.,]\d))+/g;
  return [...plain.matchAll(list)].flatMap((match) =>
    [...match[0].matchAll(/\d{4}/g)]
      .slice(1)
      .map((year) => ({ at: match.index + year.index, text: year[0] })),
  );
}

function originalEnd(plain: PlainText, end: number, text: string): number {
  let at = (plain.at[end - 1] ?? 0) + 1;
  while (/^\p{M}/u.test(text[at] ?? '')) at += 1;
  return at;
}

function isSpelled(written: string, plain: string): boolean {
  if (NEEDS_MARKS.test(plain) && tokenize(written).some((token, i) => i === 1 && !hasMarks(token.text)))
    return false;
  return tokenize(written).every(({ kind, text }) => {
    if (kind !== 'word' || !hasMarks(text)) return true;
    const known = SPELLED.filter((word) => word.folded === fold(text));
    return known.length === 0 || known.some((word) => word.exact === canonical(text));
  });
}
