import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import type { CellScope } from '../figure-scope.ts';
import { anyOf } from '../phrase-pattern.ts';
import { COLUMNS, firstOf, lineOf } from './column-words.ts';
import { figureTokens, type FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { isInCompound, PHRASES } from './passage-reading.ts';
import { CAPITALISED } from './people.ts';
import { phraseSet } from './phrase-set.ts';
import { countedUnitAt, unitAt, type Unit } from './unit.ts';

const UNIT_LEAD = anyOf(tableWords.unitLead);
const BRACKET_UNIT = new RegExp(String.raw`[([]\s*(?:${UNIT_LEAD})?\s*:?\s*([^()[\]]+?)\s*[)\]]\s*$`, 'i');
const TO_UNIT = new RegExp(String.raw`^.*?(?:${UNIT_LEAD})\s*:?\s*`, 'i');
const RATE = new RegExp(`^(?:${anyOf(tableWords.rate)})(?!.*số)`, 'i');
const DIVIDED = new RegExp(String.raw`(?:${anyOf(tableWords.divided)})\s*\(?\s*%\s*\)?$`, 'iu');
const BEARERS = phraseSet(tableWords.bearers);

/** The cell's own unit, else the one in brackets in the column or row heading, else the noun the column opens with, else the table's. */
export function withUnit(text: string, cell: CellScope, mention: Mention): Partial<Mention> {
  if (mention.unit !== null) return {};
  const inner = cell.headers.toReversed();
  const table = tableUnit(text, cell);
  const row = cell.row.at(-1);
  const bracket =
    firstOf(inner, (header) => bracketUnit(text, header)) ??
    (row === undefined ? null : bracketUnit(text, row));
  const noun = firstOf(inner, (header) => nounUnit(text, header, table?.kind === 'money'));
  const unit = bracket ?? noun ?? table;
  if (unit === null) return {};
  if (typeof unit === 'string') return { unit: unit };
  const scale = (value: number): number => Number((value * unit.factor).toPrecision(15));
  const value = typeof mention.value === 'number' ? scale(mention.value) : mention.value;
  const plain = mention.kind === 'count';
  const kind = !plain
    ? mention.kind
    : unit.kind === 'money'
      ? 'money'
      : unit.kind === 'percent'
        ? 'percent'
        : unit.kind === 'measure'
          ? 'measure'
          : 'count';
  return { unit: unit.name, value, kind };
}

/** "(triệu đồng)", "(%)", "(ha)"; "Tỷ lệ" alone means per cent. */
function bracketUnit(text: string, header: Span): Unit | null {
  const line = lineOf(text, header);
  // "Các khoản thu phân chia theo tỷ lệ (%)", "Thu hưởng 100%" are names of money.
  if (DIVIDED.test(line)) return null;
  const bracket = BRACKET_UNIT.exec(line)?.[1] ?? /(?<![\d,.]\s?)%$/.exec(line)?.[0];
  if (bracket !== undefined) return unitAt(figureTokens(bracket, { start: 0, end: bracket.length }), 0);
  return RATE.test(line) ? unitAt(figureTokens('%', { start: 0, end: 1 }), 0) : null;
}

/** "Hộ nghèo", "Số hộ", "Ca SXH": the heading itself names what is counted. */
function nounUnit(text: string, header: Span, isMoneyTable: boolean): string | null {
  const tokens = figureTokens(text, header);
  let at = 0;
  while (/^[:*]$/.test(tokens[at]?.text ?? '') || PHRASES.headingOpeners.at(tokens, at) > 0) at += 1;
  // "Kế hoạch", "Thực hiện" count nothing.
  if (COLUMNS.some(([, phrases]) => phrases.at(tokens, at) > 0) || isOneByName(tokens, at)) return null;
  const named = at > 0 || !isMoneyTable;
  return named && !isInCompound(tokens, at) ? countedUnitAt(tokens, at) : null;
}

/** "Trường Tiểu học Hoa Sen", "Khu phố 3": a column of one such thing does not count them. */
function isOneByName(tokens: readonly FigureToken[], at: number): boolean {
  const length = BEARERS.at(tokens, at);
  const behind = tokens.slice(at + length);
  return (
    length > 0 &&
    (behind.some(({ text }) => CAPITALISED.test(text)) || /^(?:\d{1,2}|[IVX]+)$/.test(behind[0]?.text ?? ''))
  );
}

function tableUnit(text: string, cell: CellScope): Unit | null {
  if (cell.unit === null) return null;
  const line = lineOf(text, cell.unit)
    .replace(TO_UNIT, '')
    .replace(/[()[\]]/g, ' ')
    .trim();
  const tokens = figureTokens(line, { start: 0, end: line.length });
  return unitAt(tokens, 0);
}
