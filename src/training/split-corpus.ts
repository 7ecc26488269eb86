import { createRandom } from './random.ts';
import type { TrainingText } from './training-texts.ts';

/** The texts to learn from and the slice kept out, on which recall is measured and settings are chosen. */
export interface CorpusSplit {
  readonly training: readonly TrainingText[];
  readonly heldOut: readonly TrainingText[];
}

/** Neighbours are kept out together: the paragraphs hardest to tell apart are those of one article. */
const BLOCK = 40;
/** Words of a run that marks two texts as copies of each other, and how many such runs do. */
const RUN = 13;
const SHARED_RUNS = 3;

function runKeys(words: Int32Array): number[] {
  const keys: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    let key = 0;
    for (let offset = 0; offset < RUN; offset++) key = (Math.imul(key, 0x01000193) ^ words[at + offset]!) | 0;
    keys.push(key);
  }
  return keys;
}

/**
 * Keeps blocks of consecutive texts out of training, and drops from training whatever shares three or more 13-word
 * runs with them, as a law's lines do with its articles.
 *
 * @param share how much of the corpus is kept out, above 0 and below 1
 */
export function splitCorpus(texts: readonly TrainingText[], share: number, seed: number): CorpusSplit {
  const random = createRandom(seed, 0x0c0de);
  const blocks = Math.ceil(texts.length / BLOCK);
  const chosen = new Set<number>();
  const wanted = Math.max(1, Math.round(blocks * share));
  while (chosen.size < wanted) chosen.add(random.below(blocks));
  const isHeldOut = (index: number): boolean => chosen.has(Math.floor(index / BLOCK));
  const heldOut = texts.filter((_, index) => isHeldOut(index));
  const heldOutRuns = new Set(heldOut.flatMap((text) => runKeys(text.words)));
  const training = texts.filter(
    (text, index) =>
      !isHeldOut(index) && runKeys(text.words).filter((key) => heldOutRuns.has(key)).length < SHARED_RUNS,
  );
  return { training, heldOut };
}
