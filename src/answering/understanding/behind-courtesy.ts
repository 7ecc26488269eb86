import type { Vocabulary } from '../vocabulary.ts';
import { asksSomething } from './piece.ts';
import { segment } from './segment.ts';
import type { QuestionWord } from './word.ts';

/** "chú về hưu rồi, làm ơn giùm chú: …": behind the colon that closes a courtesy, where something is asked there. */
export function behindCourtesy(words: readonly QuestionWord[], vocabulary: Vocabulary): number {
  let start = 0;
  let at = 0;
  segment(words, vocabulary).forEach((part, index, parts) => {
    at += part.words.length;
    const closes = part.words[0]?.text === ':' && parts[index - 1]?.tags.has('chatter') === true;
    if (closes && parts.slice(index + 1).some(asksSomething)) start = at;
  });
  return start;
}
