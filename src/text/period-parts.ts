import moments from '../../data/lexicon/moments.json' with { type: 'json' };
import numberWords from '../../data/lexicon/number-words.json' with { type: 'json' };
import { fold, foldPhrase } from './fold.ts';
import { anyOf } from './phrase-pattern.ts';

export const Y = String.raw`(?:19|20)\d\d(?!\d|[.,]\d|\/\d)`;
/** How many years, quarters or months a word goes on from the asker's. */
export const SHIFT = new Map(Object.entries(moments.shifts).map(([word, by]) => [foldPhrase(word), by]));
export const PAST = new Set(moments.past.map(foldPhrase));
export const REL = anyOf([...SHIFT.keys()]);
/** A year after another unit: "/2023", " năm 2023", " năm nay", " 2023". */
export const OF_YEAR = String.raw`(?:\s*[/-]\s*(?<y>${Y})|\s*(?:cua\s+|trong\s+)?nam\s+(?<y2>${Y})|\s+nam\s+(?<rel>${REL})\b|\s+(?<y3>${Y}))`;
export const D = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
export const M = String.raw`(?:1[0-2]|0?[1-9])`;
export const SEP = String.raw`\s?[/.-]\s?`;
export const QUARTER = 'iv|i{1,3}|[1-4]|mot|hai|ba|tu|bon';
export const COUNT = String.raw`\d{1,2}|ba|sau|chin|muoi mot|muoi`;
/** Numbers in words before "tháng đầu năm"; "năm tháng" would be any time. */
export const MONTHS = String.raw`${COUNT}|hai|bon|bay|tam`;
export const END = String.raw`(?![\p{L}\d])`;
/** "mấy năm nay", "ba tháng qua": any time. "Moi" may be "mới" as well as "mỗi", and "mỗi năm nay" is said by nobody. */
export const NOT_MANY = String.raw`(?<!\d\s*|(?:nhung|cac|may|nhieu|hang|hai|ba|muoi|bao nhieu)\s+)`;
/** "mỗi quý một lần", "tháng một lần" */
export const NOT_OFTEN = String.raw`(?!\s+lan\b)`;
export const LONG = String.raw`(?!\s*(?:tuoi|luong|tu\b|tu giam|lien|tro|mot lan|/|qua|gan|vua|toi|tiep|trung|cham|sau|truoc))`;
/** Seasons and lunar years that a year stands behind without "năm". */
export const SEASONS = String.raw`he\s+thu|dong\s+xuan|thu\s+dong|xuan\s+he|vu\s+(?:mua|he|dong|xuan|thu)|tet|trung\s+thu|(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)`;

const DIGITS = Object.entries(numberWords.digits).map(([word, digit]) => [fold(word), digit] as const);
/** Numbers of months and quarters in words, "muoi mot" with them, and the Roman ones. */
const WORDS = new Map<string, number>([
  ...DIGITS,
  ...numberWords.ten.flatMap((ten) => [
    [fold(ten), 10] as const,
    ...DIGITS.map(([word, digit]) => [`${fold(ten)} ${word}`, 10 + digit] as const),
  ]),
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** A number in digits, words or Roman figures; NaN when it is none. */
export const number = (word: string | undefined): number => {
  const text = (word ?? '').replace(/\s+/g, ' ');
  return WORDS.get(text) ?? Number(text);
};
