import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/text/fold.ts';
import { isOneWord } from '../../src/text/two-syllable-words.ts';

describe('when two syllables stand side by side', () => {
  it.each([
    ['xuất', 'sắc', true],
    ['Trẻ', 'EM', true],
    ['giải', 'nhì', false],
    ['lực', 'xuất', false],
    ['sắc', 'xuất', false],
    ['', 'sắc', false],
  ])('are “%s” and “%s” one word: %j', (first, second, isOne) => {
    expect(isOneWord(canonical(first), canonical(second))).toBe(isOne);
  });
});
