import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fold } from '../../src/text/fold.ts';
import { isOneSlipApart, plainLetters, soundKey, unstretch } from '../../src/text/sound.ts';

const sound = (word: string): string => soundKey(canonical(word));

describe('when syllables sound alike in the south', () => {
  it.each([
    ['sửa', 'sữa'],
    ['cận', 'cậng'],
    ['xa', 'sa'],
    ['trồng', 'chồng'],
    ['vô', 'dô'],
    ['giúp', 'dúp'],
    ['nghèo', 'ngèo'],
    ['hẻm', 'hẽm'],
    ['mặt', 'mặc'],
  ])('%s and %s fall together', (one, other) => {
    expect(sound(one)).toBe(sound(other));
  });

  it.each([
    ['hộ', 'hồ'],
    ['cận', 'cân'],
    ['tổ', 'cổ'],
    ['ba', 'ma'],
    ['hỏi', 'hói'],
  ])('%s and %s do not', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });

  it('takes words without marks as well', () => {
    expect(soundKey(fold('cậng'))).toBe(soundKey(fold('cận')));
  });
});

describe('when letters are those of a chat', () => {
  it.each([
    ['fường', 'phường'],
    ['zui', 'dui'],
    ['phường', 'phường'],
  ])('%s is read as %s', (typed, plain) => {
    expect(plainLetters(typed)).toBe(plain);
  });

  it.each([
    ['nhiêuuuu', 'nhiêu'],
    ['hộộộộ', 'hộ'],
    ['quááá', 'quá'],
    ['III', 'III'],
    ['VIII', 'VIII'],
    ['xoong', 'xoong'],
    ['nghèo', 'nghèo'],
  ])('%s is unstretched to %s', (typed, plain) => {
    expect(unstretch(typed)).toBe(plain);
  });
});

describe('when a finger slips once', () => {
  it.each([
    ['ngheo', 'nghe'],
    ['ngheo', 'ngeo'],
    ['ngheo', 'nghho'],
    ['ngheo', 'nghoe'],
    ['ngheo', 'ngheoo'],
  ])('%s and %s are one slip apart', (one, other) => {
    expect(isOneSlipApart(one, other)).toBe(true);
    expect(isOneSlipApart(other, one)).toBe(true);
  });

  it.each([
    ['ngheo', 'ngheo'],
    ['ngheo', 'ngh'],
    ['ngheo', 'gnhoe'],
    ['ngheo', 'giau'],
  ])('%s and %s are not', (one, other) => {
    expect(isOneSlipApart(one, other)).toBe(false);
  });

  it('agrees with every word that one slip can make', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipApart(one, other)).toBe(one !== other && slipsOf(one).has(other));
      }),
      { numRuns: 500 },
    );
  });
});

/** By brute force: a letter added, dropped, changed, or swapped with its neighbour. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    slips.add(left + right.slice(1));
    if (right.length > 1) slips.add(`${left}${right[1]}${right[0]}${right.slice(2)}`);
    for (const letter of 'abc') slips.add(left + letter + right).add(left + letter + right.slice(1));
  }
  return slips;
}
