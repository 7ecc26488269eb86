import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import { closingNumbers, cutAtCapitals, LEAST_ROWS, type Flattened } from './flattened-cells.ts';
import type { Line } from './lines.ts';

/** "Khu phố 9 7 10 9,4", "Tổng cộng 41 73 210,0": a name, and the numbers that close the line. */
const ROW = /^(\p{Lu}.*?)((?:\s+(?:[-–]|\d[\d.,]*\s?%?)){2,})$/u;
/** A heading says no number but in brackets, and ends no sentence. */
const NO_HEADING = /\d(?![^(]*\))|[.;:!?]\s|[.;:]$/u;

const GOES_ON = new RegExp(String.raw`\s(?:${anyOf(tableWords.goesOn)})$`, 'iu');

const LONGEST_NAME = 60;

/**
 * A table without running numbers that lost its lines: the line at `from` heads its columns, each with a capital ("Khu phố Hộ nghèo
 * Hộ cận nghèo"), and every row is a name and a number for each further column. Null where they do not agree.
 */
export function namedRowsAt(text: string, lines: readonly Line[], from: number): Flattened | null {
  const opening = lines[from];
  const heading = opening === undefined ? '' : text.slice(opening.start, opening.end);
  if (opening === undefined || NO_HEADING.test(heading)) return null;
  const tails = tailsFrom(text, lines, from + 1);
  if (tails.length < LEAST_ROWS) return null;
  const least = Math.min(...tails.map((numbers) => numbers.length));
  const cells = cutAtCapitals(text, opening);
  // Names may end in a number each: "Khu phố 9".
  const header =
    [least + 1, least].map((width) => mergedTo(cells, width, text, opening)).find(Boolean) ?? null;
  if (header === null || header.length < 3 || header.some((cell) => goesOn(text, cell))) return null;
  const rows = tails.map((numbers, index) =>
    rowOf(text, lines[from + 1 + index]!, numbers, header.length - 1),
  );
  return { header, rows, to: from + 1 + rows.length };
}

/** "Hộ nghèo và": no heading ends so, but prose does at a line's end. */
function goesOn(text: string, { start, end }: Span): boolean {
  return GOES_ON.test(text.slice(start, end));
}

/** The numbers that close each line, as long as the lines are a name and two numbers or more. */
function tailsFrom(text: string, lines: readonly Line[], from: number): Span[][] {
  const tails: Span[][] = [];
  for (const line of lines.slice(from)) {
    const [, name = '', tail = ''] = ROW.exec(text.slice(line.start, line.end)) ?? [];
    if (name === '' || name.length > LONGEST_NAME) break;
    tails.push(closingNumbers(line, tail));
  }
  return tails;
}

function rowOf(text: string, line: Line, numbers: readonly Span[], width: number): Span[] {
  const own = numbers.slice(-width);
  const name = text.slice(line.start, own[0]?.start ?? line.end).trimEnd();
  return [{ start: line.start, end: line.start + name.length }, ...own];
}

/** As many cells as wanted, where need be by joining those whose words stand together elsewhere in the text: "Vận động | Quỹ". */
function mergedTo(cells: readonly Span[], width: number, text: string, line: Line): Span[] | null {
  const rest = `${text.slice(0, line.start)}\n${text.slice(line.end)}`.toLowerCase();
  const merged = [...cells];
  for (let at = merged.length - 1; at > 0 && merged.length > width; at -= 1) {
    const [before, own] = [merged[at - 1]!, merged[at]!];
    const words = text.slice(before.start, own.end).split(/\s+/);
    const first = text.slice(own.start, own.end).split(/\s+/)[0] ?? '';
    const last = text.slice(before.start, before.end).split(/\s+/).at(-1) ?? '';
    if (words.length > 1 && rest.includes(`${last} ${first}`.toLowerCase()))
      merged.splice(at - 1, 2, { start: before.start, end: own.end });
  }
  return merged.length === width ? merged : null;
}
