import reportNouns from '../../data/lexicon/report-nouns.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from './phrase-pattern.ts';

/** "42/2022/NĐ-CP", "25/BC-UBND", "12-NQ/HU", and the number of an unnamed one: "số 343/2016". */
const NUMBERED =
  /(?<![\p{L}\p{Nd}.,])\p{Nd}+[a-z]?\s?(?:\/\p{Nd}{4})?[-–/]\p{Lu}[\p{L}\p{Nd}]*(?:[-–/]\p{Lu}[\p{L}\p{Nd}]*)*(?![\p{L}\p{Nd}])/gu;
const TYPED_SMALL = /(?<![\p{L}\p{Nd}.,])\p{Nd}+\/\p{Nd}{4}\/\p{L}[\p{L}\p{Nd}]*(?:-\p{L}+)*/gu;
const OWN_DATE =
  /^\s*(?:,\s*)?(?:c[ủu]a\s[^,;.\n]{1,60}?\s)?(?:k[ýy]\s)?ng[àa]y\s+(?:\p{Nd}{1,2}\s*[/.-]\s*\p{Nd}{1,2}(?:\s*[/.-]\s*\p{Nd}{2,4})?|\p{Nd}{1,2}\s+th[áa]ng\s+\p{Nd}{1,2}\s+n[ăa]m\s+\p{Nd}{4})/iu;
const TITLE = new RegExp(
  String.raw`(?:${anyOf(reportNouns.dated)})\s[^,;:.\n\d]{0,80}?(?=\s*ngày\s+\d)`,
  'gu',
);
const NUMBER_WORD = /(?:s[ốo]\s*:?\s*)$/iu;

/**
 * Numbers of documents with the date that follows them as the document's own: "12-NQ/HU ngày 12/01/2023" is one span,
 * in which nothing is a figure and no date is a period.
 */
export function findDocuments(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of [...text.matchAll(NUMBERED), ...text.matchAll(TYPED_SMALL), ...text.matchAll(TITLE)]) {
    const end = match.index + match[0].length;
    const date = OWN_DATE.exec(text.slice(end, end + 120));
    const word = NUMBER_WORD.exec(text.slice(Math.max(0, match.index - 6), match.index));
    spans.push({ start: match.index - (word?.[0].length ?? 0), end: end + (date?.[0].length ?? 0) });
  }
  return spans.toSorted((a, b) => a.start - b.start);
}
