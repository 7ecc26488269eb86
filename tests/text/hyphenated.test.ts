import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/text/analyze.ts';
import { figureTokens } from '../../src/text/figures/figure-token.ts';
import { hyphenated } from '../../src/text/hyphenated.ts';

describe('when the end of a line cuts a word with a hyphen', () => {
  it.each([
    ['th', '-\n', 'ành', 'thành'],
    ['tr', '-\r\n  ', 'iệu', 'triệu'],
    ['đườn', '- \n', 'g', 'đường'],
    ['nă', '-\n', 'ng', 'năng'],
  ])('joins “%s” and its other half', (first, between, second, whole) => {
    expect(hyphenated(first, between, second)).toBe(whole);
  });

  it.each([
    ['two words', 'kinh', '-\n', 'tế'],
    ['a dash inside a line', 'th', '-', 'ành'],
    ['a dash with a space before it', 'th', ' -\n', 'ành'],
    ['no syllable', 'tr', '-\n', 'xyz'],
    ['a number', 'm2', '-\n', 'đất'],
  ])('leaves %s', (_, first, between, second) => {
    expect(hyphenated(first, between, second)).toBeNull();
  });

  it('makes one term of it, which stands where both halves do', () => {
    const text = 'khánh th-\nành ngày';
    expect(analyze(text, 10).map(({ folded, start, end }) => [folded, start, end])).toEqual([
      ['khanh', 10, 15],
      ['thanh', 16, 23],
      ['ngay', 24, 28],
    ]);
  });

  it('makes one token of it, so that a sum keeps its unit', () => {
    const text = '106 tr-\niệu đồng';
    const tokens = figureTokens(text, { start: 0, end: text.length });
    expect(tokens.map((token) => token.text)).toEqual(['106', 'triệu', 'đồng']);
    expect(tokens[1]).toMatchObject({ start: 4, end: 11 });
  });

  it('never loses a letter', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'ă', 'n', 'g', 't', 'h'), maxLength: 4 });
    fc.assert(
      fc.property(piece, piece, (first, second) => {
        const whole = hyphenated(first, '-\n', second);
        expect([null, first + second]).toContain(whole);
      }),
    );
  });
});
