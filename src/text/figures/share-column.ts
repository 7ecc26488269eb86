import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { CellScope } from '../figure-scope.ts';
import { parseNumber } from '../numbers.ts';
import { anyOf } from '../phrase-pattern.ts';
import { columnStatus } from './column-status.ts';
import { lineOf } from './column-words.ts';

/** "Tỷ lệ", "Tỷ lệ (%)", "%": a column that does not say of what. */
const BARE = new RegExp(
  String.raw`^[*_\s]*(?:(?:${anyOf(tableWords.rate)})\s*(?:\(?\s*%\s*\)?)?|%)[*_\s]*$`,
  'iu',
);

/**
 * "Trẻ dưới 1 tuổi 42 | Tiêm chủng đầy đủ 39 | Tỷ lệ 92,9%": a column that only says that it is a share tells of the one before
 * it where the numbers agree: the cell with that column's headings above its own, else as it is.
 */
export function withColumnOfShare(text: string, cells: readonly CellScope[], index: number): CellScope {
  const [whole, part, share] = cells.slice(Math.max(0, index - 2), index + 1);
  const own = share?.headers.at(-1);
  if (whole === undefined || part === undefined || share === undefined || own === undefined)
    return cells[index]!;
  const ofPart = part.headers.at(-1);
  const isBare = BARE.test(lineOf(text, own));
  if (!isBare || ofPart === undefined || columnStatus(text, ofPart) !== null) return share;
  const [all, some, told] = [whole, part, share].map(({ cell }) =>
    parseNumber(text.slice(cell.start, cell.end).replace(/[%*\s]/g, '')),
  );
  const agrees =
    all != null && some != null && told != null && Math.abs((some * 100) / all - told) < ROUNDING;
  return agrees ? { ...share, headers: [...share.headers.slice(0, -1), ofPart, own] } : share;
}

/** Percentages are written to a tenth or a hundredth, now and then to a whole. */
const ROUNDING = 0.51;
