import type { Figure } from '../../domain/figure.ts';
import type { Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page, Words } from './page.ts';

/** "tại khu phố 4 do ông Lành phụ trách và … tại khu phố 9": before a person another of the same sort is named, his own. */
export function isOfSister(
  { text }: Topic,
  { start }: Occurrence,
  figure: Figure,
  { report, passage }: Page,
): boolean {
  const noun = NUMBERED.exec(text)?.[1];
  if (noun === undefined || start < figure.start) return false;
  const before = foldPhrase(report.text.slice(passage.start, figure.start));
  return new RegExp(String.raw`(?:^|\s)${foldPhrase(noun)}\s+\d`).test(before);
}

/** "khu phố 9": the noun before the number. */
const NUMBERED = /^(\p{L}+(?:\s\p{L}+)*)\s\d+$/u;

/** "hồ sơ trực tuyến" where "thanh toán trực tuyến" was asked for: the passage goes on about another thing of the same sort. */
export function namesSister({ phrases: [typed] }: Topic, { byFolded }: Words): boolean {
  const [head, ...rest] = typed?.words ?? [];
  return head !== undefined && !byFolded.has(head.folded) && rest.some(({ folded }) => byFolded.has(folded));
}
