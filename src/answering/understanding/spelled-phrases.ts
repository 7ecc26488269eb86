import { phrasesFor, type LexiconPhrase } from './phrases-of-questions.ts';
import { isSame, type QuestionWord } from './word.ts';

const NOTHING = { exact: '', folded: '' };

/** The lexicon phrases that words spell as they are typed: where they have marks, the same ones. */
export function phrasesSpelled(words: readonly QuestionWord[]): readonly LexiconPhrase[] {
  return phrasesFor(words).filter(({ words: spelled }) =>
    words.every((word, at) => isSame(word, spelled[at] ?? NOTHING)),
  );
}
