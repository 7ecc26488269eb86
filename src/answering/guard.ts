import type { Answer } from '../domain/answer.ts';
import type { Report } from '../domain/report.ts';
import { findNumberWords } from '../text/number-words.ts';
import { spokenDate } from './phrases.ts';

const DIGITS = /\p{Nd}+(?:[.,/]\p{Nd}+)*/gu;
const ROMAN = /(?<![\p{L}\p{N}])[IVXLCDM]+(?![\p{L}\p{N}])/gu;

/** Digits and Roman numerals of a text, as written; a ratio is two numbers. */
function numbersIn(text: string): string[] {
  const digits = [...text.matchAll(DIGITS)].flatMap(([number]) => number.split('/'));
  return [...digits, ...[...text.matchAll(ROMAN)].map(([roman]) => roman)];
}

/** Numbers written in words, lower case. */
function wordsIn(text: string): string[] {
  return findNumberWords(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** What a guard may take numbers from besides quotes. */
export interface GuardSources {
  readonly reports: ReadonlyMap<string, Report>;
  /** What is said beside the reports' words: an officer's own entries, the question that shows how to ask. */
  readonly entries: readonly string[];
}

/**
 * The figure guard: numbers of a reply that stand neither in a cited quote, nor in the title, date or headings of a cited
 * report, nor in printed arithmetic, nor in the question (which the headline may not echo). Empty when the reply may be sent.
 */
export function unsupportedNumbers(answer: Answer, sources: GuardSources): string[] {
  const cited = [...new Set(answer.quotes.map(({ reportId }) => reportId))].flatMap(
    (id) => sources.reports.get(id) ?? [],
  );
  for (const quote of answer.quotes) {
    const report = sources.reports.get(quote.reportId);
    if (report?.text.slice(quote.start, quote.end) !== quote.text) return [quote.text];
  }
  for (const figure of answer.figures) {
    const report = sources.reports.get(figure.reportId);
    if (report?.text.slice(figure.start, figure.end) !== figure.text) return [figure.text];
    if (
      !answer.quotes.some(
        ({ reportId, start, end }) =>
          reportId === figure.reportId && start <= figure.start && end >= figure.end,
      )
    )
      return [figure.text];
  }
  const known = [...(cited.length > 0 ? cited : [...sources.reports.values()])].flatMap((report) => [
    report.title,
    report.shortTitle ?? '',
    report.territory ?? '',
    report.date === null ? '' : spokenDate(report.date),
  ]);
  const spoken = [
    ...answer.quotes.map(({ text }) => text),
    ...answer.derived.flatMap(({ text, how, terms }) => [text, how, ...terms]),
    ...known,
    ...sources.entries,
  ];
  const allowed = new Set(spoken.flatMap(numbersIn));
  const echoed = new Set([...allowed, ...numbersIn(answer.question), ...numbersIn(answer.resolved)]);
  const rest = [...answer.remarks, ...answer.closing].join('\n');
  const heard = spoken.join('\n').toLowerCase();
  const unheard = [...wordsIn(answer.headline), ...wordsIn(rest)].filter((word) => !heard.includes(word));
  return [
    ...numbersIn(answer.headline).filter((number) => !allowed.has(number)),
    ...numbersIn(rest).filter((number) => !echoed.has(number)),
    ...unheard.filter((word) => !answer.question.toLowerCase().includes(word)),
  ];
}
