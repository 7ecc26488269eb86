import { createAskedRecall } from './asked-recall.ts';
import type { CheckpointState } from './checkpoint.ts';
import { createContrast } from './contrast.ts';
import { createEmbeddingBag } from './embedding-bag.ts';
import { createHeldOutMeasure, makeHeldOutQuestions, segmentAll, type HeldOutRecall } from './held-out.ts';
import { createRandom } from './random.ts';
import { adamStep, createRowAdam } from './row-adam.ts';
import { samplePairs } from './sample-pairs.ts';
import { sampleQuestions } from './sample-questions.ts';
import { joinLists } from './token-lists.ts';
import { createSegmenter } from './segmenter.ts';
import type { TrainingData } from './training-data.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { Piece } from './vocabulary.ts';

/** What is found first among what was kept out: of the corpus, and of residents' questions (null without any). */
export interface TrainingRecall extends HeldOutRecall {
  readonly asked: number | null;
}

/** A finished training. */
export interface TrainedModel {
  readonly table: Float32Array;
  readonly recall: TrainingRecall;
  /** All that it took, interruptions left out, and the most memory that was held. */
  readonly seconds: number;
  readonly peakBytes: number;
}

/** What is told while training goes on. */
export interface TrainingProgress {
  readonly step: number;
  /** Mean of the steps since the last report. */
  readonly loss: number;
  readonly recall: TrainingRecall;
}

const INITIAL_DEVIATION = 0.1;
/** Frequent words start short: smooth inverse frequency, Arora, Liang and Ma 2017. */
const SMOOTHING = 1e-3;
const HELD_OUT_QUESTIONS = 800;

function initialTable(pieces: readonly Piece[], dimensions: number, seed: number): Float32Array {
  const random = createRandom(seed, 0x1417);
  const table = new Float32Array(pieces.length * dimensions);
  for (const [row, { share }] of pieces.entries()) {
    const length = INITIAL_DEVIATION * Math.sqrt(SMOOTHING / (SMOOTHING + share));
    for (let d = 0; d < dimensions; d++) table[row * dimensions + d] = random.normal() * length;
  }
  return table;
}

/**
 * Learns a vector for each piece.
 *
 * @param first the table to begin with; null for one at random
 * @param resumed where an interrupted training with the same settings stood
 * @param report told every `measureEvery` steps; what it is given may be kept as a checkpoint before it returns
 */
export async function trainModel(
  data: TrainingData,
  settings: TrainingSettings,
  first: Float32Array | null,
  resumed: CheckpointState | null,
  report: (progress: TrainingProgress, state: CheckpointState) => void,
): Promise<TrainedModel> {
  const { seed, steps, batch, dimensions } = settings;
  const segmenter = createSegmenter(data.table, data.pieces);
  const contrast = await createContrast(settings);
  const questions = makeHeldOutQuestions(
    data.heldOut,
    data.sources,
    HELD_OUT_QUESTIONS,
    createRandom(seed, 0x4e1d),
  );
  const heldOut = createHeldOutMeasure(data.heldOut, questions, segmenter, contrast);
  const askedRecall = createAskedRecall(data.asked.heldOut, segmenter, contrast);
  const measure = async (): Promise<TrainingRecall> => ({
    ...(await heldOut.recall(bag)),
    asked: await askedRecall(bag),
  });
  const bag = createEmbeddingBag(
    resumed?.table ?? first ?? initialTable(data.pieces, dimensions, seed),
    dimensions,
    2 * batch,
  );
  const { table } = bag;
  const adam = resumed?.adam ?? createRowAdam(data.pieces.length, dimensions);

  const began = performance.now();
  const spent = () => ({
    seconds: (resumed?.seconds ?? 0) + (performance.now() - began) / 1000,
    peakBytes: Math.max(resumed?.peakBytes ?? 0, process.resourceUsage().maxRSS * 1024),
  });
  let recall: TrainingRecall | null = null;
  let lossSum = 0;
  let since = 0;
  for (let step = (resumed?.step ?? 0) + 1; step <= steps; step++) {
    const random = createRandom(seed, step);
    const asked = sampleQuestions(
      data.asked,
      data.sources,
      Math.round(batch * settings.questionShare),
      random,
    );
    const pairs = [...samplePairs(data.sources, batch - asked.length, random), ...asked];
    const lists = joinLists(
      segmentAll(
        segmenter,
        pairs.map(({ query }) => query),
      ),
      segmentAll(
        segmenter,
        pairs.map(({ passage }) => passage),
      ),
    );
    const vectors = bag.embed(lists);
    const { loss, gradient } = await contrast.step(vectors.vectors);
    const gradients = bag.gradients(lists, vectors, gradient);
    const warmUp = Math.min(1, step / settings.warmUpSteps);
    const rate = settings.rate * warmUp * (1 - (step - 1) / steps);
    adamStep(table, dimensions, adam, gradients, rate);
    lossSum += loss;
    since++;
    if (step % settings.measureEvery === 0 || step === steps) {
      recall = await measure();
      report({ step, loss: lossSum / since, recall }, { step, ...spent(), table, adam });
      lossSum = 0;
      since = 0;
    }
  }
  return { table, recall: recall ?? (await measure()), ...spent() };
}
