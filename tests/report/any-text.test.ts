import { readFileSync, readdirSync } from 'node:fs';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from './reading.ts';
import { expectSound } from './soundness.ts';

const MADE_UP = 'data/evaluation/reports';
const shipped = readFileSync('data/reports/tan-dinh-2023.txt', 'utf8');

describe('whatever a report holds', () => {
  it.each(readdirSync(MADE_UP).filter((file) => /\.(?:txt|md)$/.test(file)))(
    '%s is read without a loss',
    (file) => {
      const text = readFileSync(`${MADE_UP}/${file}`, 'utf8').normalize('NFC');
      expectSound(text);
    },
  );

  const fragments = [
    'I. ',
    'II. ',
    '1. ',
    '2. ',
    '1.1. ',
    'a) ',
    'b) ',
    '- ',
    '+ ',
    '• ',
    '# ',
    '## ',
    'Điều 3. ',
    '(1) ',
    'A. ',
    'P. ',
    'TP. HCM',
    'Phường còn 37 hộ nghèo',
    'KẾT QUẢ THỰC HIỆN',
    'BÁO CÁO',
    'Số: 25/BC-UBND',
    'Tân Định, ngày 28 tháng 3 năm 2023',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '1.234,5 tỷ đồng',
    '3, 4',
    '12. 500',
    '28/3/2023',
    'cháy, nổ',
    'gồm:',
    'Nơi nhận:',
    'CHỦ TỊCH',
    'Lê Văn An',
    'Bảng 1. Số hộ',
    'PHƯỜNG HƯNG SA Độc lập - Tự do - Hạnh phúc\n',
    'Số: 25/BC-UBND Hưng Sa, ngày 3 tháng 5 năm 2023\n',
    'Đơn vị Hộ nghèo Hộ cận nghèo\n',
    'Xóm Vàm 7 10\n',
    'Xóm Gáo 2 5 - 9,1%\n',
    'ĐVT: hộ',
    'STT',
    'Tổng cộng',
    '25',
    'Trang 3/12',
    '- 4 -',
    '---',
    '|',
    ' | ',
    '| a | 5 |',
    '|---|---|',
    '\t',
    '   ',
    '\u00a0',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '. ',
    '; ',
    ': ',
    ', ',
    ' ',
    ' ',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[',
    ']',
    '**',
    '<!--',
    '-->',
    '\f',
    '\r',
    '\u200b',
    '😀',
    '\ud800',
    'ế',
    '\u0301',
    '…',
    './.',
  ] as const;

  it('is read without a fault or a loss', () => {
    assert(
      property(array(constantFrom(...fragments), { maxLength: 60 }), (parts) => {
        expectSound(parts.join(''));
      }),
      { numRuns: 600 },
    );
  });

  it('holds for any string', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(text);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one line', shipped.replaceAll('\n', ' ').repeat(60)],
    ['one sentence', 'tuyên truyền, vận động; '.repeat(20_000)],
    ['no space at all', 'a'.repeat(400_000)],
    ['nothing but counters', '25\n'.repeat(50_000)],
    ['sections that come back', `${shipped}\n\n`.repeat(60)],
    ['one row', `| ${'a | '.repeat(50_000)}\n| b | 5 |`],
    ['only openings', '(“[<!--'.repeat(40_000)],
  ])('reads %s of some hundred thousand characters', (_, text) => {
    const passages = readPassages(text);
    expect(
      Math.max(0, ...passages.map((passage) => (passage.kind === 'row' ? 0 : passage.text.length))),
    ).toBeLessThanOrEqual(1200);
  });
});
