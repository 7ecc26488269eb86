import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import { isNumeric } from './is-numeric.ts';
import { maskSpans, splitLines } from './lines.ts';
import type { Line } from './lines.ts';

/** A page number or a stray counter: "25", "- 3 -", "[4]", "3/12", "Trang 3/12"; a year stands for itself. */
const COUNTER = /^[-–—~|[(]?\s*(?!(?:19|20)\d\d\b)\d{1,4}\s*[-–—~|\])]?$/;
const PAGE_WORDS = anyOf(letterhead.pages);
const PAGE = new RegExp(
  String.raw`^[-–—~|[(]?\s*(?:(?:${PAGE_WORDS}|tr\.)\s*(?:số)?\s*:?\s*)\d+(?:\s*(?:\/|of|trên)\s*\d+)?\s*[-–—~|\])]?$`,
  'i',
);
const PAGE_OF = /^\d{1,3}\s*\/\s*\d{1,3}$/;
/** A running line that carries its page number with it: "Báo cáo tháng 6 – Trang 3". */
const WITH_PAGE = new RegExp(String.raw`(?:${PAGE_WORDS})\s*:?\s*\d+(?:\s*\/\s*\d+)?$`, 'i');
const WORDLESS = /^[^\p{L}\p{N}]+$/u;
/** The line under a table's header in Markdown, which tables need. */
const TABLE_RULE = /^(?=.*-)(?=.*\|)[|\s:+-]+$/;
const RUNNING_LENGTH = 160;

/** The report's lines without its noise, the noise, and the text in which all noise has become spaces. */
export interface CleanLines {
  readonly lines: readonly Line[];
  readonly noise: readonly Span[];
  readonly masked: string;
}

/** `<!-- … -->`; one that never closes is text. */
function comments(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('<!--'); start !== -1;) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    spans.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return spans;
}

function isPageNumber(line: string): boolean {
  return line.length <= 40 && (COUNTER.test(line) || PAGE.test(line) || PAGE_OF.test(line));
}

function isScrap(line: string): boolean {
  return WORDLESS.test(line) && !TABLE_RULE.test(line);
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A line as every scan of it reads: "UBND phưòng VĩnhKhê" beside "UBND phường Vĩnh Khê", "quýIII" beside "quý III". */
function readAgain(line: string): string {
  return fold(line)
    .replace(/[il1|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Headers and footers that come back on each page: next to a page number or a form feed, or carrying the number. */
function runningLines(text: string, lines: readonly Line[], isNoise: readonly boolean[]): Set<number> {
  const words = lines.map((line) =>
    line.end - line.start <= RUNNING_LENGTH ? text.slice(line.start, line.end) : '',
  );
  const beside: number[] = [];
  const numbered: number[] = [];
  for (const [index, line] of lines.entries()) {
    const word = words[index]!;
    if (word === '' || isNoise[index]) continue;
    if (WITH_PAGE.test(word)) numbered.push(index);
    else if (isNoise[index - 1] || isNoise[index + 1] || line.gap === 'page') beside.push(index);
  }
  const besideCounts = countOf(beside.map((index) => readAgain(words[index]!)));
  const key = (index: number) => words[index]!.replace(/\d+/g, '#');
  const numberedCounts = countOf(numbered.map(key));
  return new Set([
    ...beside.filter((index) => besideCounts.get(readAgain(words[index]!))! > 1),
    ...numbered.filter((index) => numberedCounts.get(key(index))! > 1),
  ]);
}

/** How near to each other, in lines, and how many numbers that stand alone are cells of a table, not numbers of pages. */
const CELLS_APART = 2;
const FEWEST_CELLS = 4;

/** A table whose every cell has come to stand on a line of its own: the lines from its first number to its last. */
function stackedCells(text: string, lines: readonly Line[]): Set<number> {
  const numbers = lines.flatMap((line, index) =>
    isNumeric(text.slice(line.start, line.end)) ? [index] : [],
  );
  const cells = new Set<number>();
  let run: number[] = [];
  for (const [at, index] of numbers.entries()) {
    run.push(index);
    const next = numbers[at + 1];
    if (next !== undefined && next - index <= CELLS_APART) continue;
    const [from = 0, to = 0] = [run[0], run.at(-1)];
    if (run.length >= FEWEST_CELLS) for (let cell = from; cell <= to; cell += 1) cells.add(cell);
    run = [];
  }
  return cells;
}

/** Takes out what no reader counts as the report's words: page numbers, stray counters, running headers, scraps. */
export function dropNoise(text: string): CleanLines {
  const hidden = comments(text);
  const all = splitLines(maskSpans(text, hidden));
  const cells = stackedCells(text, all);
  const pages = all.map(({ start, end }, index) => !cells.has(index) && isPageNumber(text.slice(start, end)));
  const running = runningLines(text, all, pages);
  const lines: Line[] = [];
  const noise: Span[] = [...hidden];
  let broken = false;
  for (const [index, line] of all.entries()) {
    if (
      pages[index] ||
      running.has(index) ||
      (!cells.has(index) && isScrap(text.slice(line.start, line.end)))
    ) {
      noise.push({ start: line.start, end: line.end });
      broken = true;
    } else {
      lines.push(broken ? { ...line, gap: 'page' } : line);
      broken = false;
    }
  }
  noise.sort((a, b) => a.start - b.start);
  return { lines, noise, masked: maskSpans(text, noise) };
}
