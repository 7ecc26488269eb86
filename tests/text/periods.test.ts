import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/text/periods.ts';

const TODAY = '2023-06-15';
const read = (text: string, today?: string): [string, string, string][] =>
  findPeriods(text, today).map((period) => [period.text, period.from, period.to]);

describe('when a text names a period', () => {
  it.each([
    ['năm 2022', 'năm 2022', '2022-01-01', '2022-12-31'],
    ['vụ Hè Thu 2022', '2022', '2022-01-01', '2022-12-31'],
    ['Tết Nhâm Dần 2022', '2022', '2022-01-01', '2022-12-31'],
    ['nam 2022', 'nam 2022', '2022-01-01', '2022-12-31'],
    ['2021-2025', '2021-2025', '2021-01-01', '2025-12-31'],
    ['giai đoạn 2022 – 2025', 'giai đoạn 2022 – 2025', '2022-01-01', '2025-12-31'],
    ['nhiệm kỳ 2020–2025', 'nhiệm kỳ 2020–2025', '2020-01-01', '2025-12-31'],
    ['từ 2022 tới 2024', 'từ 2022 tới 2024', '2022-01-01', '2024-12-31'],
    ['năm học 2022–2023', 'năm học 2022–2023', '2022-09-01', '2023-08-31'],
    ['quý I/2023', 'quý I/2023', '2023-01-01', '2023-03-31'],
    ['quý 3 năm 2023', 'quý 3 năm 2023', '2023-07-01', '2023-09-30'],
    ['thang 3/2023', 'thang 3/2023', '2023-03-01', '2023-03-31'],
    ['3 tháng đầu năm 2023', '3 tháng đầu năm 2023', '2023-01-01', '2023-03-31'],
    ['6 tháng cuối năm 2024', '6 tháng cuối năm 2024', '2024-07-01', '2024-12-31'],
    ['nửa đầu năm 2023', 'nửa đầu năm 2023', '2023-01-01', '2023-06-30'],
    ['9T/2024', '9T/2024', '2024-01-01', '2024-09-30'],
    ['9 tháng năm 2024', '9 tháng năm 2024', '2024-01-01', '2024-09-30'],
    ['Ngày 28/3/2023, phường', 'Ngày 28/3/2023', '2023-03-28', '2023-03-28'],
    ['28-3-2023', '28-3-2023', '2023-03-28', '2023-03-28'],
    ['ngày 15 tháng 9 năm 2023', 'ngày 15 tháng 9 năm 2023', '2023-09-15', '2023-09-15'],
    ['từ ngày 15/6 đến ngày 14/9/2023', 'từ ngày 15/6 đến ngày 14/9/2023', '2023-06-15', '2023-09-14'],
    [
      'từ ngày 15/12/2023 đến ngày 14/02/2024',
      'từ ngày 15/12/2023 đến ngày 14/02/2024',
      '2023-12-15',
      '2024-02-14',
    ],
    ['từ tháng 3 đến tháng 8/2025', 'từ tháng 3 đến tháng 8/2025', '2025-03-01', '2025-08-31'],
    ['cuối năm 2024 còn 37 hộ', 'cuối năm 2024', '2024-12-31', '2024-12-31'],
    ['đến năm 2030', 'năm 2030', '2030-01-01', '2030-12-31'],
  ])('reads “%s”', (text, written, from, to) => {
    expect(read(text)).toEqual([[written, from, to]]);
    expect(read(text, TODAY)).toEqual([[written, from, to]]);
  });

  it('gives each year of a list', () => {
    expect(read('Đến cuối các năm 2021, 2022 và 2023')).toEqual([
      ['năm 2021', '2021-01-01', '2021-12-31'],
      ['2022', '2022-01-01', '2022-12-31'],
      ['2023', '2023-01-01', '2023-12-31'],
    ]);
  });
});

describe('when a school year is told from the day', () => {
  it.each([
    ['năm học này', '2023-06-15', '2022-09-01'],
    ['năm học vừa rồi', '2023-06-15', '2022-09-01'],
    ['năm học vừa rồi', '2023-10-15', '2022-09-01'],
    ['năm học trước', '2023-04-15', '2021-09-01'],
    ['năm học tới', '2023-06-15', '2023-09-01'],
  ])('“%s” on %s begins %s', (text, today, from) => {
    expect(findPeriods(text, today)[0]).toMatchObject({ unit: 'school-year', from });
  });
});

