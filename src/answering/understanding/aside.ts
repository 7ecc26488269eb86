import asides from '../../../data/lexicon/asides.json' with { type: 'json' };
import { canonical } from '../../text/fold.ts';
import { byFirst } from './by-first.ts';
import { INTERROGATIVE } from './piece.ts';
import { isSign } from './sign.ts';
import { formsOf, standsAt, type Form, type QuestionWord } from './word.ts';

/** "làm lại cho đỡ lồi lõm", "để người ta khỏi phải đi xa": a purpose told by the way, which narrows nothing, is left out. */
export function withoutAsides(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const kept: QuestionWord[] = [];
  for (let at = 0; at < words.length;) {
    const end = kept.length > 0 ? endOfAside(words, at) : at;
    const word = words[at];
    if (end === at && word !== undefined) kept.push(word);
    at = Math.max(end, at + 1);
  }
  return kept;
}

/** Where the aside that opens here ends; where it begins if none does. */
function endOfAside(words: readonly QuestionWord[], start: number): number {
  const behind = opening(words, start);
  if (behind === start) return start;
  const length = words.slice(behind).findIndex(endsAside);
  return length === -1 ? words.length : behind + length;
}

function endsAside(word: QuestionWord): boolean {
  return (
    word.kind !== 'word' ||
    UNTIL.has(word.exact) ||
    INTERROGATIVE.has(word.folded) ||
    isSign(word, 'counting') ||
    word.folded === HOW_MANY
  );
}

const UNTIL: ReadonlySet<string> = new Set(asides.until.map(canonical));

/** The first syllable of "bao nhiêu", "bao giờ". */
const HOW_MANY = 'bao';

/** Behind "cho đỡ", "để bà con khỏi"; where it begins if none of them stands there. */
function opening(words: readonly QuestionWord[], start: number): number {
  const alone = Math.max(longest(ALONE, words, start), longest(OWN, words, start));
  if (alone > 0) return start + alone;
  const by = longest(BY, words, start);
  if (by === 0) return start;
  const whom = longest(WHOM, words, start + by);
  const eased = longest(EASED, words, start + by + whom);
  return eased === 0 ? start : start + by + whom + eased;
}

type Phrases = ReadonlyMap<string | undefined, readonly (readonly Form[])[]>;

/** How many words of the longest such phrase stand there. */
function longest(phrases: Phrases, words: readonly QuestionWord[], start: number): number {
  const found = phrases.get(words[start]?.folded)?.find((phrase) => standsAt(words, start, phrase));
  return found?.length ?? 0;
}

const phrasesOf = (list: readonly string[]): Phrases =>
  byFirst(
    list.map(formsOf).toSorted((a, b) => b.length - a.length),
    ([first]) => first?.folded,
  );

const ALONE = phrasesOf(asides.alone);
const OWN = phrasesOf(asides.own);
const BY = phrasesOf(asides.by);
const WHOM = phrasesOf(asides.whom);
const EASED = phrasesOf(asides.eased);
