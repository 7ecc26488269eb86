import { isParticle } from './action.ts';
import { phrasesSpelled } from './spelled-phrases.ts';
import type { QuestionWord } from './word.ts';

/** Words behind the particle that may belong to the verb before it. */
const LONGEST = 3;

function makesPhrase(words: readonly QuestionWord[]): boolean {
  return phrasesSpelled(words).some(({ tag }) => tag === 'paraphrase' || tag === 'term');
}

/** "tạo được việc làm" → "tạo việc làm": a particle that parts a verb from what it takes, where the lexicon has both as one. */
export function joinVerbs(words: readonly QuestionWord[]): QuestionWord[] {
  return words.filter((word, index) => {
    const verb = words[index - 1];
    if (verb === undefined || verb.kind !== 'word' || !isParticle(word)) return true;
    return !Array.from({ length: LONGEST }, (_, more) => words.slice(index + 1, index + 2 + more)).some(
      (behind) =>
        behind.every(({ kind }) => kind === 'word') && behind.length > 0 && makesPhrase([verb, ...behind]),
    );
  });
}
