import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportInfo } from '../../src/report/info.ts';
import { runTogether } from '../../src/report/run-together.ts';
import { BODY } from './papers.ts';

const halves = (line: string): string[] =>
  runTogether(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));

describe('when a scan ran the halves of a letterhead’s line into each other', () => {
  it.each([
    ['PHƯỜNG HƯNG SA', 'Độc lập - Tự do - Hạnh phúc'],
    ['PHƯỜNG HƯNG SA', 'Độc lập – Tự do – Hạnh phúc'],
    ['PHƯỜNG HƯNG SA', 'Độc lập-Tự do-Hạnh phúc'],
    ['PHƯỜNG HƯNG SA', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['UBND QUẬN 7', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['UBND QUẬN 7', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['UBND QUẬN 7', 'CHXHCN VIỆT NAM'],
    ['ĐẢNG BỘ QUẬN 7', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['**PHƯỜNG HƯNG SA', 'Độc lập - Tự do - Hạnh phúc**'],
  ])('parts “%s” from the motto “%s”', (body, motto) => {
    expect(halves(`${body} ${motto}`)).toEqual([body, motto]);
  });

  it.each([
    ['Số: 187/BC-UBND', 'Hưng Sa, ngày 05 tháng 7 năm 2024'],
    ['Số 187/BC-UBND', 'Hưng Sa, ngày 05 tháng 7 năm 2024'],
    ['Số:187-BC/ĐU', 'Hưng Sa, ngày 05 tháng 7 năm 2024'],
    ['Số: … /BC-UBND', 'Hưng Sa, ngày … tháng 7 năm 2024'],
    ['*Số: 187/BC-UBND', 'Hưng Sa, ngày 05/7/2024*'],
    ['Số: 187/BC-UBND', 'TP. Lộc Giang, ngày 05 tháng 7 năm 2024'],
  ])('parts the number “%s” from the place and date “%s”', (number, place) => {
    expect(halves(`${number} ${place}`)).toEqual([number, place]);
  });

  it.each([
    ['a motto alone', 'Độc lập - Tự do - Hạnh phúc'],
    ['a motto in capitals alone', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['a sentence that ends in the motto', 'Cả phường treo khẩu hiệu Độc lập - Tự do - Hạnh phúc'],
    ['a motto that goes on', 'PHƯỜNG HƯNG SA Độc lập - Tự do - Hạnh phúc mãi mãi'],
    ['a body alone', 'ỦY BAN NHÂN DÂN PHƯỜNG HƯNG SA'],
    ['a number alone', 'Số: 187/BC-UBND'],
    ['a number and its day without a place', 'Số: 187/BC-UBND ngày 05 tháng 7 năm 2024'],
    ['a place and date alone', 'Hưng Sa, ngày 05 tháng 7 năm 2024'],
    ['a number of households', 'Số hộ nghèo của Hưng Sa, ngày 05 tháng 7 năm 2024'],
    ['nothing', ''],
  ])('leaves %s whole', (_, line) => {
    expect(halves(line)).toEqual([line]);
  });

  const line = fc
    .array(
      fc.constantFrom(
        'PHƯỜNG HƯNG SA',
        'Độc lập - Tự do - Hạnh phúc',
        'CHXHCN VIỆT NAM',
        'Số: 187/BC-UBND',
        'Hưng Sa, ngày 05 tháng 7 năm 2024',
        'hộ nghèo',
        '**',
        '\u00a0',
        ' ',
        ' ',
        '  ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('loses no letter and moves none, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.oneof(line, fc.string({ unit: 'binary', maxLength: 60 })),
        fc.nat(9),
        (words, indent) => {
          const text = `${'x'.repeat(indent)}${words}y`;
          const span = { start: indent, end: indent + words.length };
          let at = span.start;
          for (const { start, end } of runTogether(text, span)) {
            expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff]*$/);
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
          expect(text.slice(at, span.end)).toMatch(/^[\s\u200b\ufeff]*$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('when the whole letterhead lost the space between its halves', () => {
  it.each([
    [
      'of a ward',
      `ỦY BAN NHÂN DÂN QUẬN 7 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG HƯNG SA Độc lập - Tự do - Hạnh phúc
Số: 187/BC-UBND Hưng Sa, ngày 05 tháng 7 năm 2024`,
      'ỦY BAN NHÂN DÂN PHƯỜNG HƯNG SA',
    ],
    [
      'of a ward’s party',
      `ĐẢNG BỘ QUẬN 7 ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG BỘ PHƯỜNG HƯNG SA
Số: 31-BC/ĐU Hưng Sa, ngày 05 tháng 7 năm 2024`,
      'ĐẢNG BỘ PHƯỜNG HƯNG SA',
    ],
  ])('knows who wrote it, where and when: that %s', (_, head, issuer) => {
    expect(readReportInfo(`${head}\n\nBÁO CÁO\nTình hình năm 2024\n${BODY}`, 'a.txt')).toMatchObject({
      title: 'BÁO CÁO Tình hình năm 2024',
      issuer,
      territory: 'phường Hưng Sa',
      date: '2024-07-05',
    });
  });
});
