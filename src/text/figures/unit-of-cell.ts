import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import type { CellScope } from '../figure-scope.ts';
import { anyOf } from '../phrase-pattern.ts';
import { COLUMNS, firstOf, lineOf } from './column-words.ts';
import { figureTokens, type FigureToken } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { isInCompound } from './passage-reading.ts';
import { CAPITALISED } from './people.ts';
import { phraseSet } from './phrase-set.ts';
import { countedUnitAt, unitAt, type Unit } from './unit.ts';

const UNIT_LEAD = anyOf(tableWords.unitLead);
const BRACKET_UNIT = new RegExp(String.raw`[([]\s*(?:${UNIT_LEAD})?\s*:?\s*([^()[\]]+?)\s*[)\]]\s*$`, 'i');
const TO_UNIT = new RegExp(String.raw`^.*?(?:${UNIT_LEAD})\s*:?\s*`, 'i');
const RATE = new RegExp(`^(?:${anyOf(tableWords.rate)})(?!.*số)`, 'i');
const DIVIDED = new RegExp(String.raw`(?:${anyOf(tableWords.divided)})\s*\(?\s*%\s*\)?$`, 'iu');
const BEARERS = phraseSet(tableWords.bearers);
const OPENERS = phraseSet(tableWords.openers);
const TURNS = phraseSet(tableWords.turns);
const NO_UNITS = phraseSet(tableWords.noUnits);
const ROW_UNITS: ReadonlySet<string> = new Set(tableWords.rowUnits);
const SHORT = new Map<string, string>(Object.entries(tableWords.shortUnits));

/**
 * The cell's own unit, else the one in brackets in the column or row heading, else the noun the column opens with, else the
 * table's, else what the row counts where the column only says how many, else that of the whole of its row.
 */
export function withUnit(
  text: string,
  cell: CellScope,
  mention: Mention,
  ofRow: string | null,
): Partial<Mention> {
  if (mention.unit !== null) return {};
  const inner = cell.headers.toReversed();
  const table = tableUnit(text, cell);
  const row = cell.row.at(-1);
  const bracket =
    firstOf(inner, (header) => bracketUnit(text, header)) ??
    (row === undefined ? null : wholeBracketUnit(text, row));
  const isMoneyTable = table?.kind === 'money';
  const noun = firstOf(inner, (header) => nounUnit(text, header, isMoneyTable));
  const told = bracket ?? noun ?? table;
  const unit = told ?? (mention.kind === 'count' ? (unitOfRow(text, cell) ?? ofRow) : null);
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

/** "Tổng số HS | Tốt | Khá": what the column of the whole counts is what the others of the row count that do not say. */
export function unitOfWhole(text: string, cells: readonly CellScope[]): string | null {
  const whole = cells
    .flatMap(({ headers }) => headers.slice(-1))
    .find((header) => WHOLE.test(lineOf(text, header)));
  return whole === undefined ? null : nounUnit(text, whole, false);
}

const WHOLE = new RegExp(`^(?:${anyOf(tableWords.total)})(?![\\p{L}])`, 'iu');

/** "(triệu đồng)", "(%)", "(ha)"; "Tỷ lệ" alone means per cent. */
function bracketUnit(text: string, header: Span): Unit | null {
  const line = lineOf(text, header);
  // "Các khoản thu phân chia theo tỷ lệ (%)", "Thu hưởng 100%" are names of money.
  if (DIVIDED.test(line)) return null;
  const bracket = bracketOf(line);
  if (bracket !== undefined) return unitAt(bracket, 0);
  return RATE.test(line) ? unitAt(figureTokens('%', { start: 0, end: 1 }), 0) : null;
}

/** As of a column's heading; but a row's bracket may say more of its subject: "Quốc phòng (dân quân tự vệ)" counts no "dân". */
function wholeBracketUnit(text: string, row: Span): Unit | null {
  const unit = bracketUnit(text, row);
  const length = bracketOf(lineOf(text, row))?.length ?? 0;
  return unit?.kind === 'count' && unit.next < length ? null : unit;
}

/** What stands in the bracket at the end, or the "%" there. */
function bracketOf(line: string): FigureToken[] | undefined {
  const bracket = BRACKET_UNIT.exec(line)?.[1] ?? /(?<![\d,.]\s?)%$/.exec(line)?.[0];
  return bracket === undefined ? undefined : figureTokens(bracket, { start: 0, end: bracket.length });
}

/** "Hộ nghèo", "Số hộ", "Ca SXH", "Bình quân HS/lớp": the heading itself names what is counted. */
function nounUnit(text: string, header: Span, isMoneyTable: boolean): string | null {
  const line = inFull(lineOf(text, header));
  const tokens = figureTokens(line, { start: 0, end: line.length });
  const at = openersOf(tokens);
  // "Kế hoạch", "Thực hiện" count nothing.
  if (COLUMNS.some(([, phrases]) => phrases.at(tokens, at) > 0) || isOneByName(tokens, at)) return null;
  // A turn is never one of money: "Lượt hộ vay" among sums.
  const named = at > 0 || !isMoneyTable || TURNS.at(tokens, at) > 0;
  if (!named || isInCompound(tokens, at) || NO_UNITS.at(tokens, at) > 0) return null;
  const counted = countedUnitAt(tokens, at);
  const per = counted === null ? -1 : at + counted.split(' ').length;
  const other = tokens[per]?.key === '/' ? countedUnitAt(tokens, per + 1) : null;
  return other === null ? counted : `${counted}/${other}`;
}

/** Where what is counted begins: behind "Tổng số", "Trong đó:", "Bình quân". */
function openersOf(tokens: readonly FigureToken[]): number {
  let at = 0;
  for (;;) {
    const length = /^[:*]$/.test(tokens[at]?.text ?? '') ? 1 : OPENERS.at(tokens, at);
    if (length === 0) return at;
    at += length;
  }
}

/** "Giáo viên | 38" under "Tổng số", "Số hộ nghèo | 51" under "Năm 2024": the row says what is counted. */
function unitOfRow(text: string, { row, headers }: CellScope): string | null {
  const own = row.at(-1);
  const header = headers.at(-1);
  if (own === undefined || header === undefined) return null;
  const isCounting = openersOf(figureTokens(text, own)) > 0;
  const heading = figureTokens(text, header);
  const saysHowMany = openersOf(heading) === heading.length;
  const unit = isCounting || saysHowMany ? nounUnit(text, own, false) : null;
  // "Tin học", "Đường sá" count no "tin", no "đường".
  return isCounting || unit?.includes(' ') === true || ROW_UNITS.has(unit ?? '') ? unit : null;
}

/** "Tổng số HS" is "Tổng số học sinh". */
function inFull(line: string): string {
  return line.replace(WORD, (word) => SHORT.get(word.toLowerCase()) ?? word);
}

const WORD = /\p{L}+/gu;

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
