import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Span } from '../../../src/domain/span.ts';
import { readFigures } from '../../../src/text/figures/read-figures.ts';

interface Table {
  readonly unit?: string;
  readonly headers: readonly string[];
  readonly row: readonly string[];
  readonly heading?: string;
}

/** Figures of one row whose first cell is its heading, with the table's lines put in front of it. */
function rowFigures({ unit, headers, row, heading = '' }: Table): Figure[] {
  let text = '';
  const put = (words: string): Span => {
    const start = text.length;
    text += `${words}\t`;
    return { start, end: start + words.length };
  };
  const above = put(heading);
  const unitSpan = unit === undefined ? null : put(unit);
  const columns = headers.map(put);
  const start = text.length;
  const [name, ...values] = row.map(put);
  if (name === undefined) return [];
  const cells = values.map((cell, i) => ({
    cell,
    headers: columns.slice(i + 1, i + 2),
    row: [name],
    unit: unitSpan,
  }));
  const context = heading === '' ? [] : [{ role: 'heading' as const, ...above }];
  return readFigures(text, { start, end: text.length, context, cells, reportDate: '2023-03-20' });
}

describe('when a table row is read', () => {
  it('reads a count and its share from one cell', () => {
    const figures = rowFigures({ headers: ['Khối', 'Hoàn thành tốt'], row: ['4', '142 (70,6%)'] });
    expect(figures.map(({ text, kind, label }) => ({ text, kind, label }))).toEqual([
      { text: '142', kind: 'count', label: 'Hoàn thành tốt' },
      { text: '70,6%', kind: 'percent', label: 'Hoàn thành tốt' },
    ]);
  });

  it('takes no plan for what is counted', () => {
    const [figure] = rowFigures({ headers: ['Nội dung', 'Kế hoạch'], row: ['Trồng cây xanh', '500'] });
    expect(figure).toMatchObject({ text: '500', unit: null, status: 'target' });
  });

  it('tells each cell by its row and column, its unit by the caption, its status by the column', () => {
    const figures = rowFigures({
      unit: 'ĐVT: triệu đồng',
      headers: ['Nội dung', 'Dự toán', 'Thực hiện', 'TH/DT (%)'],
      row: ['Phí, lệ phí', '320,0', '361,4', '112,9'],
      heading: 'Quyết toán năm 2022',
    });
    expect(
      figures.map(({ kind, text, value, unit, label, status }) => [kind, text, value, unit, label, status]),
    ).toEqual([
      ['money', '320,0', 320_000_000, 'đồng', 'Phí, lệ phí – Dự toán', 'target'],
      ['money', '361,4', 361_400_000, 'đồng', 'Phí, lệ phí – Thực hiện', 'achieved'],
      ['percent', '112,9', 112.9, '%', 'Phí, lệ phí – TH/DT', 'achieved'],
    ]);
    expect(figures[0]?.period).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
  });

  it.each([
    ['Hộ nghèo', '14', 'count', 14, 'hộ'],
    ['Số lớp', '12', 'count', 12, 'lớp'],
    ['Diện tích (ha)', '1,5', 'measure', 1.5, 'ha'],
    ['Tỷ lệ', '98,5', 'percent', 98.5, '%'],
    ['Quy mô', '612 m', 'measure', 612, 'm'],
    ['Đạt', '12/15', 'ratio', '12/15', null],
    ['Tăng, giảm', '-4', 'change', 4, null],
    ['Khởi công', 'tháng 3/2025', 'period', null, null],
    ['Kinh phí', '12.50.3', 'count', null, null],
  ])('reads under “%s” the cell “%s” as %s', (header, cell, kind, value, unit) => {
    const [figure] = rowFigures({ headers: ['Đơn vị', header], row: ['Khu phố 3', cell] });
    expect(figure).toMatchObject({ kind, value, unit, text: cell });
  });

  it.each([
    ['Giáo viên', 'Tổng số', 'giáo viên'],
    ['Số hộ nghèo', 'Năm 2023', 'hộ'],
    ['Khối 1', 'Tổng số HS', 'học sinh'],
    ['Khối 1', 'Bình quân HS/lớp', 'học sinh/lớp'],
    ['Khối 1', 'Con thương binh', null],
    ['Tin học', 'Số lượng', null],
  ])('counts of “%s” under “%s”: %s', (name, header, unit) => {
    const [figure] = rowFigures({ headers: ['Nội dung', header], row: [name, '12'] });
    expect(figure?.unit).toBe(unit);
  });

  it('counts in a column that says nothing what the column of the whole counts', () => {
    const figures = rowFigures({ headers: ['Môn', 'Tổng số học sinh', 'Tốt'], row: ['Toán', '98', '41'] });
    expect(figures.map(({ unit }) => unit)).toEqual(['học sinh', 'học sinh']);
  });

  it('dates no column by what it is compared with, nor by an end of the year that is yet to come', () => {
    const [share, end] = rowFigures({
      headers: ['Chỉ tiêu', 'So với năm 2021 (%)', 'Học sinh cuối năm'],
      row: ['Lệ phí', '79,6', '41'],
    });
    expect(share).toMatchObject({ against: 'same-period', period: null });
    expect(end?.period).toBeNull();
  });

  it('dates a column by the year in its heading, and knows one that compares two years', () => {
    const figures = rowFigures({
      unit: 'ĐVT: triệu đồng',
      headers: ['Chỉ tiêu', 'Dự toán 2023', 'Thực hiện 2022', 'TH 2023/TH 2022 (%)'],
      row: ['Lệ phí', '2.800', '3.148', '79,6'],
    });
    expect(figures.map(({ period, status }) => [period?.text, status])).toEqual([
      ['2023', 'target'],
      ['2022', 'achieved'],
      ['2023', 'comparison'],
    ]);
  });

  it('takes the unit in the brackets of a row', () => {
    const [figure] = rowFigures({ headers: ['Chỉ tiêu', 'Năm 2021'], row: ['Tỷ lệ giải ngân (%)', '82,0'] });
    expect(figure).toMatchObject({ kind: 'percent', value: 82 });
  });

  it.each([
    ['Kết nạp (đảng viên)', 'đảng viên'],
    ['Tạo việc làm (lao động)', 'lao động'],
    ['Trồng rừng (ha)', 'ha'],
    ['Quốc phòng (dân quân tự vệ)', null],
    ['Tổ chức hội (hội viên nòng cốt)', null],
    ['Tạo việc làm (lao động nữ)', null],
  ])('takes no more of the brackets in “%s” than a unit: %s', (name, unit) => {
    const [figure] = rowFigures({ headers: ['Chỉ tiêu', 'Năm 2021'], row: [name, '12'] });
    expect(figure).toMatchObject({ value: 12, unit });
  });

  it.each([
    ['Quốc phòng (dân quân tự vệ)', 'money', 82_000_000, 'đồng'],
    ['Trợ cấp (hộ nghèo)', 'money', 82_000_000, 'đồng'],
    ['Kết nạp (đảng viên)', 'count', 82, 'đảng viên'],
    ['Thu phí (nghìn đồng)', 'money', 82_000, 'đồng'],
  ])('keeps the unit of the table unless the brackets in “%s” say another', (name, kind, value, unit) => {
    const [figure] = rowFigures({
      unit: 'ĐVT: triệu đồng',
      headers: ['Nội dung', 'Thực hiện'],
      row: [name, '82'],
    });
    expect(figure).toMatchObject({ kind, value, unit });
  });

  it('places a row that is a part of the ward, and dates a column that is a period', () => {
    const [first] = rowFigures({
      headers: ['Đơn vị', 'Quý I'],
      row: ['Khu phố Ao Sen', '14'],
      heading: 'NĂM 2022',
    });
    expect(first).toMatchObject({
      place: 'Khu phố Ao Sen',
      period: { from: '2022-01-01', to: '2022-03-31' },
    });
  });

  it('counts the end of the year in the year of the row', () => {
    const [cell] = rowFigures({ headers: ['Năm', 'Hộ nghèo cuối năm'], row: ['2021', '214'] });
    expect(cell?.period).toMatchObject({ from: '2021-12-31' });
  });

  it.each(['-', '–', '', '  ', '…', 'x'])('finds nothing in the blank cell “%s”', (cell) => {
    expect(rowFigures({ headers: ['Đơn vị', 'Hộ nghèo'], row: ['Khu phố 3', cell] })).toEqual([]);
  });

  it('skips row numbers and the row that numbers the columns', () => {
    expect(rowFigures({ headers: ['Nội dung', 'STT', 'Số hộ'], row: ['Khu phố 3', '7', '14'] })).toHaveLength(
      1,
    );
    expect(rowFigures({ headers: ['A', 'B', 'C', 'D'], row: ['(1)', '(2)', '(3)', '(4)=(3)/(2)'] })).toEqual(
      [],
    );
  });
});

