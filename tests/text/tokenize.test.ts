import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';
import { anyText } from './any-text.ts';

describe('when a text is cut into tokens', () => {
  it.each([
    ['37 hộ nghèo', ['number:37', 'word:hộ', 'word:nghèo']],
    ['1.234,5 tỷ', ['number:1.234,5', 'word:tỷ']],
    ['13/15 tuyến', ['number:13', 'other:/', 'number:15', 'word:tuyến']],
    ['98,7%.', ['number:98,7', 'other:%', 'other:.']],
    ['m2 q1 covid19', ['word:m2', 'word:q1', 'word:covid19']],
    ['năm 2023.', ['word:năm', 'number:2023', 'other:.']],
    ['37hộ', ['word:37hộ']],
    [' \n\u00a0', []],
  ])('“%s” is %j', (text, tokens) => {
    expect(tokenize(text).map((token) => `${token.kind}:${token.text}`)).toEqual(tokens);
  });

  it('takes decomposed letters for letters', () => {
    expect(tokenize('hộ nghèo'.normalize('NFD')).map(({ kind }) => kind)).toEqual(['word', 'word']);
  });

  it('cuts as a pattern does', () => {
    const pattern =
      /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|(?<word>[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)|[^\s\u00a0]/gu;
    const byPattern = (text: string) =>
      [...text.matchAll(pattern)].map(({ index, 0: own, groups }) => ({
        kind:
          groups?.['number'] === undefined ? (groups?.['word'] === undefined ? 'other' : 'word') : 'number',
        text: own,
        start: index,
        end: index + own.length,
      }));
    const pieces = [
      '1',
      '23',
      '.',
      ',',
      'kg',
      'ộ',
      '\u0301',
      ' ',
      '\u00a0',
      '🙂',
      '\ud800',
      '٣',
      '𝟙',
      '𝒳',
      '-',
    ];
    const mixed = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, mixed), (text) => {
        expect(tokenize(text)).toEqual(byPattern(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('drops white space and nothing else, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u00a0]*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u00a0]*$/);
      }),
    );
  });
});
