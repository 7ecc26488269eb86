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
