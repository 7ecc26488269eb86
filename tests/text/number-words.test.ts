import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberWords } from '../../src/text/number-words.ts';

const read = (text: string): [string, number][] =>
  findNumberWords(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('when a number is said in words', () => {
  it.each([
    ['ba mươi bảy', 37],
    ['ba bảy', 37],
    ['hăm mốt', 21],
    ['hai mươi tư', 24],
    ['năm mươi lăm', 55],
    ['hai chục', 20],
    ['trăm lẻ năm', 105],
    ['một trăm linh năm', 105],
    ['trăm mốt', 110],
    ['hai trăm rưỡi', 250],
    ['hai trăm năm mươi', 250],
    ['một trăm mười ba', 113],
    ['một ngàn hai', 1200],
    ['hai ngàn rưỡi', 2500],
    ['hai nghìn không trăm hai mươi ba', 2023],
    ['hai không hai bốn', 2024],
    ['một chín chín tám', 1998],
    ['một triệu tư', 1_400_000],
    ['tỷ hai', 1_200_000_000],
    ['một tỷ hai trăm bốn mươi triệu', 1_240_000_000],
    ['ba phẩy năm', 3.5],
    ['ba phẩy hai lăm', 3.25],
    ['mười ba', 13],
  ])('reads %s as %d, with marks or without', (text, value) => {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    expect(read(text)).toEqual([[text, value]]);
    expect(read(`${bare} ho`)).toEqual([[bare, value]]);
    expect(read(text.normalize('NFD'))).toEqual([[text.normalize('NFD'), value]]);
  });

  it.each([
    ['mười ba trên mười lăm', [13, 15]],
    ['ba hộ', [3]],
    ['năm hộ nghèo', [5]],
    ['mười năm', [10]],
    ['ba mươi năm', [30]],
    ['mười phần trăm', [10]],
    ['trăm phần trăm', [100]],
    ['co phai nam muoi ho khong', [50]],
  ])('finds in “%s” %j', (text, values) => {
    expect(read(text).map(([, value]) => value)).toEqual(values);
  });
});

describe('when a word only looks like a number', () => {
  it.each([
    'một số thủ tục',
    'một cách',
    'năm 2022',
    'nam 2022',
    'nam nữ',
    'ba mẹ',
    'vài hộ',
    'mấy chục hộ',
    'hai ba hộ',
    'năm bảy người',
    'tháng mười hai',
    'thứ ba',
    'tỷ lệ hộ nghèo',
    'sau khi',
    'mười phân vẹn mười',
    'đồng chí Tư',
  ])('finds none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('never throws, and stays inside the text', () => {
    const word = fc.constantFrom(
      'một',
      'hai',
      'trăm',
      'nghìn',
      'tỷ',
      'rưỡi',
      'lẻ',
      'phẩy',
      'mươi',
      'năm',
      'hộ',
      ',',
      'không',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const found of findNumberWords(text)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            expect(Number.isFinite(found.value)).toBe(true);
            end = found.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
