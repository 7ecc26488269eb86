import places from '../../../data/lexicon/places.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { SUBJECT, phrasesFor, type LexiconPhrase } from './phrases-of-questions.ts';
import { isPhraseSpelled } from './spelled-phrases.ts';
import { readAs, type QuestionWord } from './word.ts';

const TERRITORIES: ReadonlySet<string> = new Set(places.units.map(fold));

/** Whether two words make one as they are typed, in the reports or the lexicon. */
function makeOne(pair: readonly [QuestionWord, QuestionWord], vocabulary: Vocabulary): boolean {
  return vocabulary.hasExactPhrase(pair.map(({ exact }) => exact)) || isPhraseSpelled(pair);
}

function pairOf(
  first: QuestionWord | undefined,
  second: QuestionWord | undefined,
): readonly [QuestionWord, QuestionWord] | null {
  return first?.kind === 'word' && second?.kind === 'word' ? [first, second] : null;
}

/** Whether a word of a question makes a word with neither neighbour, though without marks the reports have it beside one. */
function isStray(words: readonly QuestionWord[], index: number, vocabulary: Vocabulary): boolean {
  const word = words[index];
  if (word === undefined || word.kind !== 'word' || !word.marked || word.capital) return false;
  // "ở", "trong", "tổ": a word that the lexicon has for itself needs no neighbour, but "giao" of "giao viên" has no mark of its own.
  const isWord = isPhraseSpelled([word]);
  if (isWord && word.exact !== word.folded) return false;
  // "phường đa kao": a name need be no word.
  if (TERRITORIES.has(words[index - 1]?.folded ?? '')) return false;
  const pairs = [pairOf(words[index - 1], word), pairOf(word, words[index + 1])].filter(
    (pair) => pair !== null,
  );
  return (
    pairs.some((pair) => vocabulary.hasPhrase(pair.map(({ folded }) => folded))) &&
    pairs.every((pair) => !makeOne(pair, vocabulary)) &&
    (!isWord || spelledBeside(words, index, vocabulary) !== null)
  );
}

/** The spelling that both the lexicon and the reports have for two words with other marks: "đóng góp" for "đống góp". */
function spelledAs(
  pair: readonly [QuestionWord, QuestionWord],
  vocabulary: Vocabulary,
  fits: (phrase: LexiconPhrase) => boolean = () => true,
): LexiconPhrase | undefined {
  return phrasesFor(pair).find(
    (phrase) =>
      SUBJECT.includes(phrase.tag) &&
      fits(phrase) &&
      vocabulary.hasExactPhrase(phrase.words.map(({ exact }) => exact)),
  );
}

/** The spelling of a word beside a neighbour that is spelled right, in the lexicon and the reports: "cận" for "cặn" before "nghèo". */
function spelledBeside(words: readonly QuestionWord[], index: number, vocabulary: Vocabulary): string | null {
  const word = words[index];
  for (const [at, pair] of [
    [1, pairOf(words[index - 1], word)],
    [0, pairOf(word, words[index + 1])],
  ] as const) {
    if (pair === null) continue;
    const phrase = spelledAs(
      pair,
      vocabulary,
      ({ words: spelled }) => spelled[1 - at]?.exact === pair[1 - at]?.exact,
    );
    if (phrase !== undefined) return phrase.words[at]?.exact ?? null;
  }
  return null;
}

/**
 * Words in use that stand beside a neighbour they make no word with: "y tê" may lack marks of "y tế", and two such words together,
 * "đống góp", are taken for the word of the reports that has their letters.
 */
export function mendPairs(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const mended = [...words];
  words.forEach((word, index) => {
    if (mended[index] !== word || !isStray(mended, index, vocabulary)) return;
    const beside = spelledBeside(words, index, vocabulary);
    mended[index] = readAs(word, beside === null ? { partly: true } : { exact: beside });
    if (beside !== null) return;
    const pair = pairOf(word, words[index + 1]);
    if (pair === null || !isStray(words, index + 1, vocabulary)) return;
    const [first, second] = spelledAs(pair, vocabulary)?.words ?? [];
    if (first !== undefined) mended[index] = readAs(word, { exact: first.exact });
    if (second !== undefined) mended[index + 1] = readAs(pair[1], { exact: second.exact });
  });
  return mended;
}
