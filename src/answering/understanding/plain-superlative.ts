import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';
import { questionWord, type QuestionWord } from './word.ts';

const { most, least } = questionWords.superlatives;

/** Words between an amount and "nhat": "nhieu ho ngheo nhat". */
const REACH = 4;

/** Words behind it: "vay", "vay a". */
const CLOSING = 2;

/** Amounts as they are spelled, by what is left of them without marks: "nhieu" → "nhiều". */
const AMOUNTS: ReadonlyMap<string, string> = new Map(
  [...most, ...least]
    .map((phrase) => phrase.split(' '))
    .filter(({ length }) => length === 2)
    .map(([amount = '']) => [foldPhrase(amount), amount]),
);
const FIRST: ReadonlyMap<string, string> = new Map(
  ['nhất', 'nhứt'].filter((word) => most.includes(word)).map((word) => [foldPhrase(word), word]),
);

/**
 * "khu pho nao nhieu ho ngheo nhat": typed without marks, a "nhat" that closes a question is said of the amount before it, which is no
 * "nhiêu" then. The words with the marks of both; the words themselves where no such pair stands in them.
 */
export function markSuperlative(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const end = words.findLastIndex(({ kind }) => kind === 'word');
  const last = words.findLastIndex((word) => spelled(word, FIRST) !== undefined);
  const first = spelled(words[last], FIRST);
  if (first === undefined || end - last > CLOSING) return words;
  for (let at = last - 2; at >= Math.max(0, last - 1 - REACH); at--) {
    const amount = spelled(words[at], AMOUNTS);
    if (amount !== undefined) return words.with(at, questionWord(amount)).with(last, questionWord(first));
  }
  return words;
}

function spelled(word: QuestionWord | undefined, table: ReadonlyMap<string, string>): string | undefined {
  return word === undefined || word.marked ? undefined : table.get(word.folded);
}
