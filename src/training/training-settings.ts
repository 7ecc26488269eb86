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
  /** Share of a step's pairs that are residents' questions with the clauses that answer them; the rest is of the corpus. */
  readonly questionShare: number;
  /** Steps between two measurements, and between two checkpoints. */
  readonly measureEvery: number;
}

/** How the bundled model began: from nothing, on the corpus alone. */
export const BUNDLED_SETTINGS: TrainingSettings = {
  seed: 1,
  steps: 10_000,
  batch: 1_024,
  dimensions: 256,
  temperature: 0.05,
  rate: 0.006,
  warmUpSteps: 50,
  threads: 1,
  questionShare: 0,
  measureEvery: 500,
};

/** How it went on: a short training with residents' questions among the corpus, so that neither is forgotten. */
export const ADAPTING_SETTINGS: TrainingSettings = {
  ...BUNDLED_SETTINGS,
  steps: 800,
  rate: 0.002,
  questionShare: 0.4,
  measureEvery: 100,
};

/** As many pieces as a folder of 10 MB holds: 260 bytes each and their names. */
export const BUNDLED_VOCABULARY: VocabularyOptions = {
  limit: 32_000,
  minWordCount: 10,
  minNumberCount: 100,
  minPairCount: 20,
  minPairNpmi: 0.3,
};
