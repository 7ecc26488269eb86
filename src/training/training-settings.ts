import type { VocabularyOptions } from './vocabulary.ts';

/** Settings of one training; the same settings, corpus and machine give the same bytes. */
export interface TrainingSettings {
  readonly seed: number;
  readonly steps: number;
  /** Pairs a step. */
  readonly batch: number;
  readonly dimensions: number;
  readonly temperature: number;
  /** Highest learning rate, reached after the warm-up and then falling to 0 by the last step. */
  readonly rate: number;
  readonly warmUpSteps: number;
  /** Native threads; sums come out in another order with another number. */
  readonly threads: number;
  /** Steps between two measurements, and between two checkpoints. */
  readonly measureEvery: number;
}

/** How the bundled model was made. */
export const BUNDLED_SETTINGS: TrainingSettings = {
  seed: 1,
  steps: 10_000,
  batch: 1_024,
  dimensions: 256,
  temperature: 0.05,
  rate: 0.006,
  warmUpSteps: 50,
  threads: 1,
  measureEvery: 500,
};

/** As many pieces as a folder of 10 MB holds: 260 bytes each and their names. */
export const BUNDLED_VOCABULARY: VocabularyOptions = {
  limit: 32_000,
  minWordCount: 10,
  minNumberCount: 100,
  minPairCount: 20,
  minPairNpmi: 0.3,
};
