import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/text/analyze.ts';
import { anyText } from './any-text.ts';

const keys = (text: string): string[] => analyze(text).map(({ exact }) => exact);

describe('when a text is analysed', () => {
  it('drops punctuation and keeps the place of every word', () => {
    expect(analyze('Hoà, 13/15.')).toEqual([
      { exact: 'hoa1', folded: 'hoa', start: 0, end: 3 },
      { exact: '13', folded: '13', start: 5, end: 7 },
      { exact: '15', folded: '15', start: 8, end: 10 },
    ]);
  });

  it.each([
    ['Uỷ ban', 'ủy ban'],
    ['Hoà Bình', 'HÒA BÌNH'],
    ['3 tỷ', '3 tỉ'],
    ['hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
    ['“Sạch đẹp, an toàn”', 'sạch đẹp an toàn'],
    ['Tiêmchủng, trongđó khuphố 7', 'tiêm chủng trong đó khu phố 7'],
    ['trongđó'.normalize('NFD'), 'trong đó'],
  ])('reads “%s” as “%s”', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('finds the same words without marks as with them, marks aside', () => {
    const bare = analyze('phuong con 37 ho ngheo').map(({ folded }) => folded);
    expect(analyze('Phường còn 37 hộ nghèo').map(({ folded }) => folded)).toEqual(bare);
  });

  it('keeps the place of each syllable that a scan ran into another', () => {
    expect(analyze('Tiêmchủng 37', 100)).toEqual([
      { exact: 'tiêm', folded: 'tiem', start: 100, end: 104 },
      { exact: 'chung3', folded: 'chung', start: 104, end: 109 },
      { exact: '37', folded: '37', start: 110, end: 112 },
    ]);
  });

  it.each([
    ['HĐND', ['hđnd']],
    ['trongdo', ['trongdo']],
    ['37hộnghèo', ['37hôngheo1']],
  ])('cuts no further what is no two syllables with marks: “%s”', (text, words) => {
    expect(keys(text)).toEqual(words);
  });

  it('loses no letter or number and tells none twice, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of analyze(text)) {
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{Nd}]/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('points into the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, exact } of analyze(text)) {
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{Nd}]/u);
          expect(exact).not.toBe('');
        }
      }),
    );
  });
});
