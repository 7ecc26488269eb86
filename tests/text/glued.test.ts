import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hasMarks } from '../../src/text/fold.ts';
import { gluedAt } from '../../src/text/glued.ts';
import { isKnown, isPossible } from '../../src/text/syllable.ts';
import { anyText } from './any-text.ts';

const parts = (word: string): string[] => {
  const at = gluedAt(word);
  return [word.slice(0, at), word.slice(at)].filter((part) => part !== '');
};

describe('when two syllables lost the space between them', () => {
  it.each([
    ['trongđó', ['trong', 'đó']],
    ['Tiêmchủng', ['Tiêm', 'chủng']],
    ['TIÊMCHỦNG', ['TIÊM', 'CHỦNG']],
    ['hộnghèo', ['hộ', 'nghèo']],
    ['khuphố', ['khu', 'phố']],
    ['mặttrận', ['mặt', 'trận']],
    ['trẻem', ['trẻ', 'em']],
    ['ítai', ['ít', 'ai']],
  ])('cuts “%s” between them', (word, syllables) => {
    expect(parts(word)).toEqual(syllables);
  });

  it('cuts decomposed letters as whole ones', () => {
    const written = parts('trongđó'.normalize('NFD')).map((part) => part.normalize('NFC'));
    expect(written).toEqual(['trong', 'đó']);
  });

  it('takes the more usual two where it may be cut in two places', () => {
    expect(isKnown(canonical('đạ')) && isKnown(canonical('tđược'))).toBe(false);
    expect(isKnown(canonical('độ')) && isKnown(canonical('nông'))).toBe(true);
    expect(isKnown(canonical('độn')) && isKnown(canonical('ông'))).toBe(true);
    expect(parts('độnông')).toEqual(['độ', 'nông']);
  });

  it.each([
    ['a syllable', 'nghiêng'],
    ['a syllable in capitals', 'PHƯỜNG'],
    ['a syllable that is not in use but could be', 'nghoèo'],
    ['a word without marks', 'trongdo'],
    ['a word of another language', 'marketing'],
    ['an abbreviation', 'HĐND'],
    ['three syllables', 'trongđótrẻ'],
    ['a syllable and what is none', 'covidđã'],
    ['two letters', 'áô'],
    ['nothing', ''],
  ])('leaves %s whole: “%s”', (_, word) => {
    expect(gluedAt(word)).toBe(0);
  });

  it('cuts only what cannot be a syllable, into two that are in use, whatever the word', () => {
    const syllable = fc.constantFrom('trong', 'đó', 'hộ', 'nghèo', 'phường', 'a', 'ế', 'ng', 'xyz', '7');
    const word = fc.array(syllable, { maxLength: 4 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, word), (text) => {
        const at = gluedAt(text);
        if (at === 0) return;
        expect(hasMarks(text) && !isPossible(canonical(text))).toBe(true);
        expect([text.slice(0, at), text.slice(at)].map((part) => isKnown(canonical(part)))).toEqual([
          true,
          true,
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
