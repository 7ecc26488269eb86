import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from '../../src/text/numbers.ts';

describe('when a number is written in digits', () => {
  it.each([
    ['05', 5],
    ['1.204', 1204],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1,204', 1.204],
    ['98.7', 98.7],
    ['0.125', 0.125],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['2022', 2022],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['12.50.3', '1,2,3', '', '2.94o', '1..2', '5%', '-3', '١٢'])('gives %s no value', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('when a number is printed', () => {
  it.each([
    [86.6666, 1, '86,7'],
    [113.3333, 1, '113,3'],
    [1204, undefined, '1.204'],
    [1_234_567.25, undefined, '1.234.567,25'],
    [0.1 + 0.2, undefined, '0,3'],
    [1.005, 2, '1,01'],
    [55, 1, '55'],
    [-3.5, 1, '-3,5'],
    [-0.01, 1, '0'],
  ])('prints %d to %s decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('prints what it reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        const value = cents / 100;
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });
});
