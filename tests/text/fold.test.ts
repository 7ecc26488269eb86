import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fold, hasMarks } from '../../src/text/fold.ts';

describe('when marks are left aside', () => {
  it.each([
    ['Đường', 'duong'],
    ['ðường', 'duong'],
    ['Nghèo', 'ngheo'],
    ['hộ', 'ho'],
    ['ỦY', 'uy'],
    ['Quỹ', 'qui'],
    ['tỷ', 'ti'],
    ['kỹ', 'ki'],
    ['2023', '2023'],
    ['m2', 'm2'],
  ])('“%s” is “%s”', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing a second time, in either normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      }),
    );
  });
});

describe('when one syllable has several spellings', () => {
  it.each([
    ['tone placement', 'hoà', 'hòa'],
    ['tone placement', 'uỷ', 'ủy'],
    ['tone placement', 'khoẻ', 'khỏe'],
    ['case', 'PHƯỜNG', 'phường'],
    ['code points', 'hộ'.normalize('NFD'), 'hộ'.normalize('NFC')],
    ['i and y', 'tỷ', 'tỉ'],
    ['i and y', 'quý', 'quí'],
    ['a look-alike of đ', 'ðất', 'đất'],
    ['one horn of two', 'phưòng', 'phường'],
    ['one horn of two', 'nguời', 'người'],
    ['an l read as I', 'Iĩnh', 'lĩnh'],
    ['an l read as I', 'Iao', 'lao'],
  ])('%s makes no difference: %s, %s', (_, one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });

  it.each([
    ['hộ', 'hồ'],
    ['cận', 'cần'],
    ['chưa', 'chữa'],
    ['đạt', 'đất'],
    ['bí', 'bị'],
    ['da', 'đa'],
    ['tay', 'tai'],
    ['ho', 'hơ'],
    ['thuở', 'thưở'],
    ['in', 'ln'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });

  it('folds to the same letters as its key', () => {
    for (const syllable of ['Hoà', 'tuyến', 'đường', 'nghèo', 'quý', 'kỹ', 'giúp'])
      expect(fold(canonical(syllable).replace(/[1-5]$/, ''))).toBe(fold(syllable));
  });
});

describe('when a scan takes an m for an r and an n', () => {
  it.each([
    ['tiêrn', 'tiêm'],
    ['Trạrn', 'Trạm'],
    ['Khárn', 'Khám'],
  ])('reads “%s” as “%s”', (scanned, meant) => {
    expect(fold(scanned)).toBe(fold(meant));
    expect(canonical(scanned)).toBe(canonical(meant));
  });

  it('leaves words without marks as they are', () => {
    expect(fold('modern')).toBe('modern');
  });
});

describe('when a word carries marks', () => {
  it.each(['hộ', 'đi', 'Ðà', 'ăn', 'hộ'.normalize('NFD'), 'ư'])('sees those of “%s”', (word) => {
    expect(hasMarks(word)).toBe(true);
  });

  it.each(['ho', 'di', '2023', '', 'q1', '?'])('sees none in “%s”', (word) => {
    expect(hasMarks(word)).toBe(false);
  });
});
