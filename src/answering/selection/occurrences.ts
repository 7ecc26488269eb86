import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Topic, TopicPhrase } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptFor } from '../../text/kept.ts';
import { isKnown } from '../../text/syllable.ts';
import { SUBJECT, phrasesFor } from '../understanding/phrases-of-questions.ts';
import { hasNoOtherMarks } from '../understanding/word.ts';
import type { Words } from './page.ts';

/** A place where a text speaks of a topic, and how surely it does, 0 to 1. */
export interface Occurrence extends Span {
  readonly credit: number;
  /** Of words said apart, where the others stand. */
  readonly others?: readonly Span[];
}

/** Whether it hardly speaks of anything else. */
export const isSure = ({ credit }: Occurrence): boolean => credit >= SURE_CREDIT;

const SURE_CREDIT = 0.85;
const SCATTERED_CREDIT = 0.6;
const SCATTERED_WINDOW = 6;
const IN_ORDER_CREDIT = 0.75;
const MOST_APART = 4;
const HOOK_OR_TILDE = /[34]$/;

type TopicWord = TopicPhrase['words'][number];

function isSame(word: TopicWord, term: { exact: string; folded: string } | undefined): boolean {
  if (term === undefined || word.folded !== term.folded) return false;
  if (!word.marked || word.exact === term.exact) return true;
  if (word.partly === true && hasNoOtherMarks(word.exact, term.exact)) return true;
  // "xuât", "phấm": a scan has lost or mistaken a mark of what is no syllable so.
  if (!isKnown(term.exact) && isKnown(word.exact)) return true;
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
    if (word === undefined || isCutOff(word, words, at + offset)) return false;
    if (!isSame(word, term) && !(isDigit(word.folded) && term?.folded === `0${word.folded}`)) return false;
  }
  return true;
}

/** "| khu phố | 11 |": a number in a cell of its own numbers no noun of the cell before. */
function isCutOff({ folded }: TopicWord, { terms }: Words, at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]];
  return (
    before !== undefined && term !== undefined && term.start - before.end > CELL_GAP && IS_NUMBER.test(folded)
  );
}

const IS_NUMBER = /^\d+$/;
/** Two characters part a noun from its number at most: "khu phố: 11". */
const CELL_GAP = 2;

/** "quân số dân quân" speaks of no "số dân": each half of it makes a word with what stands beside it. */
function crossesWords(phrase: TopicPhrase, { terms }: Words, at: number): boolean {
  if (phrase.credit === 1 || phrase.words.length !== 2) return false;
  return isWord(terms.slice(at - 1, at + 1)) && isWord(terms.slice(at + 1, at + 3));
}

function isWord(pair: readonly { exact: string; folded: string }[]): boolean {
  return (
    pair.length === 2 &&
    phrasesFor(pair).some(
      ({ tag, words }) =>
        SUBJECT.includes(tag) && words.every(({ exact }, index) => exact === pair[index]?.exact),
    )
  );
}

function addTogether(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first] = phrase.words;
  if (first === undefined) return;
  for (const at of candidates(words, first.folded)) {
    const start = words.terms[at];
    if (start === undefined || (!isDigit(first.folded) && !isSame(first, start))) continue;
    if (!follows(phrase, words, at) || crossesWords(phrase, words, at)) continue;
    const last = words.terms[at + phrase.words.length - 1];
    if (last !== undefined) found.push({ start: start.start, end: last.end, credit: phrase.credit });
  }
}

/** Where the words of a wording stand in a row. */
export function standsTogether(phrase: TopicPhrase, words: Words): Occurrence[] {
  const found: Occurrence[] = [];
  addTogether(phrase, words, found);
  return found;
}

/** "và" joins the last of several. */
const AND = 'va';
/** Numbers that one noun may carry: "tổ 4, 5, 6, 7 và 8". */
const MOST_NUMBERS = 12;

/** The first words of "lần lượt", "tương ứng", before which a list is closed without "và". */
const RESPECTIVELY: ReadonlySet<string> = new Set(
  figurePhrases.respectively.map((phrase) => foldPhrase(phrase).split(' ')[0] ?? ''),
);

/** The number words behind one noun, "4, số 5 và số 6", up to the one behind "và" or before "lần lượt"; else empty. */
function numberedBehind(words: Words, from: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < words.terms.length && numbers.length < MOST_NUMBERS; at++) {
    const { folded } = words.terms[at] ?? { folded: '' };
    if (/^\d{1,3}$/.test(folded)) {
      numbers.push(at);
      if (
        words.terms[at - 1]?.folded === AND ||
        (words.terms[at - 2]?.folded === AND && isNumbering(words, at - 1))
      )
        return numbers.length > 1 ? numbers : [];
    } else if (RESPECTIVELY.has(folded)) return numbers.length > 1 ? numbers : [];
    else if (folded !== AND && !isNumbering(words, at)) return [];
  }
  return [];
}

