import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import { typedWords } from '../../text/phrase-pattern.ts';

const UP = typedWords(questionWords.directions.up);
const DOWN = typedWords(questionWords.directions.down);

/** Which way words say that something went, "có giảm không": null where they say neither or both. */
export function directionIn(text: string): Figure['direction'] {
  if (UP.test(text) === DOWN.test(text)) return null;
  return UP.test(text) ? 'up' : 'down';
}
