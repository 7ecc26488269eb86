import type { HeldOutQuestion } from '../training/held-out.ts';
import type { Random } from '../training/random.ts';
import type { TrainingText } from '../training/training-texts.ts';

/** What questions are made from. */
export interface AskedSources {
  /** The texts that must be found. */
  readonly texts: readonly TrainingText[];
  /** Other texts, whose words stand for a wording that the text does not have. */
  readonly others: readonly TrainingText[];
  /** What asks, as word numbers. */
  readonly asking: readonly (readonly number[])[];
}

/** What stands where the answer stood; a question asks with one of these far oftener than with a phrase in front. */
export const ASKING = [
  'nào',
  'gì',
  'là gì',
  'ai',
  'bao nhiêu',
  'mấy',
  'khi nào',
  'năm nào',
  'ở đâu',
  'như thế nào',
  'tại sao',
  'những gì',
];

const LONGEST_RUN = 4;
const LEAST_WORDS = 4;
const LEAST_SENTENCE = 10;
const STRETCH = [8, 24] as const;
/** Of the sentence's words: those repeated, and those said in other words; the rest is not mentioned. */
const REPEATED = 0.6;
const REWORDED = 0.25;
const TURNED = 0.5;

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)]!;
}

function stretchOf({ words, sentences }: TrainingText, random: Random): Int32Array | null {
  const sentence = random.below(sentences.length);
  const start = sentences[sentence] ?? 0;
  const end = sentences[sentence + 1] ?? words.length;
  if (end - start < LEAST_SENTENCE) return null;
  const [shortest, longest] = STRETCH;
  const length = Math.min(end - start, shortest + random.below(longest - shortest + 1));
  const from = start + random.below(end - start - length + 1);
  return words.subarray(from, from + length);
}

function otherWords(others: readonly TrainingText[], random: Random): Int32Array {
  const { words } = pick(others, random);
  const from = random.below(words.length);
  return words.subarray(from, from + 1 + random.below(2));
}

/** Runs of a sentence: some repeated, some in other words, some left out, one asked for, the later part first at times. */
function ask(stretch: Int32Array, { others, asking }: AskedSources, random: Random): number[] {
  const runs: ArrayLike<number>[] = [];
  const answer = random.below(stretch.length);
  for (let at = 0; at < stretch.length;) {
    const end = Math.min(stretch.length, at + 1 + random.below(LONGEST_RUN));
    const draw = random.next();
    if (answer >= at && answer < end) runs.push(pick(asking, random));
    else if (draw < REPEATED) runs.push(stretch.subarray(at, end));
    else if (draw < REPEATED + REWORDED) runs.push(otherWords(others, random));
    at = end;
  }
  const turn = random.chance(TURNED) ? random.below(runs.length) : 0;
  return [...runs.slice(turn), ...runs.slice(0, turn)].flatMap((run) => Array.from(run));
}

/**
 * Questions as somebody might ask them who has read a sentence and not learnt it by heart. The texts are kept out in
 * blocks of neighbours, so that paragraphs of the same article are there to be taken for the right one.
 */
export function askedQuestions(sources: AskedSources, count: number, random: Random): HeldOutQuestion[] {
  const questions: HeldOutQuestion[] = [];
  while (questions.length < count) {
    const target = random.below(sources.texts.length);
    const stretch = stretchOf(sources.texts[target]!, random);
    const words = stretch === null ? [] : ask(stretch, sources, random);
    if (words.length >= LEAST_WORDS) questions.push({ words, target });
  }
  return questions;
}
