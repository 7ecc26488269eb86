import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { formOf, questionWord, type QuestionWord } from './word.ts';

/** How many words behind such a verb its object may stand: "tang cho ba con bao nhieu suat qua". */
const REACH = 6;

const VERBS = softWords.bareVerbs.map(({ verb, objects }) => ({
  verb,
  ...formOf(verb),
  objects: new Set(objects.map(fold)),
}));

/** "tang bao nhieu suat qua": without marks "tăng", and beside gifts "tặng", where a report gives any. */
export function readBareVerbs(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  return words.map((word, index) => {
    if (word.marked || word.kind !== 'word') return word;
    const behind = words.slice(index + 1, index + 1 + REACH);
    const found = VERBS.find(
      ({ folded, exact, objects }) =>
        folded === word.folded &&
        vocabulary.hasExactPhrase([exact]) &&
        behind.some((other) => !other.marked && objects.has(other.folded)),
    );
    return found === undefined ? word : questionWord(found.verb);
  });
}
