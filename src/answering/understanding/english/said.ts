import { questionWord, readAs, type QuestionWord } from '../word.ts';
import type { Chunk } from './chunks.ts';

/** Vietnamese words that the English question has no words of its own for. */
export function chunkOf(text: string): Chunk {
  return { key: '', words: vietnamese(text), role: 'adverb', names: false };
}

/** The words of a Vietnamese phrase, as sure of their marks. */
export function vietnamese(text: string): QuestionWord[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => readAs(questionWord(word), { marked: true }));
}
