import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextSpan } from '../../../src/domain/passage.ts';
import { readFigures } from '../../../src/text/figures/read-figures.ts';
import { quantitiesOf } from './figures-of.ts';

const report = readFileSync(
  new URL('../../../data/reports/tan-dinh-2023.txt', import.meta.url),
  'utf8',
).normalize('NFC');

/** Quantities of the report from some words up to others. */
const found = (from: string, to: string): unknown[] =>
  quantitiesOf(report.slice(report.indexOf(from), report.indexOf(to, report.indexOf(from)) + to.length), {
    date: '2023-03-28',
  }).map(({ kind, text, value, label }) => [kind, text, value, label]);

describe('when the shipped report is read sentence by sentence', () => {
  it.each([
    [
      'hiện nay phường còn',
      '34 hộ cận nghèo.',
      [
        ['count', '37 hộ nghèo', 37, 'hộ nghèo'],
        ['count', '34 hộ cận nghèo', 34, 'hộ cận nghèo'],
      ],
    ],
    [
      'thực hiện 13/15',
      'nâng cấp, sửa chữa;',
      [
        ['ratio', '13/15 tuyến đường', '13/15', 'tuyến đường “Sạch đẹp, an toàn”'],
        ['ratio', '17/15 tuyến hẻm “Sạch đẹp, an toàn”', '17/15', 'tuyến hẻm “Sạch đẹp, an toàn”'],
        ['ratio', '12/20 tuyến hẻm', '12/20', 'tuyến hẻm được nâng cấp, sửa chữa'],
      ],
    ],
    ['Tính đến nay phường', 'đảng viên.', [['ratio', '22/40 đảng viên', '22/40', 'đảng viên kết nạp']]],
    [
      'hiện nay phường có',
      'cấp độ 3, 4.',
      [
        ['count', '113 thủ tục', 113, 'thủ tục'],
        ['count', '19 lĩnh vực', 19, 'lĩnh vực'],
        ['count', '52 thủ tục hành chính', 52, 'thủ tục hành chính ở cấp độ 3, 4'],
      ],
    ],
  ])('from “%s” on it finds each figure', (from, to, figures) => {
    expect(found(from, to)).toEqual(figures);
  });
});

const word = fc.constantFrom(
  ...(
    '37 1.204 12/20 12.50.3 98,7% 0,5‰ 05 2022 hộ hộ_nghèo tỷ triệu đồng đồng/người giảm tăng còn từ đến lần_lượt trong_đó ' +
    'gồm và , ; : . ( ) “ ” / - + so_với_cùng_kỳ năm_2022 quý_I ngày_28/3 khu_phố_3 Nguyễn_Văn_An Bí_thư ông ' +
    'lần_thứ_IX hơn trở_lên'
  )
    .split(' ')
    .map((words) => words.replaceAll('_', ' ')),
  '\n',
);
const roles: ContextSpan['role'][] = [
  'title',
  'heading',
  'lead',
  'sentence',
  'caption',
  'unit',
  'header',
  'row',
];

describe('when anything at all is read', () => {
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.integer({ min: 0, max: report.length - 300 }).map((start) => report.slice(start, start + 300)),
  );

  it('never throws, and every figure, number, label and office lies where it says', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom(...roles), (raw, a, b, role) => {
        const text = raw.normalize('NFC');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const context = [{ role, start: 0, end: start }];
        const cell = { cell: { start, end }, headers: [{ start: 0, end: start }], row: [], unit: null };
        for (const cells of [[], [cell]])
          for (const figure of readFigures(text, { start, end, context, cells, reportDate: '2023-03-28' })) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.text);
            expect(figure.start).toBeGreaterThanOrEqual(start);
            expect(figure.end).toBeLessThanOrEqual(end);
            expect(figure.number.start).toBeGreaterThanOrEqual(figure.start);
            expect(figure.number.end).toBeLessThanOrEqual(figure.end);
            for (const span of [...figure.labelSpans, ...figure.offices]) {
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
      }),
      { numRuns: 400 },
    );
  });
});
