import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import { INTERROGATIVE } from './piece.ts';
import { isTypedSign } from './sign.ts';
import { formOf, isSame, type Form, type QuestionWord } from './word.ts';

/**
 * Where what somebody said begins: behind the "là" of "ông bạn tui nói chắc như đinh là phường đã kết nạp 22 đảng viên", behind the
 * "nói" of "sáng uống cà phê nghe mấy ổng nói phường có 5 vụ cháy"; 0 where nobody is quoted. Who said it and how is the asker's story.
 */
export function behindSaying(words: readonly QuestionWord[]): number {
  const said = words.findIndex((word, index) => isThat(word) && saysBefore(words, index)) + 1;
  const start = Math.max(said, behindHearing(words));
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

/** Behind the last verb of saying that a "nghe" has, "nghe bà Tư đầu hẻm nói (là)"; 0 where nothing was heard. */
function behindHearing(words: readonly QuestionWord[]): number {
  return Math.max(
    0,
    ...words.map((word, index) => (isTypedSign(word, 'hearing') ? heardFrom(words, index) : 0)),
  );
}

function heardFrom(words: readonly QuestionWord[], hearing: number): number {
  const heard = words.slice(hearing + 1, hearing + 2 + LONGEST_SPEAKER);
  const verb = heard.findIndex(
    (word, index) => isOneOf(word, VERBS) && !INTERROGATIVE.has(heard[index + 1]?.folded ?? ''),
  );
  if (verb === -1 || heard.slice(0, verb).some(({ kind }) => kind !== 'word')) return 0;
  const behind = hearing + verb + 2;
  const next = words[behind];
  return next !== undefined && isThat(next) ? behind + 1 : behind;
}

const SHORTEST_TOLD = 4;
/** Words of "mấy ông bà trong tổ dân phố". */
const LONGEST_SPEAKER = 7;
/** Words of "chắc như đinh đóng cột". */
const LONGEST_MANNER = 5;

const THAT = chatter.saying.that.map(formOf);
const VERBS = chatter.saying.verbs.map(formOf);
const MANNERS = chatter.saying.manners.map(formOf);

const isOneOf = (word: QuestionWord, forms: readonly Form[]): boolean =>
  forms.some((form) => isSame(word, form));
const isThat = (word: QuestionWord): boolean => isOneOf(word, THAT);
