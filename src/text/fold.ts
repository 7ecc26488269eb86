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
  const parted = plainM(syllable.toLowerCase().normalize('NFD'));
  return plainY(plainO(plainL(plainD(parted).replace(COMBINING, ''))));
}

/** "tiêrn chủng", "Trạrn": scans take an m for an r and an n; no syllable ends so. */
function plainM(parted: string): string {
  return parted.replace(MISREAD_M, 'm');
}

const MISREAD_M = /(?<=\p{M}\p{L}{0,2})rn$/u;

/** "Iĩnh vực", "Iao động", "1úa": scans take an l for an I or a 1; no syllable begins with i and such a vowel. */
function plainL(folded: string): string {
  return folded.replace(MISREAD_L, 'l');
}

const MISREAD_L = /^(?:i(?=i|[ou](?=\p{L})|a[cimnoptuy])|1(?=[aeiouy]\p{L}))/u;

/** "th0ng báo": an o taken for a zero, between letters. */
function plainO(word: string): string {
  return word.replace(MISREAD_O, 'o');
}

const MISREAD_O = /(?<=\p{L})0(?=\p{L})/gu;

/** "phưòng", "nguời": scans and hasty typing leave the horn of one vowel away, both of which it always has. */
function bothHorns(base: string): string {
  return base.replace(ONE_HORN, 'ươ');
}

const ONE_HORN = /ưo|(?<!q)uơ(?=\p{L})/u;

/** Whether a syllable was written with one horn of two. */
export function lacksHorn(syllable: string): boolean {
  const toneless = syllable.toLowerCase().normalize('NFD').replace(TONE_MARKS, '');
  return ONE_HORN.test(toneless.normalize('NFC'));
}

const TONE_MARKS = new RegExp(`[${TONES.join('')}]`, 'gu');

/**
 * One key for all spellings of a syllable: case, code points, tone placement ("hoà", "hòa"), i/y. The tone is moved to
 * the end as a digit 1–5 (huyền, sắc, hỏi, ngã, nặng): "Hoà" → "hoa1", "đường" → "đường" without tone mark + "1".
 */
export const canonical = kept(oneKey);

function oneKey(syllable: string): string {
  let tone = 0;
  let base = '';
  for (const char of plainM(syllable.toLowerCase().replace(/[ðɖ]/g, 'đ').normalize('NFD'))) {
    const index = TONES.indexOf(char);
    if (index === -1) base += char;
    else tone = index + 1;
  }
  const whole = plainO(bothHorns(base.normalize('NFC')));
  const plain = plainY(fold(whole).startsWith('l') ? whole.replace(/^[i1]/, 'l') : whole);
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
