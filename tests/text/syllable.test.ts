import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import syllables from '../../data/lexicon/syllables.json' with { type: 'json' };
import { canonical, fold } from '../../src/text/fold.ts';
import {
  commonest,
  isKnown,
  isKnownFolded,
  isPossible,
  isPossibleFolded,
  rarity,
} from '../../src/text/syllable.ts';

describe('when a word may be a syllable', () => {
  it.each(['nghèo', 'phường', 'đường', 'quý', 'gì', 'giữ', 'khuya', 'ơi', 'oái', 'thuở', 'nghiêng', 'ách'])(
    '“%s” can be one',
    (word) => {
      expect(isPossible(canonical(word))).toBe(true);
      expect(isPossibleFolded(fold(word))).toBe(true);
    },
  );

  it.each(['covid', 'strong', 'bl', 'q', 'fang', 'hknm', 'ăâ', 'tôtt'])('“%s” cannot', (word) => {
    expect(isPossible(canonical(word))).toBe(false);
  });

  it.each(['hàt', 'cảp', 'mẫch', 'hòc'])('“%s” cannot: a stop takes only sắc or nặng', (word) => {
    expect(isPossible(canonical(word))).toBe(false);
  });

  it.each(['hát', 'hạt', 'cấp', 'mạch'])('“%s” can: its tone agrees with its stop', (word) => {
    expect(isPossible(canonical(word))).toBe(true);
  });
});

describe('when a syllable is in use', () => {
  it.each(['nghèo', 'hộ', 'được', 'phường', 'Hoà'])('“%s” is known, with marks and without', (word) => {
    expect(isKnown(canonical(word))).toBe(true);
    expect(isKnownFolded(fold(word))).toBe(true);
  });

  it.each(['xyz', 'ngèo', 'cậng'])('“%s” is not', (word) => {
    expect(isKnown(canonical(word))).toBe(false);
  });

  it('is the rarer the less it is said, and unknown ones are the rarest', () => {
    expect(rarity(canonical('của'))).toBeLessThan(rarity(canonical('khuyu')));
    expect(rarity('không-có')).toBe(14);
    expect(commonest('khong-co')).toBe(14);
  });

  it('has no spelling more frequent than the most frequent of its letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(syllables.rarity)), (syllable) => {
        expect(isKnown(canonical(syllable))).toBe(true);
        expect(commonest(fold(syllable))).toBeLessThanOrEqual(rarity(canonical(syllable)));
      }),
    );
  });
});
