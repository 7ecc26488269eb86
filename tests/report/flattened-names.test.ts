import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedRowsAt } from '../../src/report/flattened-names.ts';
import { splitLines } from '../../src/report/lines.ts';
import { cellsOf, passageWith } from './reading.ts';

/** Header and rows as words, and how many lines they take; null where none is seen. */
function tableOf(text: string): { header: string[]; rows: string[][]; lines: number } | null {
  const found = namedRowsAt(text, splitLines(text), 0);
  if (found === null) return null;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    header: found.header.map(words),
    rows: found.rows.map((row) => row.map(words)),
    lines: found.to,
  };
}

const ROWS = 'Xóm Vàm 7 10\nXóm Lạch 5 8\nXóm Gáo 4 6';
const CELLS = [
  ['Xóm Vàm', '7', '10'],
  ['Xóm Lạch', '5', '8'],
  ['Xóm Gáo', '4', '6'],
];

describe('when a scan has flattened a table whose rows have names and no numbers', () => {
  it('heads each column with what a capital begins, and parts names from numbers', () => {
    expect(tableOf(`Đơn vị Hộ nghèo Hộ cận nghèo\n${ROWS}`)).toEqual({
      header: ['Đơn vị', 'Hộ nghèo', 'Hộ cận nghèo'],
      rows: CELLS,
      lines: 4,
    });
  });

  it('ends where the lines are no rows any more', () => {
    expect(tableOf(`Đơn vị Hộ nghèo Hộ cận nghèo\n${ROWS}\nXóm Gáo xa nhất.\n${ROWS}`)?.lines).toBe(4);
  });

  it('leaves the number that closes a name to the name', () => {
    const rows = tableOf('Tổ Hộ nghèo Hộ cận nghèo\nTổ 1 7 10\nTổ 2 5 8\nTổ 3 4 6')?.rows;
    expect(rows?.map(([name]) => name)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 3']);
    expect(rows?.map((row) => row.slice(1))).toEqual(CELLS.map((row) => row.slice(1)));
  });

  it('leaves it also where the sum below has none', () => {
    const rows = tableOf('Tổ Hộ nghèo Hộ cận nghèo\nTổ 1 7 10\nTổ 2 5 8\nTổng cộng 12 18')?.rows;
    expect(rows?.at(-1)).toEqual(['Tổng cộng', '12', '18']);
    expect(rows?.[1]).toEqual(['Tổ 2', '5', '8']);
  });

  it('takes dashes, decimals, thousands and percentages for cells', () => {
    const text =
      'Trường Số lớp Số học sinh Tỷ lệ\nMầm non Hoa Cúc 12 1.340 98,5%\nTHCS Gò Mây - 640 97,1 %\nTHCS Vàm – 52 100';
    expect(tableOf(text)?.rows.map((row) => row.slice(1))).toEqual([
      ['12', '1.340', '98,5%'],
      ['-', '640', '97,1 %'],
      ['–', '52', '100'],
    ]);
  });

  it.each([
    ['a unit in brackets', 'Đơn vị Thu phí (đồng) Thu khác', ['Đơn vị', 'Thu phí (đồng)', 'Thu khác']],
    [
      'a number in brackets',
      'Đơn vị (năm 2023) Thu phí Thu khác',
      ['Đơn vị (năm 2023)', 'Thu phí', 'Thu khác'],
    ],
  ])('lets a heading have %s', (_, heading, header) => {
    expect(tableOf(`${heading}\n${ROWS}`)?.header).toEqual(header);
  });

  it.each([
    ['Đơn vị Hộ nghèo Vận động Quỹ', ['Đơn vị', 'Hộ nghèo', 'Vận động Quỹ']],
    ['Đơn vị Vận động Quỹ Hộ nghèo', ['Đơn vị', 'Vận động Quỹ', 'Hộ nghèo']],
  ])('joins in “%s” what stands together elsewhere', (heading, header) => {
    const table = tableOf(`${heading}\n${ROWS}\n\nViệc vận động quỹ đạt kết quả.`);
    expect(table).toEqual({ header, rows: CELLS, lines: 4 });
  });

  it.each([
    ['headings one too many, whose words stand together nowhere', `Đơn vị Hộ nghèo Vận động Quỹ\n${ROWS}`],
    ['headings one too few', `Đơn vị Hộ nghèo\n${ROWS}`],
    ['headings without capitals', `đơn vị hộ nghèo hộ cận nghèo\n${ROWS}`],
    ['a heading that says a number', `Đơn vị Năm 2022 Năm 2023\n${ROWS}`],
    ['a heading that ends a sentence', `Đơn vị Hộ nghèo Hộ cận nghèo.\n${ROWS}`],
    ['a heading that leads in', `Đơn vị Hộ nghèo Hộ cận nghèo:\n${ROWS}`],
    ['a heading of two sentences', `Đơn vị. Hộ nghèo Hộ cận nghèo\n${ROWS}`],
    ['two rows', `Đơn vị Hộ nghèo Hộ cận nghèo\n${ROWS.split('\n').slice(0, 2).join('\n')}`],
    ['rows of one number', 'Đơn vị Hộ nghèo\nXóm Vàm 7\nXóm Lạch 5\nXóm Gáo 4'],
    ['names without capitals', `Đơn vị Hộ nghèo Hộ cận nghèo\n${ROWS.toLowerCase()}`],
    [
      'names as long as sentences',
      `Đơn vị Hộ nghèo Hộ cận nghèo\n${ROWS.replaceAll('Xóm', `Xóm ${'xa '.repeat(25)}`)}`,
    ],
    ['a heading and nothing under it', 'Đơn vị Hộ nghèo Hộ cận nghèo'],
    ['nothing', ''],
  ])('sees none under %s', (_, text) => {
    expect(tableOf(text)).toBeNull();
  });

  const name = fc
    .array(fc.constantFrom('Vàm', 'Lạch', 'Gáo', 'ven rạch', '(cũ)', 'Hoa Cúc'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => `Xóm ${words.join(' ')}`);
  const number = fc.constantFrom('-', '–', '0', '7', '1.204', '97,1', '100%', '2.345.600');

  it('gives back the names and the numbers that were written, whatever they are', () => {
    const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.tuple(name, fc.array(number, { minLength: width, maxLength: width })), {
        minLength: 3,
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const columns = (rows[0]?.[1] ?? []).map((_, index) => `Cột ${'abcdef'[index]}`);
        const lines = rows.map(([named, numbers]) => [named, ...numbers].join(' '));
        expect(tableOf([['Đơn vị', ...columns].join(' '), ...lines].join('\n'))).toEqual({
          header: ['Đơn vị', ...columns],
          rows: rows.map(([named, numbers]) => [named, ...numbers]),
          lines: rows.length + 1,
        });
      }),
    );
  });

  it('covers every letter of its lines, whatever they are', () => {
    const line = fc
      .array(fc.constantFrom('Xóm', 'Vàm', 'hộ', 'Quỹ', '7', '1.204', '5', '9', '-', '97,1%', '.', '(3)'), {
        minLength: 1,
        maxLength: 7,
      })
      .map((words) => words.join(' '));
    const lines = fc.tuple(
      fc.constantFrom('Đơn vị Hộ nghèo Hộ khá', 'Xóm Quỹ Hộ Vàm', 'Xóm Vàm hộ Quỹ Hộ khá Thu'),
      fc.array(fc.oneof(fc.constantFrom('Xóm Vàm 7 10', 'Xóm Quỹ 5 9', 'Vàm 9 7 1.204'), line), {
        minLength: 3,
        maxLength: 6,
      }),
    );
    let seen = 0;
    fc.assert(
      fc.property(lines, ([heading, others]) => {
        const text = [heading, ...others].join('\n');
        const found = namedRowsAt(text, splitLines(text), 0);
        if (found === null) return;
        seen += 1;
        const ends = splitLines(text).slice(0, found.to);
        for (const [index, cells] of [found.header, ...found.rows].entries()) {
          let at = ends[index]?.start ?? -1;
          for (const { start, end } of cells) {
            expect(text.slice(at, start)).toMatch(/^ *$/);
            at = end;
          }
          expect(at).toBe(ends[index]?.end);
          expect(cells).toHaveLength(found.header.length);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('when such a table stands in a report', () => {
  const rows = `Khu phố 7 14 9 1,5
Khu phố 8 5 - 12,0
Tổng cộng 19 9 13,5`;

  it('is found among the paragraphs, each row a passage', () => {
    const text = `# Báo cáo\n\nSố liệu từng nơi.\n\nĐơn vị Hộ nghèo Hộ cận nghèo Quỹ (tỷ đồng)\n${rows}\n\nĐoạn văn.`;
    expect(cellsOf(text)).toEqual([
      'Khu phố 7 | Hộ nghèo | –: 14',
      'Khu phố 7 | Hộ cận nghèo | –: 9',
      'Khu phố 7 | Quỹ (tỷ đồng) | tỷ đồng: 1,5',
      'Khu phố 8 | Hộ nghèo | –: 5',
      'Khu phố 8 | Hộ cận nghèo | –: -',
      'Khu phố 8 | Quỹ (tỷ đồng) | tỷ đồng: 12,0',
      'Tổng cộng | Hộ nghèo | –: 19',
      'Tổng cộng | Hộ cận nghèo | –: 9',
      'Tổng cộng | Quỹ (tỷ đồng) | tỷ đồng: 13,5',
    ]);
    expect(passageWith(text, 'Khu phố 8')).toMatchObject({ kind: 'row', text: 'Khu phố 8 5 - 12,0' });
    expect(passageWith(text, 'Đoạn văn').kind).toBe('clause');
  });

  it('is none under a sentence', () => {
    expect(cellsOf(`# Báo cáo\n\nĐơn vị Hộ nghèo Hộ cận nghèo Quỹ.\n${rows}\n\nĐoạn văn.`)).toEqual([]);
  });
});
