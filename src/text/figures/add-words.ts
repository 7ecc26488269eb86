import { phraseOf, spansOf } from './governor.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { indexesOf, joinWords } from './phrases.ts';

/** Lets the tokens of a stretch, first to last excluded, tell as well what a mention counts. */
export function addWords(passage: PassageReading, mention: Mention, from: number, to: number): void {
  mention.label = joinWords(mention.label, phraseOf(passage, indexesOf(from, to)));
  mention.labelSpans = [...mention.labelSpans, ...spansOf(passage.tokens.slice(from, to))];
}