describe('when a column sets a result against a plan', () => {
  it('tells it of the latest result, whatever the section says', () => {
    const figures = rowFigures({
      heading: 'CHỈ TIÊU NĂM 2025',
      headers: ['Nội dung', 'KH 2024', 'TH 2024', '% TH/KH', 'KH 2025'],
      row: ['Sản lượng thủy sản', '1.540', '1.486', '96,5', '1.520'],
    });
    expect(figures.map(({ status, period }) => [status, period?.text])).toEqual([
      ['target', '2024'],
      ['achieved', '2024'],
      ['achieved', '2024'],
      ['target', '2025'],
    ]);
  });
});

/** The columns of a table whose first counts all. */
const withWhole = (...last: string[]): string[] => ['Đơn vị', 'Trẻ dưới 5 tuổi', ...last];

/** What the last cell of a row of such columns tells. */
const lastOf = (headers: readonly string[], ...cells: string[]): Figure | undefined =>
  rowFigures({ headers, row: ['Trạm Vàm', ...cells] }).at(-1);

describe('when a column says that it is a share and not of what', () => {
  it.each([
    ['Tỷ lệ', '94,0%'],
    ['Tỉ lệ', '94,0%'],
    ['Tỷ lệ (%)', '94,0'],
    ['Tỷ lệ %', '94,0'],
    ['%', '94'],
    ['**Tỷ lệ**', '**94,0%**'],
  ])('tells “%s” of the column before it', (column, cell) => {
    expect(lastOf(withWhole('Uống vitamin A', column), '50', '47', cell)).toMatchObject({
      kind: 'percent',
      value: 94,
      label: expect.stringMatching(/^Trạm Vàm – Uống vitamin A – /),
    });
  });

  it('points at the words of both columns', () => {
    const spans = lastOf(withWhole('Uống vitamin A', 'Tỷ lệ'), '50', '47', '94,0%')?.labelSpans;
    expect(spans?.map(({ start, end }) => end - start)).toEqual(
      ['Uống vitamin A', 'Tỷ lệ', 'Trạm Vàm'].map(({ length }) => length),
    );
  });

  it.each([
    ['to a tenth', '42', '39', '92,9%'],
    ['to a hundredth', '42', '39', '92,86%'],
    ['to a whole', '42', '39', '93%'],
    ['of thousands', '1.250', '1.000', '80%'],
    ['of none', '42', '0', '0%'],
  ])('agrees with numbers rounded %s', (_, whole, part, share) => {
    expect(lastOf(withWhole('Uống vitamin A', 'Tỷ lệ'), whole, part, share)?.label).toBe(
      'Trạm Vàm – Uống vitamin A – Tỷ lệ',
    );
  });

  it.each([
    ['the numbers do not agree', withWhole('Uống vitamin A', 'Tỷ lệ'), ['50', '47', '84,0%'], 'Tỷ lệ'],
    ['it is the other way round', withWhole('Uống vitamin A', 'Tỷ lệ'), ['47', '50', '94,0%'], 'Tỷ lệ'],
    ['there is nothing to share', withWhole('Uống vitamin A', 'Tỷ lệ'), ['0', '0', '0%'], 'Tỷ lệ'],
    ['the whole is blank', withWhole('Uống vitamin A', 'Tỷ lệ'), ['-', '47', '94,0%'], 'Tỷ lệ'],
    [
      'it says of what',
      withWhole('Uống vitamin A', 'Tỷ lệ trẻ khỏe'),
      ['50', '47', '94,0%'],
      'Tỷ lệ trẻ khỏe',
    ],
    [
      'the column before it tells a result',
      ['Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
      ['50', '47', '94,0%'],
      'Tỷ lệ',
    ],
    ['no column of the whole stands there', ['Đơn vị', 'Uống vitamin A', 'Tỷ lệ'], ['47', '94,0%'], 'Tỷ lệ'],
  ])('leaves it alone where %s', (_, columns, cells, label) => {
    expect(lastOf(columns, ...cells)?.label).toBe(`Trạm Vàm – ${label}`);
  });
});
