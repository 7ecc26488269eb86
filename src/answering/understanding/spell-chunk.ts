import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import teencode from '../../../data/lexicon/teencode.json' with { type: 'json' };
import { canonical, fold, hasMarks } from '../../text/fold.ts';
import { decodeTelex, decodeVni } from '../../text/input-methods.ts';
import { plainLetters, unstretch } from '../../text/sound.ts';
import { isKnown, isKnownFolded, isPossible } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { partJoined } from './joined.ts';
import { isQuestionVocabulary, isSpelledInPhrases } from './phrases-of-questions.ts';
import { questionWord, readAs, type QuestionWord } from './word.ts';

const TEENCODE = new Map<string, string>(Object.entries(teencode.tokens));
const BEFORE_NEXT = new Map<string, string>(Object.entries(teencode.beforeNext));
const COUNTED = new Map<string, string>(Object.entries(teencode.counted));
const AT_END = new Map<string, string>(Object.entries(teencode.atEnd));
/** Written otherwise they are syllables: "cap 2" is "cấp 2". */
const CAPITALS = new Map<string, string>(Object.entries(abbreviations.capitals));
const ABBREVIATIONS = new Map<string, string>(Object.entries(abbreviations.tokens));

/** A word that can stand as it is: a syllable in use, in print or in speech, or a word of the reports. */
export function isReadable(word: string, vocabulary: Vocabulary): boolean {
  const folded = fold(word);
  const exact = canonical(word);
  if (hasMarks(word))
    return isKnown(exact) || isSpelledInPhrases(exact) || vocabulary.hasExactPhrase([exact]);
  return isKnownFolded(folded) || vocabulary.has(folded) || isQuestionVocabulary(folded);
}

/** Keys that an input method left undecoded; only for words that are no Vietnamese as they stand. */
function decodeKeys(word: string): string | null {
  if (hasMarks(word)) return null;
  if (/^[a-z]+\d[a-z\d]*$/i.test(word)) return decodeVni(word);
  if (/^[a-z]{2,}$/i.test(word)) {
    const telex = decodeTelex(word);
    if (telex !== null) return telex;
    const bare = word.replace(/[sfrxjz]$/i, '');
    return bare !== word && bare.length > 2 && isKnownFolded(fold(bare)) ? bare : null;
  }
  return null;
}

/** Words that an abbreviation in the reports' own brackets, an office or a chat stands for. */
function expand(word: string, vocabulary: Vocabulary, learnt: ReadonlyMap<string, string>): string | null {
  const key = word.toLowerCase().replace(/\.$/, '');
  const defined = learnt.get(key);
  if (defined !== undefined) return defined;
  // A name or a spelling of the reports' own ("Nhơn") stays.
  const chat = hasMarks(word) && vocabulary.hasExactPhrase([canonical(word)]) ? undefined : TEENCODE.get(key);
  // In capitals it is no word of a chat: "KH năm" is no "không năm".
  const capital = CAPITALS.get(word);
  if (capital !== undefined) return capital;
  const official = ABBREVIATIONS.get(key);
  if (chat !== undefined && official !== undefined) {
    return vocabulary.hasPhrase(fold(chat).trim().split(' ')) ? chat : official;
  }
  return official ?? chat ?? null;
}

/** "đk học" is "đăng ký học" where the reports have it so; null for what no neighbour settles. */
export function settledByNext(chunk: string, next: string, vocabulary: Vocabulary): string | null {
  const meant = BEFORE_NEXT.get(chunk.toLowerCase());
  const last = fold(meant?.split(' ').at(-1) ?? '');
  return meant !== undefined && vocabulary.hasPair(last, fold(next)) ? meant : null;
}

/** What the message around a chunk tells of it. */
export interface ChunkPlace {
  /** Whether it is the last word. */
  readonly closes: boolean;
  /** "bao nhiêu kg" weighs; elsewhere "kg" is a "không". */
  readonly measures: boolean;
  /** "mấy bn" are "bạn"; elsewhere "bn" is "bao nhiêu". */
  readonly counted: boolean;
  /** Whether the message is mostly English. */
  readonly foreign: boolean;
}

/** The words that a chunk of a message stands for: "ko" → "không", "phuowngf" → "phường", "ubnd" → "ủy ban nhân dân". */
export function spellChunk(
  chunk: string,
  { closes, measures, counted, foreign }: ChunkPlace,
  vocabulary: Vocabulary,
  learnt: ReadonlyMap<string, string>,
): QuestionWord[] {
  if (/^[\p{N}]/u.test(chunk) && !/\p{L}/u.test(chunk)) return [questionWord(chunk, 'number')];
  // "lớp 6A1": a name of its own, no VNI keys.
  if (CODE.test(chunk)) return [questionWord(chunk, 'number')];
  if (!/[\p{L}\p{N}]/u.test(chunk))
    return chunk === '%' ? [questionWord('%')] : [questionWord(chunk, 'stop')];
  const word = unstretch(chunk);
  const key = word.toLowerCase();
  // "pccc", "cccd": letters three in a row are no stretching where they are written so.
  const whole = word === chunk ? null : expand(chunk, vocabulary, learnt);
  const placed = (closes ? AT_END.get(key) : undefined) ?? (counted ? COUNTED.get(key) : undefined);
  const expanded = measures ? null : (placed ?? whole ?? expand(word, vocabulary, learnt));
  if (expanded !== null)
    return expanded
      .split(' ')
      .filter(Boolean)
      .map((part) => keepCapital(part, word));
  if (!foreign && !isReadable(word, vocabulary)) {
    const decoded = decodeKeys(word) ?? decodeKeys(plainLetters(word));
    if (decoded !== null) return [readAs(questionWord(decoded), { partly: true })];
    const plain = plainLetters(word);
    if (plain !== word && (isPossible(canonical(plain)) || isKnownFolded(fold(plain))))
      return [questionWord(plain)];
    const joined = partJoined(word, vocabulary);
    if (joined !== null) return joined.map((part) => questionWord(part));
    // "conn": a letter that was hit twice.
    const once = word.replace(/(\p{L}\p{M}*)\1$/u, '$1');
    if (once !== word && isReadable(once, vocabulary)) return [questionWord(once)];
  }
  const unfinished = hasMarks(word) && !isReadable(word, vocabulary) && vocabulary.has(fold(word));
  return [unfinished ? readAs(questionWord(word), { partly: true }) : questionWord(word)];
}

function keepCapital(part: string, typed: string): QuestionWord {
  return readAs(questionWord(part), { capital: /^\p{Lu}\p{Ll}/u.test(typed) });
}

/** "6A1", "9B": a class by its number and letter. */
const CODE = /^\d{1,2}[A-Ea-e]\d{0,2}$/u;
