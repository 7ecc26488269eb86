import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import type { CellScope, FigureScope } from '../figure-scope.ts';
import { bareFigure } from './bare-figure.ts';
import { lineOf } from './column-words.ts';
import { figureTokens } from './figure-token.ts';
import { CAPITALISED, FAMILIES, HEADS, HONORIFICS } from './people.ts';
import { phraseSet } from './phrase-set.ts';

const NAMES = phraseSet(tableWords.names);
const OFFICES = phraseSet(tableWords.offices);
const LONGEST_NAME = 5;

/**
 * The persons a table row names, with the offices it gives them: under "Hiệu trưởng", or under "Họ và tên" beside the cell
 * under "Chức vụ".
 */
export function namesOfRow(text: string, { cells }: FigureScope): Figure[] {
  const holder = cells[0]?.row.at(-1);
  const named = holder === undefined ? null : nameIn(text, holder, false);
  const offices = cells.filter((cell) => headedBy(OFFICES, text, cell) && isWorded(text, cell.cell));
  const owners =
    named === null || offices.length === 0
      ? []
      : [
          person(
            text,
            named,
            offices.map(({ cell }) => cell),
            [],
          ),
        ];
  return [...owners, ...cells.flatMap((cell) => nameOfCell(text, cell, offices) ?? [])];
}

/** "| Tiểu học Hoa Sen | Lê Văn An |" under "Hiệu trưởng": the heading is the office, the row says of what. */
function nameOfCell(text: string, cell: CellScope, offices: readonly CellScope[]): Figure | null {
  const header = cell.headers.at(-1);
  if (header === undefined) return null;
  const office = HEADS.at(figureTokens(text, header), 0) > 0;
  const called = office || headedBy(NAMES, text, cell);
  const name = called ? nameIn(text, cell.cell, office) : null;
  if (name === null) return null;
  const held = office ? [header] : offices.filter((other) => other !== cell).map((other) => other.cell);
  return person(text, name, held, [...cell.row, ...cell.headers]);
}

function person(text: string, name: Span, offices: readonly Span[], around: readonly Span[]): Figure {
  const spans = [...around, ...offices.filter((span) => !around.includes(span))].toSorted(
    (a, b) => a.start - b.start,
  );
  const label = [...offices, ...around.filter((span) => !offices.includes(span))]
    .map((span) => lineOf(text, span))
    .join(' – ');
  return { ...bareFigure(text, name, 'name', { label, labelSpans: spans }), offices: [...offices] };
}

function headedBy(phrases: ReturnType<typeof phraseSet>, text: string, { headers }: CellScope): boolean {
  const header = headers.at(-1);
  return header !== undefined && phrases.at(figureTokens(text, header), 0) > 0;
}

function isWorded(text: string, { start, end }: Span): boolean {
  return /\p{L}{2}/u.test(text.slice(start, end));
}

/** A cell that holds a person's name and nothing else, without "ông", "bà" before it; else null. */
function nameIn(text: string, cell: Span, isHolder: boolean): Span | null {
  const tokens = figureTokens(text, cell).filter(({ text: mark }) => mark !== '*');
  const words = tokens.slice(HONORIFICS.at(tokens, 0));
  const [first, last] = [words[0], words.at(-1)];
  const isName =
    words.length >= 2 &&
    words.length <= LONGEST_NAME &&
    words.every((word) => CAPITALISED.test(word.text)) &&
    (isHolder || words.length < tokens.length || FAMILIES.has(first?.key ?? ''));
  return isName && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}