function isNumbering(words: Words, at: number): boolean {
  return words.terms[at]?.folded === 'so';
}

/** "các tổ dân phố số 4, số 5 và số 6" is told of "tổ dân phố 5", "khu phố 2 và 8" of "khu phố 8". */
function addEnumerated(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first] = phrase.words;
  const last = phrase.words.at(-1);
  if (first === undefined || last === undefined || phrase.words.length < 2 || !IS_NUMBER.test(last.folded))
    return;
  const noun: TopicPhrase = { ...phrase, words: phrase.words.slice(0, -1) };
  for (const at of candidates(words, first.folded)) {
    const start = words.terms[at];
    if (start === undefined || !isSame(first, start) || !follows(noun, words, at)) continue;
    for (const number of numberedBehind(words, at + noun.words.length)) {
      const term = words.terms[number];
      if (term !== undefined && Number(term.folded) === Number(last.folded))
        found.push({ start: term.start, end: term.end, credit: phrase.credit });
    }
  }
}

/**
 * Words said apart: "nâng cấp, sửa chữa" asked as "sửa nâng", and in order "làm việc có thời hạn ở nước ngoài". Names with
 * numbers must stand together, and so must what the lexicon holds for one word: "đồng … phục vụ" is no "đồng phục".
 */
function addScattered(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first, ...rest] = phrase.words;
  if (first === undefined || rest.length === 0) return;
  const places = candidates(words, first.folded);
  if (places.length === 0 || phrase.words.some((word) => /\d/.test(word.folded)) || isOneWord(phrase)) return;
  for (const at of places) {
    const start = words.terms[at];
    if (start === undefined || !isSame(first, start)) continue;
    const ordered = inOrder(rest, words, at);
    const others = ordered ?? nearBy(rest, words, at);
    if (others === null) continue;
    const credit = phrase.credit * (ordered === null ? SCATTERED_CREDIT : IN_ORDER_CREDIT);
    found.push({
      start: start.start,
      end: start.end,
      credit,
      others: others.flatMap((index) => words.terms[index] ?? []),
    });
  }
}

/** "lòng, lề đường" speaks of the "lòng đường": a last word that two share. */
function addShared(phrase: TopicPhrase, words: Words, found: Occurrence[]): void {
  const [first, last, ...more] = phrase.words;
  if (first === undefined || last === undefined || more.length > 0 || /\d/.test(last.folded)) return;
  for (const at of candidates(words, first.folded)) {
    const [own, other, shared] = words.terms.slice(at, at + 3);
    if (own === undefined || other === undefined || shared === undefined) continue;
    if (!isSame(first, own) || !isSame(last, shared) || other.start - own.end !== COMMA_GAP) continue;
    found.push({ start: own.start, end: own.end, credit: phrase.credit * SHARED_CREDIT, others: [shared] });
  }
}

const SHARED_CREDIT = 0.9;
/** A comma and a space. */
const COMMA_GAP = 2;

/** Where each of some words stands nearest to a place, within reach of it; null where one does not. */
function nearBy(rest: readonly TopicWord[], words: Words, at: number): number[] | null {
  const found: number[] = [];
  for (const word of rest) {
    const [nearest] = candidates(words, word.folded)
      .filter((index) => Math.abs(index - at) <= SCATTERED_WINDOW && isSame(word, words.terms[index]))
      .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
    if (nearest === undefined) return null;
    found.push(nearest);
  }
  return found;
}

/** The same one behind the other. */
function inOrder(rest: readonly TopicWord[], words: Words, from: number): number[] | null {
  const found: number[] = [];
  for (const word of rest) {
    const last = found.at(-1) ?? from;
    const next = candidates(words, word.folded).find(
      (index) => index > last && index <= last + MOST_APART && isSame(word, words.terms[index]),
    );
    if (next === undefined) return null;
    found.push(next);
  }
  return found;
}

function isOneWord({ words }: TopicPhrase): boolean {
  return words.length === 2 && isWholeOnly(words);
}

/** "học phí", "bảo hiểm y tế": what the lexicon holds for one word. */
export const isWholeOnly = keptFor((words: TopicPhrase['words']): boolean =>
  phrasesFor(words).some(({ tag }) => tag === 'term'),
);

/** Where a text speaks of a topic. A topic that must be met strictly is met only in its own words, together. */
export function occurrencesOf(topic: Topic, words: Words): Occurrence[] {
  const found: Occurrence[] = [];
  for (const phrase of topic.phrases) addTogether(phrase, words, found);
  if (found.length === 0) for (const phrase of topic.phrases) addEnumerated(phrase, words, found);
  if (found.length > 0 || topic.strict) return found;
  for (const phrase of topic.phrases) addShared(phrase, words, found);
  if (found.length > 0) return found;
  for (const phrase of topic.phrases) addScattered(phrase, words, found);
  return found;
}