describe('when the year is not written', () => {
  it.each([
    ['quý I', '2023-01-01', '2023-03-31'],
    ['Bốn tháng đầu năm', '2023-01-01', '2023-04-30'],
    ['6 thang dau nam', '2023-01-01', '2023-06-30'],
    ['tháng 3', '2023-03-01', '2023-03-31'],
    ['9 tháng', '2023-01-01', '2023-09-30'],
    ['ngày 28/3', '2023-03-28', '2023-03-28'],
    ['từ 15/7 đến 14/8', '2023-07-15', '2023-08-14'],
  ])('takes that of the reference day for “%s”, and leaves it out without one', (text, from, to) => {
    expect(read(text, TODAY)).toEqual([[text, from, to]]);
    expect(findPeriods(text, TODAY)[0]?.yearAssumed).toBe(true);
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['năm nay', '2023-01-01', '2023-12-31'],
    ['năm rồi', '2022-01-01', '2022-12-31'],
    ['nam ngoai', '2022-01-01', '2022-12-31'],
    ['quý này', '2023-04-01', '2023-06-30'],
    ['tháng trước', '2023-05-01', '2023-05-31'],
    ['hôm nay', '2023-06-15', '2023-06-15'],
    ['quý 3 năm ngoái', '2022-07-01', '2022-09-30'],
    ['từ năm 2021 đến nay', '2021-01-01', '2023-06-15'],
  ])('counts “%s” from the reference day', (text, from, to) => {
    expect(read(text, TODAY)).toEqual([[text, from, to]]);
    expect(findPeriods(text, TODAY)[0]?.yearAssumed).toBe(false);
  });
});

describe('when a period is ending as it is spoken of', () => {
  it.each([
    ['năm rồi', '2024-12-18', '2024-01-01', '2024-12-31'],
    ['năm rồi', '2024-11-18', '2023-01-01', '2023-12-31'],
    ['năm ngoái', '2024-12-18', '2023-01-01', '2023-12-31'],
    ['quý vừa rồi', '2023-09-15', '2023-07-01', '2023-09-30'],
    ['quý vừa rồi', '2023-08-15', '2023-04-01', '2023-06-30'],
    ['từ đầu năm tới giờ', '2023-06-15', '2023-01-01', '2023-06-15'],
    ['từ đầu năm tới cuối năm', '2023-06-15', '2023-01-01', '2023-12-31'],
    ['từ đầu năm đến hết năm 2022', '2023-06-15', '2022-01-01', '2022-12-31'],
  ])('reads “%s” on %s', (text, today, from, to) => {
    expect(read(text, today)).toEqual([[text, from, to]]);
  });
});

describe('when digits or words only look like a period', () => {
  it.each([
    'hiện nay',
    'đến nay',
    '42/2022/NĐ-CP',
    '12-NQ/HU ngày 12/01/2023',
    'Kế hoạch số 42/KH-UBND ngày 15/3/2021 của Ủy ban',
    'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    '13/15 tuyến đường',
    'giảm 03 vụ (05/08 vụ)',
    'chi trợ cấp tháng 2,914 tỷ đồng',
    'chi trả trợ cấp 6 tháng 2,914 tỷ đồng',
    '24/7',
    'trẻ từ 6 đến 60 tháng tuổi',
    'trong vòng 3 tháng',
    'sinh hoạt mỗi quý một lần',
    'họp tháng một lần',
    'quỹ 1',
    'đạt năm hộ',
    '5 năm qua',
    'ngày 31/2/2023',
  ])('finds none in “%s”', (text) => {
    expect(read(text, TODAY)).toEqual([]);
  });

  it('never throws; spans are in order and hold the text as written', () => {
    const piece = fc.constantFrom(
      'năm ',
      'quý ',
      'tháng ',
      'ngày ',
      '2022',
      '31/2',
      '/2023',
      ' đến ',
      'từ ',
      '6 ',
      'đầu năm',
      '-',
      ', ',
      'I',
      'nay',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let end = 0;
          for (const found of findPeriods(text, TODAY)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(found.start, found.end)).toBe(found.text);
            expect(found.from <= found.to).toBe(true);
            end = found.end;
          }
        },
      ),
    );
  });
});
