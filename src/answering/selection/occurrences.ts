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

/** Numbers in names are written with and without a leading zero: "Đề án 06", "đề án 6". */
function candidates(words: Words, folded: string): readonly number[] {
  return words.byFolded.get(folded) ?? (/^\d$/.test(folded) ? (words.byFolded.get(`0${folded}`) ?? []) : []);
}

function phraseOccurrences(phrase: TopicPhrase, words: Words): Occurrence[] {
  const [first, ...rest] = phrase.words;
  if (first === undefined) return [];
  const found: Occurrence[] = [];
  for (const at of candidates(words, first.folded)) {
    const start = words.terms[at];
    const loose = /^\d$/.test(first.folded);
    if (start === undefined || (!loose && !isSame(first, start))) continue;
    const follows = rest.every((word, offset) => {
      const term = words.terms[at + offset + 1];
      return isSame(word, term) || (/^\d$/.test(word.folded) && term?.folded === `0${word.folded}`);
    });
    const last = words.terms[at + rest.length];
    if (follows && last !== undefined)
      found.push({ start: start.start, end: last.end, credit: phrase.credit });
  }
  return found;
}

/** A word pair said apart: "nâng cấp, sửa chữa" asked as "sửa nâng". Names with numbers must stand together. */
function scatteredOccurrences(phrase: TopicPhrase, words: Words): Occurrence[] {
  const [first, ...rest] = phrase.words;
  if (first === undefined || rest.length === 0 || phrase.words.some((word) => /\d/.test(word.folded)))
    return [];
  const found: Occurrence[] = [];
  for (const at of candidates(words, first.folded)) {
    const start = words.terms[at];
    if (start === undefined || !isSame(first, start)) continue;
    const others = rest.map((word) =>
      candidates(words, word.folded).find(
        (index) => Math.abs(index - at) <= SCATTERED_WINDOW && isSame(word, words.terms[index]),
      ),
    );
    if (others.some((index) => index === undefined)) continue;
    found.push({ start: start.start, end: start.end, credit: phrase.credit * SCATTERED_CREDIT });
  }
  return found;
}

/** Where a text speaks of a topic. A topic that must be met strictly is met only in its own words, together. */
export function occurrencesOf(topic: Topic, words: Words): Occurrence[] {
  const together = topic.phrases.flatMap((phrase) => phraseOccurrences(phrase, words));
  if (together.length > 0 || topic.strict) return together;
  return topic.phrases.flatMap((phrase) => scatteredOccurrences(phrase, words));
}
