import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import { INTERROGATIVE } from './piece.ts';
import { formOf, isSame, type Form, type QuestionWord } from './word.ts';

/**
 * Where what somebody said begins: behind the "là" of "ông bạn tui nói chắc như đinh là phường đã kết nạp 22 đảng viên"; 0 where nobody is
 * quoted. Who said it and how is the asker's story.
 */
export function behindSaying(words: readonly QuestionWord[]): number {
  const start = words.findIndex((word, index) => isThat(word) && saysBefore(words, index)) + 1;
  const told = words.slice(start, start + SHORTEST_TOLD);
  const asks = INTERROGATIVE.has(told[0]?.folded ?? '');
  return told.length === SHORTEST_TOLD && !asks ? start : 0;
}

/** A verb of saying, and behind it nothing but whom it was said to and how. */
function saysBefore(words: readonly QuestionWord[], that: number): boolean {
  const before = words.slice(Math.max(0, that - LONGEST_MANNER - 1), that).toReversed();
  const verb = before.findIndex((word) => isOneOf(word, VERBS));
  return verb !== -1 && before.slice(0, verb).every((word) => isOneOf(word, MANNERS));
}

const SHORTEST_TOLD = 4;
/** Words of "chắc như đinh đóng cột". */
const LONGEST_MANNER = 5;

const THAT = chatter.saying.that.map(formOf);
const VERBS = chatter.saying.verbs.map(formOf);
const MANNERS = chatter.saying.manners.map(formOf);

const isOneOf = (word: QuestionWord, forms: readonly Form[]): boolean =>
  forms.some((form) => isSame(word, form));
const isThat = (word: QuestionWord): boolean => isOneOf(word, THAT);
