import type { Topic, TopicPhrase } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { hasNoOtherMarks } from '../understanding/word.ts';
import type { Words } from './page.ts';

/** A place where a text speaks of a topic, and how surely it does, 0 to 1. */
export interface Occurrence extends Span {
  readonly credit: number;
}

const SCATTERED_CREDIT = 0.6;
const SCATTERED_WINDOW = 6;
const HOOK_OR_TILDE = /[34]$/;

type TopicWord = TopicPhrase['words'][number];

function isSame(word: TopicWord, term: { exact: string; folded: string } | undefined): boolean {
  if (term === undefined || word.folded !== term.folded) return false;
  if (!word.marked || word.exact === term.exact) return true;
  if (word.partly === true && hasNoOtherMarks(word.exact, term.exact)) return true;
  return word.exact.replace(HOOK_OR_TILDE, '3') === term.exact.replace(HOOK_OR_TILDE, '3');
}

const NOWHERE: readonly number[] = [];

function isDigit(folded: string): boolean {
  return folded.length === 1 && folded >= '0' && folded <= '9';
}

/** Numbers in names are written with and without a leading zero: "Đề án 06", "đề án 6". */
function candidates(words: Words, folded: string): readonly number[] {
  const found = words.byFolded.get(folded);
  if (found !== undefined) return found;
  return isDigit(folded) ? (words.byFolded.get(`0${folded}`) ?? NOWHERE) : NOWHERE;
}

/** Whether the words of a phrase behind its first stand behind the term at `at`. */
function follows(phrase: TopicPhrase, words: Words, at: number): boolean {
  for (let offset = 1; offset < phrase.words.length; offset++) {
    const word = phrase.words[offset];
    const term = words.terms[at + offset];
    if (word === undefined) return false;
    if (!isSame(word, term) && !(isDigit(word.folded) && term?.folded === `0${word.folded}`)) return false;
  }
  return true;
}

function addTogether(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first] = phrase.words;
  if (first === undefined) return;
  for (const at of candidates(words, first.folded)) {
    const start = words.terms[at];
    if (start === undefined || (!isDigit(first.folded) && !isSame(first, start))) continue;
    if (!follows(phrase, words, at)) continue;
    const last = words.terms[at + phrase.words.length - 1];
    if (last !== undefined) found.push({ start: start.start, end: last.end, credit: phrase.credit });
  }
}

/** A word pair said apart: "nâng cấp, sửa chữa" asked as "sửa nâng". Names with numbers must stand together. */
function addScattered(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first, ...rest] = phrase.words;
  if (first === undefined || rest.length === 0) return;
  const places = candidates(words, first.folded);
  if (places.length === 0 || phrase.words.some((word) => /\d/.test(word.folded))) return;
  for (const at of places) {
    const start = words.terms[at];
    if (start === undefined || !isSame(first, start)) continue;
    const isNear = rest.every((word) =>
      candidates(words, word.folded).some(
        (index) => Math.abs(index - at) <= SCATTERED_WINDOW && isSame(word, words.terms[index]),
      ),
    );
    if (isNear) found.push({ start: start.start, end: start.end, credit: phrase.credit * SCATTERED_CREDIT });
  }
}

/** The folded words one of which a text must have to speak of a topic. */
export function openingWords(topic: Topic): string[] {
  const firsts = new Set(topic.phrases.flatMap(({ words: [first] }) => first?.folded ?? []));
  return [...firsts].flatMap((first) => (isDigit(first) ? [first, `0${first}`] : [first]));
}

/** Where a text speaks of a topic. A topic that must be met strictly is met only in its own words, together. */
export function occurrencesOf(topic: Topic, words: Words): Occurrence[] {
  const found: Occurrence[] = [];
  for (const phrase of topic.phrases) addTogether(phrase, words, found);
  if (found.length > 0 || topic.strict) return found;
  for (const phrase of topic.phrases) addScattered(phrase, words, found);
  return found;
}
