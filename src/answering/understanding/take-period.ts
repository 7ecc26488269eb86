import type { Period } from '../../domain/period.ts';
import { findPeriods } from '../../text/periods.ts';
import type { QuestionWord } from './word.ts';

const RECURRING = new Set(['moi', 'hang', 'tung']);

/** "từ đầu năm" runs until the asker's day. */
function since(period: Period, before: QuestionWord | undefined, at: string): Period {
  const opens =
    before?.folded === 'tu' &&
    period.from === period.to &&
    period.from.endsWith('-01-01') &&
    period.from < at;
  return opens ? { ...period, unit: 'span', to: at } : period;
}

/** "mỗi tháng một hộ" names no month. */
function isRecurring(before: QuestionWord | undefined): boolean {
  return before !== undefined && RECURRING.has(before.folded);
}

function yearOf(year: string): Period {
  return { text: year, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Cuts the words that name a period out of a question. */
export function takePeriod(
  words: readonly QuestionWord[],
  at: string,
): { periods: Period[]; rest: QuestionWord[] } {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  const found = findPeriods(text, at).filter(
    ({ start }) => !isRecurring(words[starts.findIndex((offset) => offset >= start) - 1]),
  );
  const years =
    found.length > 0
      ? []
      : words.flatMap(({ text: year }) => (/^(?:19|20)\d\d$/.test(year) ? [yearOf(year)] : []));
  const rest = words.filter(
    (word, index) =>
      !years.some((year) => year.text === word.text) &&
      !found.some(({ start, end }) => (starts[index] ?? 0) >= start && (starts[index] ?? 0) < end),
  );
  return {
    periods: [
      ...years,
      ...found.map(({ start, text: written, unit, from, to, yearAssumed }) =>
        since(
          { text: written, unit, from, to, anyYear: yearAssumed },
          words[starts.findIndex((offset) => offset >= start) - 1],
          at,
        ),
      ),
    ],
    rest,
  };
}
