import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { keptFor } from '../../text/kept.ts';
import { isNarrowing } from '../understanding/narrowing.ts';
import { SUBJECT, phrasesFor } from '../understanding/phrases-of-questions.ts';
import { isWholeOnly, standsTogether, type Occurrence } from './occurrences.ts';
import type { Page, Words } from './page.ts';

/** A wording cut where its head ends: "giấy phép" and "xây dựng". */
interface Halves {
  readonly head: TopicPhrase;
  readonly rest: TopicPhrase;
  /** "quà Tết": the lexicon holds both for one word, which only a heading takes apart. */
  readonly isOne: boolean;
}

/** What a head alone is worth where its other half stands elsewhere. */
const SPLIT_CREDIT = 0.6;
const LONGEST = 5;
const LEAST_CREDIT = 0.85;
/** Words that make a name of their own without the lexicon knowing it: "ban quản lý". */
const NAMING = 3;

const halvesOf = keptFor((topic: Topic): readonly Halves[] =>
  mayPart(topic) ? topic.phrases.flatMap(cut) : [],
);

/** "Quà Tết" has capitals and is no name all the same. */
function mayPart({ strict, role, phrases: [typed] }: Topic): boolean {
  return (
    !strict && (role === 'subject' || (role === 'name' && typed !== undefined && isWholeOnly(typed.words)))
  );
}

function cut(phrase: TopicPhrase): Halves[] {
  const { words, credit } = phrase;
  if (words.length > LONGEST || credit < LEAST_CREDIT || words.some(({ folded }) => /\d/.test(folded)))
    return [];
  const isOne = isWholeOnly(words) && words.length === 2;
  return words.slice(1).flatMap((_, before) => {
    const head = { ...phrase, words: words.slice(0, before + 1) };
    const rest = { ...phrase, words: words.slice(before + 1) };
    return isWord(head) && isWord(rest) && !narrows(rest) ? [{ head, rest, isOne }] : [];
  });
}

/** A syllable of a meaning of its own, a word of the lexicon, or a longer name. */
function isWord({ words }: TopicPhrase): boolean {
  const phrases = phrasesFor(words).filter((phrase) =>
    phrase.words.every(({ exact }, at) => exact === words[at]?.exact),
  );
  if (words.length === 1) return phrases.every(({ tag }) => SUBJECT.includes(tag) || tag === 'moment');
  return words.length >= NAMING || phrases.some(({ tag }) => SUBJECT.includes(tag));
}

function narrows({ words }: TopicPhrase): boolean {
  return isNarrowing({ text: words.map(({ folded }) => folded).join(' ') });
}

const ABOVE: ReadonlySet<string> = new Set(['heading', 'lead', 'caption']);
const AROUND: ReadonlySet<string> = new Set([...ABOVE, 'sentence']);

/**
 * "đã cấp 47 giấy phép" under "Quản lý xây dựng" speaks of "giấy phép xây dựng": the places of the head in a passage whose own other
 * words, headings or clauses before tell the rest.
 */
export function splitPlaces(topic: Topic, { own, context, before }: Page): Occurrence[] {
  return halvesOf(topic).flatMap(({ head, rest, isOne }) => {
    const found = standsTogether(head, own);
    if (found.length === 0) return [];
    const isTold = (words: Words): boolean => standsTogether(rest, words).length > 0;
    const told =
      context.some(({ role, words }) => (isOne ? ABOVE : AROUND).has(role) && isTold(words)) ||
      (!isOne && (isTold(own) || isTold(before)));
    return told ? found.map((place) => ({ ...place, credit: place.credit * SPLIT_CREDIT })) : [];
  });
}
