import dialogue from '../../../data/lexicon/dialogue.json' with { type: 'json' };
import type { Vocabulary } from '../vocabulary.ts';
import { asksSomething } from './piece.ts';
import { segment } from './segment.ts';
import { isPhraseSpelled } from './spelled-phrases.ts';
import { formsOf, standsAt, type QuestionWord } from './word.ts';

/** "mấy hộ nghèo, thế còn cận nghèo": behind a question such an opening begins one that goes on from it. */
export function cutAtOpenings(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[][] {
  const at = words.findIndex(
    (_, index) =>
      index > 0 &&
      TURNING.some(
        (opening) => standsAt(words, index, opening) && saysMore(words.slice(index + opening.length)),
      ) &&
      segment(words.slice(0, index), vocabulary).some(asksSomething),
  );
  if (at === -1) return [[...words]];
  return [words.slice(0, at), ...cutAtOpenings(words.slice(at), vocabulary)];
}

const TURNING = dialogue.turning.map(formsOf);

/** "… vay con": at the end the asker is spoken of. */
function saysMore(behind: readonly QuestionWord[]): boolean {
  return behind.some((word) => word.kind === 'word' && !isPhraseSpelled([word]));
}
