import phrases from './question-phrases.json' with { type: 'json' };
import { encodeDomains, type AskedDomains } from './asked-domains.ts';
import type { CorpusText } from './read-corpus.ts';
import type { AskedClause } from './read-questions.ts';
import type { PairSources } from './sample-pairs.ts';
import { splitCorpus, type CorpusSplit } from './split-corpus.ts';
import { encodeText, type TrainingText } from './training-texts.ts';
import { buildVocabulary, type Piece, type VocabularyOptions } from './vocabulary.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** All that training needs of a corpus. */
export interface TrainingData {
  readonly table: WordTable;
  readonly pieces: readonly Piece[];
  readonly sources: PairSources;
  readonly heldOut: readonly TrainingText[];
  readonly asked: AskedDomains;
}

/** Share of the corpus kept out of training. */
const HELD_OUT_SHARE = 0.02;

/** The slice kept out of training, the rest, and the question phrases, as numbers of one word table. */
export interface EncodedCorpus extends CorpusSplit {
  readonly table: WordTable;
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
}

/** Numbers the corpus's words and keeps a slice out; the same seed keeps out the same. */
export function encodeCorpus(corpus: readonly CorpusText[], seed: number): EncodedCorpus {
  const table = createWordTable();
  const encode = (list: readonly string[]): number[][] => list.map((phrase) => [...table.encode(phrase)]);
  const texts = corpus.map((text) => encodeText(table, text)).filter(({ words }) => words.length > 0);
  const split = splitCorpus(texts, HELD_OUT_SHARE, seed);
  return { ...split, table, before: encode(phrases.before), after: encode(phrases.after) };
}

/** Finds the vocabulary of a corpus and sorts its texts for sampling; the words of questions get no pieces of their own. */
export function prepareTrainingData(
  { table, training, heldOut, before, after }: EncodedCorpus,
  options: VocabularyOptions,
  questions: readonly AskedClause[] = [],
): TrainingData {
  const headings = training.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const pieces = buildVocabulary(table, [...training.map(({ words }) => words), ...headings], options);
  const placesOf = (kind: TrainingText['kind']): number[] =>
    training.flatMap((text, place) => (text.kind === kind ? [place] : []));
  return {
    table,
    pieces,
    heldOut,
    asked: encodeDomains(table, questions),
    sources: {
      texts: training,
      sections: placesOf('section'),
      articles: placesOf('article'),
      lines: placesOf('line'),
      before,
      after,
      stripped: table.stripped,
    },
  };
}
