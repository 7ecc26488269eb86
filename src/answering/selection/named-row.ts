import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { columnHeadings } from './cell-labels.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import type { Page, Words } from './page.ts';
import { GRADE_NOUNS } from './grade-nouns.ts';

type Word = TopicPhrase['words'][number];

/** Where a table may say what all of its rows are: "chi bảo đảm xã hội" is the row "Bảo đảm xã hội" under "Chi thường xuyên". */
const WITHOUT_NOUN: ReadonlySet<string> = new Set(['caption', 'row', 'heading']);

/** A topic told by a row's own name: in part, or as the whole of what the table is on. */
export function namedRow(topic: Topic, page: Page): readonly Occurrence[] {
  const named = namedInPart(topic, page);
  return named.length > 0 ? named : namedTotal(topic, page);
}

/** "khối 4", "môn Toán" of a row that begins with 4, with Toán, in a table whose heading says "Khối", "Môn". */
function namedInPart(topic: Topic, page: Page): readonly Occurrence[] {
  const first = page.passage.figures[0]?.labelSpans.find((span) => isInside(span, page.passage));
  const at = page.own.terms.findIndex(({ start }) => start >= (first?.start ?? page.passage.start));
  const speaks = (noun: Topic, isWhole: boolean): boolean =>
    page.context.some(
      ({ role, words }) =>
        (role === 'header' || (isWhole && WITHOUT_NOUN.has(role))) && occurrencesOf(noun, words).length > 0,
    );
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
        speaks(noun, last.end >= end)
      )
        return [{ start, end: last.end, credit }];
    }
  }
  return [];
}

/**
 * "tổng thu ngân sách" of the row "TỔNG CỘNG" in a table on "Thu ngân sách phường": the whole of what the table is on.
 */
function namedTotal(topic: Topic, page: Page): readonly Occurrence[] {
  const own = page.passage.figures[0]?.labelSpans.find((span) => isInside(span, page.passage));
  if (own === undefined || !WHOLE_ROWS.has(foldedWords(page, own))) return [];
  for (const { words, credit } of topic.phrases) {
    const lead = WHOLES.find((whole) => whole.every((word, offset) => words[offset]?.folded === word));
    const rest = words.slice(lead?.length ?? 0);
    if (lead === undefined || rest.length === 0) continue;
    const noun = { ...topic, phrases: [{ words: rest, credit: 1 }] };
    const isOn = page.context.some(
      ({ role, words: said }) =>
        (role === 'caption' || role === 'heading') && occurrencesOf(noun, said).length > 0,
    );
    if (isOn) return [{ ...own, credit }];
  }
  return [];
}

function foldedWords({ own }: Page, span: Span): string {
  return own.terms
    .filter((term) => isInside(term, span))
    .map(({ folded }) => folded)
    .join(' ');
}

const WHOLE_ROWS: ReadonlySet<string> = new Set(tableWords.wholeRows.map(foldPhrase));
/** "tổng số", "tổng": the longer first. */
const WHOLES = tableWords.total
  .map((phrase) => foldPhrase(phrase).split(' '))
  .toSorted((a, b) => b.length - a.length);

/** "trình độ đại học", "mức tốt" under headings "Đại học", "Tốt", where the table's caption or a grade is what stands before. */
export function namedColumn(topic: Topic, page: Page, words: Words): readonly Occurrence[] {
  if (page.passage.kind !== 'row') return [];
  const headings = page.passage.figures.flatMap((figure) => columnHeadings(figure, page).slice(-1));
  for (const { words: typed, credit } of topic.phrases) {
    for (let length = 1; length < typed.length; length += 1) {
      const noun = { ...topic, phrases: [{ words: typed.slice(0, length), credit: 1 }] };
      const name = typed.slice(length);
      if (!isGrade(typed.slice(0, length)) && !isOfTable(noun, page)) continue;
      const found = headings.find((heading) => isAll(name, heading, words)) ?? alone(name, headings, words);
      if (found !== undefined) return [{ start: found.start, end: found.end, credit }];
    }
  }
  return [];
}

function isAll(name: readonly Word[], heading: Span, { terms }: Words): boolean {
  const own = terms.filter((term) => isInside(term, heading));
  return own.length === name.length && name.every((word, index) => isSame(word, own[index]));
}

/** "khuyết tật" of the one column "Khuyết tật học hòa nhập". */
function alone(name: readonly Word[], headings: readonly Span[], { terms }: Words): Span | undefined {
  if (name.length < 2) return undefined;
  const opened = headings.filter((heading) => {
    const own = terms.filter((term) => isInside(term, heading));
    return own.length > name.length && name.every((word, index) => isSame(word, own[index]));
  });
  const starts = new Set(opened.map(({ start }) => start));
  return starts.size === 1 ? opened[0] : undefined;
}

function isOfTable(noun: Topic, { context }: Page): boolean {
  return context.some(
    ({ role, words }) => (role === 'caption' || role === 'header') && occurrencesOf(noun, words).length > 0,
  );
}

function isGrade(words: readonly Word[]): boolean {
  return GRADE_NOUNS.has(words.map(({ folded }) => folded).join(' '));
}

/** A row may write "04" for 4. */
function isSame(word: Word, term: Words['terms'][number] | undefined): boolean {
  if (term === undefined) return false;
  if (/^\d+$/.test(word.folded))
    return /^\d+$/.test(term.folded) && Number(term.folded) === Number(word.folded);
  return term.folded === word.folded && (!word.marked || term.exact === word.exact);
}
