import type { Contrast } from './contrast.ts';
import type { EmbeddingBag } from './embedding-bag.ts';
import { scatter, type PairSources } from './sample-pairs.ts';
import type { Random } from './random.ts';
import type { Segmenter } from './segmenter.ts';
import { createTokenLists, reserveRows, type TokenLists } from './token-lists.ts';
import type { TrainingText } from './training-texts.ts';

/** A question to the slice that was kept out, and the place of the text that it must find. */
export interface HeldOutQuestion {
  readonly words: readonly number[];
  readonly target: number;
}

/** Questions to the texts kept out of training: like a resident's, the same without marks, and by heading. */
export interface HeldOutQuestions {
  readonly marks: readonly HeldOutQuestion[];
  readonly stripped: readonly HeldOutQuestion[];
  readonly heading: readonly HeldOutQuestion[];
}

/** Share of questions whose text is found first, with the texts' sentences and sentence pairs as vectors too. */
export interface HeldOutRecall {
  readonly marks: number;
  readonly stripped: number;
  readonly heading: number;
}

const MIN_SENTENCE = 10;
const MAX_SENTENCE = 40;

/** Half the words of a sentence, in runs, with a question phrase: no question of a benchmark is ever looked at. */
export function makeHeldOutQuestions(
  texts: readonly TrainingText[],
  sources: Pick<PairSources, 'before' | 'after' | 'stripped'>,
  perKind: number,
  random: Random,
): HeldOutQuestions {
  const marks: HeldOutQuestion[] = [];
  const heading: HeldOutQuestion[] = [];
  const order = texts.map((_, target) => ({ target, key: random.next() })).toSorted((a, b) => a.key - b.key);
  for (const { target } of order) {
    const text = texts[target]!;
    if (heading.length < perKind && text.heading !== null) heading.push({ words: [...text.heading], target });
    const sentence = random.below(text.sentences.length);
    const start = text.sentences[sentence] ?? 0;
    const end = Math.min(text.sentences[sentence + 1] ?? text.words.length, start + MAX_SENTENCE);
    if (marks.length >= perKind || end - start < MIN_SENTENCE) continue;
    const kept = [...scatter(start, end, random)].map((at) => text.words[at]!);
    const phrases = random.chance(0.5) ? sources.before : sources.after;
    const phrase = phrases[random.below(phrases.length)] ?? [];
    marks.push({ words: phrases === sources.before ? [...phrase, ...kept] : [...kept, ...phrase], target });
  }
  const stripped = marks.map(({ words, target }) => ({
    words: words.map((word) => sources.stripped[word]!),
    target,
  }));
  return { marks, stripped, heading };
}

/** The whole text, each sentence and each two neighbouring sentences. */
function passageStretches({ words, sentences }: TrainingText): (readonly [number, number])[] {
  const bounds = [...sentences, words.length];
  const stretches: (readonly [number, number])[] = [[0, words.length]];
  if (sentences.length < 2) return stretches;
  for (let at = 0; at < sentences.length; at++) {
    stretches.push([bounds[at]!, bounds[at + 1]!]);
    if (at + 2 < bounds.length) stretches.push([bounds[at]!, bounds[at + 2]!]);
  }
  return stretches;
}

/** Cuts many word lists into rows of the table. */
export function segmentAll(segmenter: Segmenter, lists: readonly ArrayLike<number>[]): TokenLists {
  const result = createTokenLists(lists.length);
  let used = 0;
  for (const [index, words] of lists.entries()) {
    // A number is spelled with at most some twenty digits.
    const rows = reserveRows(result, used, words.length * 24);
    used += segmenter.segment(words, 0, words.length, rows, used);
    result.starts[index + 1] = used;
  }
  return result;
}

/** Measures recall on the texts kept out with the model as it stands. */
export interface HeldOutMeasure {
  recall(bag: EmbeddingBag): Promise<HeldOutRecall>;
}

export function createHeldOutMeasure(
  texts: readonly TrainingText[],
  questions: HeldOutQuestions,
  segmenter: Segmenter,
  contrast: Contrast,
): HeldOutMeasure {
  const owners: number[] = [];
  const stretches: Int32Array[] = [];
  for (const [owner, text] of texts.entries()) {
    for (const [start, end] of passageStretches(text)) {
      owners.push(owner);
      stretches.push(text.words.subarray(start, end));
    }
  }
  const passages = segmentAll(segmenter, stretches);
  const groups = [questions.marks, questions.stripped, questions.heading] as const;
  const queries = groups.map((group) =>
    segmentAll(
      segmenter,
      group.map(({ words }) => words),
    ),
  );
  return {
    async recall(bag) {
      const passageVectors = bag.embed(passages).vectors;
      const shares: number[] = [];
      for (const [index, group] of groups.entries()) {
        const vectors = bag.embed(queries[index]!).vectors;
        const products = group.length === 0 ? [] : await contrast.products(vectors, passageVectors);
        let found = 0;
        for (const [row, { target }] of group.entries()) {
          let best = 0;
          for (let at = 1; at < owners.length; at++) {
            if (products[row * owners.length + at]! > products[row * owners.length + best]!) best = at;
          }
          if (owners[best] === target) found++;
        }
        shares.push(group.length === 0 ? 0 : found / group.length);
      }
      return { marks: shares[0]!, stripped: shares[1]!, heading: shares[2]! };
    },
  };
}
