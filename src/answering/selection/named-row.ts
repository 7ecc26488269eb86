import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';

/** "khối 4", "môn Toán" of a row that begins with 4, with Toán, in a table whose heading says "Khối", "Môn". */
export function namedRow(topic: Topic, page: Page): readonly Occurrence[] {
  const first = page.passage.figures[0]?.labelSpans.find((span) => isInside(span, page.passage));
  const at = page.own.terms.findIndex(({ start }) => start >= (first?.start ?? page.passage.start));
  const heads = page.context.filter(({ role }) => role === 'header').map(({ words }) => words);
  const end = first?.end ?? 0;
  for (const { words, credit } of at === -1 ? [] : topic.phrases) {
    for (let length = 1; length < words.length; length += 1) {
      const name = words.slice(length);
      const named = name.every((word, offset) => isSame(word, page.own.terms[at + offset]));
      const noun = { ...topic, phrases: [{ words: words.slice(0, length), credit: 1 }] };
      const last = page.own.terms[at + name.length - 1];
      const start = page.own.terms[at]?.start;
      if (
        named &&
        last !== undefined &&
        start !== undefined &&
        // "đầu tư công" is no row "Công viên" under "Vốn đầu tư".
        (name.length > 1 || last.end >= end) &&
        heads.some((head) => occurrencesOf(noun, head).length > 0)
      )
        return [{ start, end: last.end, credit }];
    }
  }
  return [];
}

/** A row may write "04" for 4. */
function isSame(word: TopicPhrase['words'][number], term: Page['own']['terms'][number] | undefined): boolean {
  if (term === undefined) return false;
  if (/^\d+$/.test(word.folded))
    return /^\d+$/.test(term.folded) && Number(term.folded) === Number(word.folded);
  return term.folded === word.folded && (!word.marked || term.exact === word.exact);
}
