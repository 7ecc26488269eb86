import { describe, expect, it } from 'vitest';
import { anyOf, wholeWords } from '../../src/text/phrase-pattern.ts';

describe('anyOf', () => {
  it('takes the longest phrase that begins at a place', () => {
    expect(new RegExp(anyOf(['đơn vị', 'đơn vị tính'])).exec('đơn vị tính: hộ')?.[0]).toBe('đơn vị tính');
  });

  it('takes the characters of a phrase for themselves', () => {
    expect(new RegExp(`^(?:${anyOf(['v.v', '(a)'])})$`).test('vxv')).toBe(false);
    expect(new RegExp(`^(?:${anyOf(['v.v', '(a)'])})$`).test('(a)')).toBe(true);
  });
});

describe('wholeWords', () => {
  const left = wholeWords(['còn', 'tất cả']);

  it.each(['hộ còn lại', 'Còn nợ', 'chưa trả hết còn', 'gồm tất cả các hộ'])('finds it in %s', (text) => {
    expect(left.test(text)).toBe(true);
  });

  it.each(['hộ nghèo', 'còng', 'concòn', 'tất', ''])('finds nothing in %s', (text) => {
    expect(left.test(text)).toBe(false);
  });
});
