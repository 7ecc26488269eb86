import type { ContextSpan, Passage } from '../../src/domain/passage.ts';
import type { Report } from '../../src/domain/report.ts';
import { parseReport } from '../../src/report/parse.ts';
import { makePassages } from '../../src/report/passages.ts';
import type { PassageOptions } from '../../src/report/passages.ts';

/** A report of nothing but its text. */
export function reportOf(text: string): Report {
  return {
    id: 'r1',
    file: 'r1.txt',
    title: '',
    shortTitle: null,
    noun: 'báo cáo',
    date: '2023-03-28',
    issuer: null,
    territory: null,
    validUntil: null,
    text,
  };
}

export function readPassages(text: string, options: Partial<PassageOptions> = {}): Passage[] {
  return makePassages(reportOf(text), { readFigures: () => [], ...options });
}

/** Texts of the clauses, headings left out. */
export function clausesOf(text: string): string[] {
  return readPassages(text)
    .filter((passage) => passage.kind === 'clause')
    .map((passage) => passage.text);
}

export function passageWith(text: string, words: string): Passage {
  const found = readPassages(text).find((passage) => passage.text.includes(words));
  if (!found) throw new Error(`no passage holds “${words}”`);
  return found;
}

/** What a passage's context of one role says. */
export function contextOf(text: string, { context }: Passage, role: ContextSpan['role']): string[] {
  return context.filter((span) => span.role === role).map(({ start, end }) => text.slice(start, end));
}

/** Each cell as "row > row | header > header | unit: cell". */
export function cellsOf(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseReport(text)
    .blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    .flatMap((row) => row.cells)
    .map(
      ({ cell, headers, row, unit }) =>
        `${row.map(words).join(' > ')} | ${headers.map(words).join(' > ')} | ${unit ? words(unit) : '–'}: ${words(cell)}`,
    );
}
