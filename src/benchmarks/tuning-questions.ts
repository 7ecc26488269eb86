import { makeHeldOutQuestions, type HeldOutQuestion } from '../training/held-out.ts';
import { createRandom } from '../training/random.ts';
import { readCorpus } from '../training/read-corpus.ts';
import { encodeCorpus, type EncodedCorpus } from '../training/training-data.ts';
import type { TrainingText } from '../training/training-texts.ts';
import { ASKING, askedQuestions } from './asked-questions.ts';

/** A question as it is typed, and the place of the text that it must find. */
export interface TypedQuestion {
  readonly text: string;
  readonly target: number;
}

/** The texts that training kept out, and questions to them. */
export interface TuningTask {
  readonly texts: readonly string[];
  /** By the kind of question. */
  readonly questions: Readonly<Record<string, readonly TypedQuestion[]>>;
}

const QUESTIONS = 400;
const ASKED = 1_000;

/** Asked of texts of one kind among all: an encyclopedia's long sections and a law's short lines behave differently. */
function askedOf(
  kind: TrainingText['kind'],
  { table, heldOut, training }: EncodedCorpus,
  seed: number,
): HeldOutQuestion[] {
  const places = heldOut.flatMap((text, place) => (text.kind === kind ? [place] : []));
  const sources = {
    texts: places.map((place) => heldOut[place]!),
    others: training,
    asking: ASKING.map((phrase) => [...table.encode(phrase)]),
  };
  return askedQuestions(sources, ASKED, createRandom(seed, 0xa5ced)).map(({ words, target }) => ({
    words,
    target: places[target]!,
  }));
}

/**
 * Questions to the slice of the corpus that training keeps out; the same seed gives the same.
 *
 * @throws ConfigError when the corpus cannot be used
 */
export function tuningQuestions(corpusFolder: string, seed: number): TuningTask {
  const corpus = encodeCorpus(readCorpus(corpusFolder), seed);
  const { table, heldOut, before, after } = corpus;
  const sources = { before, after, stripped: table.stripped };
  const pieces = makeHeldOutQuestions(heldOut, sources, QUESTIONS, createRandom(seed, 0x4e1d));
  const section = askedOf('section', corpus, seed);
  const line = askedOf('line', corpus, seed);
  const typed = (questions: readonly HeldOutQuestion[]): TypedQuestion[] =>
    questions.map(({ words, target }) => ({
      text: words.map((word) => table.words[word]).join(' '),
      target,
    }));
  const unmarked = (questions: readonly HeldOutQuestion[]): TypedQuestion[] =>
    typed(
      questions.map(({ words, target }) => ({ words: words.map((word) => table.stripped[word]!), target })),
    );
  return {
    texts: heldOut.map(({ original }) => original),
    questions: {
      pieces: typed(pieces.marks),
      'pieces, stripped': typed(pieces.stripped),
      headings: typed(pieces.heading),
      'asked of sections': typed(section),
      'the same, stripped': unmarked(section),
      'asked of lines': typed(line),
      'these, stripped': unmarked(line),
    },
  };
}
