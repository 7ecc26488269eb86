import { phrasesFor, type LexiconPhrase } from './phrases-of-questions.ts';
import { isSame, type QuestionWord } from './word.ts';

const NOTHING = { exact: '', folded: '' };

/** The lexicon phrases that words spell as they are typed: where they have marks, the same ones. */
export function phrasesSpelled(words: readonly QuestionWord[]): readonly LexiconPhrase[] {
  const phrases = phrasesFor(words);
  return phrases.length === 0 ? phrases : phrases.filter((phrase) => isSpelledBy(words, phrase));
}

/** Whether the lexicon has a phrase that words spell so. */
export function isPhraseSpelled(words: readonly QuestionWord[]): boolean {
  for (const phrase of phrasesFor(words)) if (isSpelledBy(words, phrase)) return true;
  return false;
}

function isSpelledBy(words: readonly QuestionWord[], { words: spelled }: LexiconPhrase): boolean {
  let at = 0;
  for (const word of words) {
    if (!isSame(word, spelled[at] ?? NOTHING)) return false;
    at += 1;
  }
  return true;
}
