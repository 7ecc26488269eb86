import type { Answer } from '../domain/answer.ts';
import type { Report } from '../domain/report.ts';
import { isInside } from '../domain/span.ts';
import { kept, keptFor } from '../text/kept.ts';
import { findNumberWords } from '../text/number-words.ts';
import { spokenDate } from './phrases.ts';

const DIGITS = /\p{Nd}+(?:[.,/]\p{Nd}+)*/gu;
const ROMAN = /(?<![\p{L}\p{N}])[IVXLCDM]+(?![\p{L}\p{N}])/gu;

/** Digits and Roman numerals of a text, as written; a ratio is two numbers. */
function numbersIn(text: string): string[] {
  const digits = (text.match(DIGITS) ?? []).flatMap((number) => number.split('/'));
  return [...digits, ...(text.match(ROMAN) ?? [])];
}

/** Numbers written in words, lower case. */
function wordsIn(text: string): string[] {
  return findNumberWords(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** Sources and remarks: many replies close with the same ones. */
const readRest = kept((text) => ({ numbers: numbersIn(text), words: wordsIn(text) }));

/** What a guard may take numbers from besides quotes. */
export interface GuardSources {
  readonly reports: ReadonlyMap<string, Report>;
  /** What is said beside the reports' words: an officer's own entries, the question that shows how to ask. */
  readonly entries: readonly string[];
}

/** What may be said of reports that no quote shows: the words, and the numbers in them. */
interface Known {
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
}

const knownOf = keptFor((report: Report): Known => readKnown([report]));
const knownOfAll = keptFor((reports: ReadonlyMap<string, Report>): Known => readKnown([...reports.values()]));

function readKnown(reports: readonly Report[]): Known {
  const texts = reports.flatMap((report) => [
    report.title,
    report.shortTitle ?? '',
    report.territory ?? '',
    report.date === null ? '' : spokenDate(report.date),
  ]);
  return { text: texts.join('\n'), numbers: new Set(texts.flatMap(numbersIn)) };
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
    if (!answer.quotes.some((quote) => quote.reportId === figure.reportId && isInside(figure, quote)))
      return [figure.text];
  }
  const own = [
    ...answer.quotes.map(({ text }) => text),
    ...answer.derived.flatMap(({ text, how, terms }) => [text, how, ...terms]),
    ...sources.entries,
  ];
  const known = cited.length > 0 ? cited.map(knownOf) : [knownOfAll(sources.reports)];
  const allowed = new Set(own.flatMap(numbersIn));
  const isAllowed = (number: string): boolean =>
    allowed.has(number) || known.some(({ numbers }) => numbers.has(number));
  const rest = readRest([...answer.remarks, ...answer.closing].join('\n'));
  const echoed = new Set([...numbersIn(answer.question), ...numbersIn(answer.resolved)]);
  const words = [...wordsIn(answer.headline), ...rest.words];
  const heard = words.length === 0 ? '' : [...own, ...known.map(({ text }) => text)].join('\n').toLowerCase();
  return [
    ...numbersIn(answer.headline).filter((number) => !isAllowed(number)),
    ...rest.numbers.filter((number) => !isAllowed(number) && !echoed.has(number)),
    ...words.filter((word) => !heard.includes(word) && !answer.question.toLowerCase().includes(word)),
  ];
}
