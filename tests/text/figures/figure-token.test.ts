import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureTokens } from '../../../src/text/figures/figure-token.ts';
import { anyText } from '../any-text.ts';

const tokensOf = (text: string): string[] =>
  figureTokens(text, { start: 0, end: text.length }).map(({ kind, key }) => `${kind}:${key}`);

describe('when a passage is cut into words, numbers and marks', () => {
  it.each([
    ['37 hộ,', ['number:37', 'word:hô5', 'mark:,']],
    ['412m2 đất', ['number:412', 'word:m2', 'word:đât2']],
    ['trongđó 9 hộ', ['word:trong', 'word:đo2', 'number:9', 'word:hô5']],
    ['Tiêmchủng.', ['word:tiêm', 'word:chung3', 'mark:.']],
    ['HĐND', ['word:hđnd']],
  ])('“%s” is %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('reads words that a scan ran together as those words', () => {
    expect(tokensOf('Trongđó, khuphố Vàm có 9 hộnghèo')).toEqual(
      tokensOf('Trong đó, khu phố Vàm có 9 hộ nghèo'),
    );
  });

  it('says of both where they stand', () => {
    const text = 'Có trongđó.';
    expect(figureTokens(text, { start: 3, end: text.length })).toMatchObject([
      { text: 'trong', start: 3, end: 8 },
      { text: 'đó', start: 8, end: 10 },
      { text: '.', start: 10, end: 11 },
    ]);
  });

  it('leaves out white space and nothing else, and keeps every place, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(9), (words, indent) => {
        const text = `${'x'.repeat(indent)}${words}`;
        let at = indent;
        for (const token of figureTokens(text, { start: indent, end: text.length })) {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toBe('');
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
