import { kept } from './kept.ts';

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const COMBINING = /\p{M}/gu;
const LONE_Y = /^(qu|[bcdghklmnprstvx]{1,3})y$/;

/** Đ and its look-alikes Ð (eth) and Ɖ (African d) have no decomposition; residents' phones send all three. */
function plainD(text: string): string {
  return text.replace(/[đðɖ]/g, 'd');
}

/** "ty" and "ti", "quy" and "qui" are one syllable in two spellings. */
function plainY(syllable: string): string {
  return syllable.replace(LONE_Y, '$1i');
}

/** Lower-cased syllable without any mark: "Quỹ" → "qui", "Đường" → "duong". */
export const fold = kept(withoutMarks);

function withoutMarks(syllable: string): string {
  return plainY(plainD(syllable.toLowerCase()).normalize('NFD').replace(COMBINING, ''));
}

/**
 * One key for all spellings of a syllable: case, code points, tone placement ("hoà", "hòa"), i/y. The tone is moved to
 * the end as a digit 1–5 (huyền, sắc, hỏi, ngã, nặng): "Hoà" → "hoa1", "đường" → "đường" without tone mark + "1".
 */
export const canonical = kept(oneKey);

function oneKey(syllable: string): string {
  let tone = 0;
  let base = '';
  for (const char of syllable.toLowerCase().replace(/[ðɖ]/g, 'đ').normalize('NFD')) {
    const index = TONES.indexOf(char);
    if (index === -1) base += char;
    else tone = index + 1;
  }
  const plain = plainY(base.normalize('NFC'));
  return tone === 0 ? plain : `${plain}${tone}`;
}

/** A phrase of syllables apart by single spaces, each folded. */
export const foldPhrase = kept((phrase) => phrase.split(' ').map(fold).join(' '));

/** The same by canonical syllables. */
export const canonicalPhrase = kept((phrase) => phrase.split(' ').map(canonical).join(' '));

/** Whether any letter of a syllable carries a Vietnamese mark. */
export const hasMarks = kept(carriesMarks);

function carriesMarks(text: string): boolean {
  return /[đðɖ]|\p{L}\p{M}/u.test(text.toLowerCase().normalize('NFD'));
}
