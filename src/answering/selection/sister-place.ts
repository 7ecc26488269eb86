import type { Figure } from '../../domain/figure.ts';
import type { Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { deniedSpans } from './denied-span.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page, Words } from './page.ts';

/** "tại khu phố 4 do ông Lành phụ trách và … tại khu phố 9": before a person, or a day, another of the same sort is named, its own. */
export function isOfSister(
  { text }: Topic,
  { start }: Occurrence,
  figure: Figure,
  { report, passage }: Page,
): boolean {
  if (start < figure.start) return false;
  const before = report.text.slice(passage.start, figure.start);
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined)
    return new RegExp(String.raw`(?:^|\s)${foldPhrase(numbered)}\s+\d`).test(foldPhrase(before));
  const named = NAMED.exec(text)?.[1];
  return named !== undefined && new RegExp(String.raw`(?:^|[\s(])${named}\s+\p{Lu}`, 'u').test(before);
}

/** "khu phố 3 không có ca nào, khu phố 4 có 8 ca": of the place nothing is told to be there; the figure is the next one's. */
export function isToldNone({ text }: Topic, { end }: Occurrence, figure: Figure, page: Page): boolean {
  const noun = (NUMBERED.exec(text) ?? NAMED.exec(text))?.[1];
  if (noun === undefined || end > figure.start) return false;
  const denied = deniedSpans(page).find((span) => span.start >= end && span.start < figure.start);
  const behind = denied === undefined ? '' : page.report.text.slice(denied.start, figure.start);
  return new RegExp(String.raw`[,;]\s+(?:\p{L}+\s){0,2}${foldPhrase(noun)}\s`, 'u').test(foldPhrase(behind));
}

/** "khu phố 9": the noun before the number. */
const NUMBERED = /^(\p{L}+(?:\s\p{L}+)*)\s\d+$/u;
/** "ấp Tân Hiệp": the noun before the name. */
const NAMED = /^(\p{Ll}+(?:\s\p{Ll}+)*)\s\p{Lu}/u;

/** "hồ sơ trực tuyến" where "thanh toán trực tuyến" was asked for: the passage goes on about another thing of the same sort. */
export function namesSister({ phrases: [typed] }: Topic, { byFolded }: Words): boolean {
  const [head, ...rest] = typed?.words ?? [];
  return head !== undefined && !byFolded.has(head.folded) && rest.some(({ folded }) => byFolded.has(folded));
}
