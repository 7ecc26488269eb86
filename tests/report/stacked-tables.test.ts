import { describe, expect, it } from 'vitest';
import { stackedRowsAt } from '../../src/report/flattened-stacked.ts';
import { splitLines } from '../../src/report/lines.ts';
import { cellsOf, clausesOf } from './reading.ts';

/** Header and rows as words, and how many lines they take; null where none is seen. */
function tableOf(text: string): { header: string[]; rows: string[][]; lines: number } | null {
  const found = stackedRowsAt(text, splitLines(text), 0);
  if (found === null) return null;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { header: found.header.map(words), rows: found.rows.map((row) => row.map(words)), lines: found.to };
}

const HEADINGS = ['Xóm', 'Số ca', 'Ổ dịch'];
const ROWS = [
  ['Xóm Vàm', '6', '1'],
  ['Xóm Lạch', '11', '-'],
  ['Xóm Gáo', '4', '0'],
];
const stacked = (...rows: readonly string[][]): string => rows.flat().join('\n');

describe('when a scan has put every cell of a table on a line of its own', () => {
  it('has as many columns as there are headings before the first name', () => {
    expect(tableOf(stacked(HEADINGS, ...ROWS))).toEqual({ header: HEADINGS, rows: ROWS, lines: 12 });
  });

  it('takes running numbers and units for cells where the headings have them', () => {
    const header = ['STT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
    const rows = ['Khám bệnh', 'Tiêm chủng', 'Cân trẻ'].map((name, at) => [
      String(at + 1),
      name,
      'lượt',
      '960',
      '54,3',
    ]);
    expect(tableOf(stacked(header, ...rows))).toMatchObject({ header, rows });
  });

  it('ends where the lines are no rows any more', () => {
    expect(tableOf(`${stacked(HEADINGS, ...ROWS)}\nXóm Gáo xa nhất, ở bên kia sông.`)?.lines).toBe(12);
  });

  it.each([
    ['two rows', stacked(HEADINGS, ...ROWS.slice(0, 2))],
    ['a sentence among the headings', stacked(['Xóm.', 'Số ca', 'Ổ dịch'], ...ROWS)],
    ['rows of other lengths', stacked(HEADINGS, ['Xóm Vàm', '6'], ['Xóm Lạch', '11'], ['Xóm Gáo', '4'])],
    ['numbers alone', '6\n1\n412\n23\n5\n7'],
  ])('sees none in %s', (_, text) => {
    expect(tableOf(text)).toBeNull();
  });

  it('leaves its numbers to the rows, and those that stand alone to the pages', () => {
    const report = `BÁO CÁO\nTình hình y tế\n\nTình hình theo xóm:\n${stacked(HEADINGS, ...ROWS)}\n\nTrạm có 9 người.\n\n12\n\nTrạm có 2 bác sĩ.\n`;
    expect(cellsOf(report)).toContain('Xóm Lạch | Số ca | –: 11');
    expect(clausesOf(report)).toEqual(['Tình hình theo xóm:', 'Trạm có 9 người.', 'Trạm có 2 bác sĩ.']);
  });
});
