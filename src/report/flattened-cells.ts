import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { foldWords } from './fold-words.ts';
import type { Line } from './lines.ts';

/** A table as a scan leaves it: its cells are parted by single spaces. */
export interface Flattened {
  readonly header: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  /** Index behind the last of its lines. */
  readonly to: number;
}

/** Fewest rows that make a table. */
export const LEAST_ROWS = 3;

const SERIAL: ReadonlySet<string> = new Set(tableWords.serial.map(foldWords));

/** Whether a cell heads a column of running numbers: "STT". */
export const headsSerial = (text: string, { start, end }: Span): boolean =>
  SERIAL.has(foldWords(text.slice(start, end)));

/** The place of a line as that of a cell. */
export const spanOf = ({ start, end }: Line): Span => ({ start, end });

/** Where a cell of words begins: "Chỉ tiêu ĐVT Kế hoạch năm". */
const CAPITAL = /(?<=^|\s)\p{Lu}/gu;
const NUMBER = /[-–]|\d[\d.,]*(?:\s?%)?/g;

/** A cell for each word with a capital and those with small letters behind it. */
export function cutAtCapitals(text: string, { start, end }: Span): Span[] {
  const begins = [...text.slice(start, end).matchAll(CAPITAL)].map(({ index }) => start + index);
  return begins.map((begin, index) => {
    const close = begins[index + 1] ?? end;
    return { start: begin, end: begin + text.slice(begin, close).trimEnd().length };
  });
}

/** The numbers with which a line closes, of which `tail` is the text. */
export function closingNumbers({ end }: Line, tail: string): Span[] {
  const at = end - tail.length;
  return [...tail.matchAll(NUMBER)].map(({ index, 0: { length } }) => ({
    start: at + index,
    end: at + index + length,
  }));
}
