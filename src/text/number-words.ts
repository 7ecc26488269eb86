import lexicon from '../../data/lexicon/number-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { fold } from './fold.ts';
import { readNumber, readPair, type Reading } from './spoken-number.ts';
import { isOne, lookUp, startsNumber, unitFollows, wordsOf, type Word } from './spoken-word.ts';

/**
 * Numbers written in words, with or without marks: "ba mươi bảy", "ba bảy", "hăm mốt", "trăm lẻ năm", "trăm mốt"
 * (110), "hai ngàn rưỡi", "tỷ hai", "ba phẩy năm". Left out because they are uncertain: a single digit word that no
 * unit follows ("năm", "ba", "một số"), neighbours that mean "about" ("hai ba hộ"), "vài", "mấy chục", ordinals ("thứ
 * ba", "tháng mười"). Spans are in `text`, in order, without overlap.
 */
export function findNumberWords(text: string): (Span & { value: number })[] {
  const words = wordsOf(text);
  const found: (Span & { value: number })[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word !== undefined && !startsNumber(word)) {
      at += 1;
      continue;
    }
    if (isAbout(words, at)) {
      at += 2;
      continue;
    }
    const isTime =
      isOne(words[at - 1], lexicon.notAfter) ||
      (word?.folded === YEAR && words[at + 1]?.folded !== YEAR && isOne(words[at - 1], lexicon.yearAfter));
    const reading = isTime && word?.joined ? null : readNumber(words, at);
    const first = words[at];
    const last = words[(reading?.next ?? 0) - 1];
    if (reading === null || first === undefined || last === undefined || !isCertain(words, at, reading)) {
      at = reading === null ? at + 1 : Math.max(at + 1, reading.next);
      continue;
    }
    found.push({ start: first.start, end: last.end, value: reading.value });
    at = reading.next;
  }
  return found;
}

/** "trong năm 2023" is in the year, "trong năm năm" in five. */
const YEAR = 'nam';

function isAbout(words: readonly Word[], at: number): boolean {
  const digit = lookUp(words[at], lexicon.digits);
  return digit !== null && digit > 0 && readPair(words, at, digit, false) === 'about';
}

function isCertain(words: readonly Word[], at: number, reading: Reading): boolean {
  const after = words[reading.next];
  if (after?.joined && isOne(after, lexicon.notBefore)) return false;
  if (!reading.lone) return true;
  const word = words[at];
  if (isOne(word, lexicon.notAlone)) return false;
  if (word?.bare && lexicon.notBareAlone.some((form) => fold(form) === word.folded)) return false;
  return unitFollows(words, reading.next);
}
