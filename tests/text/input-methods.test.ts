import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import syllables from '../../data/lexicon/syllables.json' with { type: 'json' };
import { canonical } from '../../src/text/fold.ts';
import { decodeTelex, decodeViqr, decodeVni } from '../../src/text/input-methods.ts';

interface Keys {
  readonly tones: readonly string[];
  readonly circumflex: (letter: string) => string;
  readonly breve: string;
  readonly horn: string;
  readonly stroke: string;
}

const TELEX: Keys = {
  tones: ['f', 's', 'r', 'x', 'j'],
  circumflex: (letter) => letter,
  breve: 'w',
  horn: 'w',
  stroke: 'dd',
};
const VNI: Keys = {
  tones: ['2', '1', '3', '4', '5'],
  circumflex: () => '6',
  breve: '8',
  horn: '7',
  stroke: 'd9',
};
const VIQR: Keys = {
  tones: ['`', "'", '?', '~', '.'],
  circumflex: () => '^',
  breve: '(',
  horn: '+',
  stroke: 'dd',
};

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A syllable as its keys, every mark behind its letter and the tone at the end. */
function typed(syllable: string, keys: Keys): string {
  let tone = '';
  let out = '';
  for (const char of syllable.normalize('NFD')) {
    const at = TONES.indexOf(char);
    if (at !== -1) tone = keys.tones[at] ?? '';
    else if (char === '\u0302') out += keys.circumflex(out.at(-1) ?? '');
    else if (char === '\u0306') out += keys.breve;
    else if (char === '\u031b') out += keys.horn;
    else if (char === 'đ') out += keys.stroke;
    else out += char;
  }
  return out + tone;
}

const METHODS = [
  ['Telex', decodeTelex, TELEX],
  ['VNI', decodeVni, VNI],
  ['VIQR', decodeViqr, VIQR],
] as const;

const same = (decoded: string | null): string | null => (decoded === null ? null : canonical(decoded));

describe.each(METHODS)('when keys of %s were left undecoded', (_, decode, keys) => {
  it('reads back every frequent syllable that has a mark', () => {
    const frequent = Object.entries(syllables.rarity)
      .filter(([syllable, rarity]) => rarity < 9 && typed(syllable, keys) !== syllable)
      .map(([syllable]) => syllable);
    expect(frequent.length).toBeGreaterThan(500);
    const lost = frequent.filter((syllable) => same(decode(typed(syllable, keys))) !== canonical(syllable));
    expect(lost).toEqual([]);
  });

  it('makes a possible syllable of any word, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 9 }), (word) => {
        const decoded = decode(word);
        if (decoded !== null) expect(decoded).toMatch(/^[\p{L}\p{M}]+$/u);
      }),
    );
  });

  it.each(['hộ', 'xyz', '', '123', 'thành phố'])('leaves “%s” alone', (word) => {
    expect(decode(word)).toBeNull();
  });
});

describe('when keys are typed in the order of a hand', () => {
  it.each([
    ['hooj', 'hộ'],
    ['ngheof', 'nghèo'],
    ['dduwowngf', 'đường'],
    ['dduowngf', 'đường'],
    ['phuowngf', 'phường'],
    ['tuyeens', 'tuyến'],
    ['DDangr', 'đảng'],
  ])('Telex “%s” is %s', (word, syllable) => {
    expect(same(decodeTelex(word))).toBe(canonical(syllable));
  });

  it.each([
    ['ho65', 'hộ'],
    ['ho56', 'hộ'],
    ['nghe2o', 'nghèo'],
    ['d9a3ng', 'đảng'],
    ['phuong72', 'phường'],
    ['phu7o72ng', 'phường'],
  ])('VNI “%s” is %s', (word, syllable) => {
    expect(same(decodeVni(word))).toBe(canonical(syllable));
  });

  it.each([
    ['ho^.', 'hộ'],
    ['nghe`o', 'nghèo'],
    ['ddu+o+`ng', 'đường'],
    ['ca^.n', 'cận'],
    ['Dda?ng', 'đảng'],
  ])('VIQR “%s” is %s', (word, syllable) => {
    expect(same(decodeViqr(word))).toBe(canonical(syllable));
  });
});
