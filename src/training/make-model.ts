import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { exportModel } from './export-model.ts';
import { modelCard } from './model-card.ts';
import { corpusDigest, readCorpus } from './read-corpus.ts';
import { readModelTable } from './read-model.ts';
import { questionsDigest, readQuestions } from './read-questions.ts';
import { trainModel, type TrainingProgress } from './train-model.ts';
import { encodeCorpus, prepareTrainingData } from './training-data.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { VocabularyOptions } from './vocabulary.ts';

/** What to learn from, how, and where the model goes. */
export interface ModelPlan {
  readonly corpusFolder: string;
  /** A model folder to go on from, and the folder of residents' questions to go on with; null to begin from nothing. */
  readonly adapting: { readonly from: string; readonly questionsFolder: string } | null;
  readonly out: string;
  readonly settings: TrainingSettings;
  readonly vocabulary: VocabularyOptions;
  /** Whether to go on from the checkpoint in `out`, if there is one. */
  readonly resume: boolean;
  readonly log: (line: string) => void;
}

function progressLine({ step, loss, recall }: TrainingProgress, steps: number, seconds: number): string {
  return (
    `step ${step}/${steps}  loss ${loss.toFixed(4)}  recall@1 with marks ${recall.marks.toFixed(4)}  ` +
    `stripped ${recall.stripped.toFixed(4)}  headings ${recall.heading.toFixed(4)}  ` +
    (recall.asked === null ? '' : `residents' questions ${recall.asked.toFixed(4)}  `) +
    `${(seconds / 60).toFixed(1)} min`
  );
}

/**
 * Makes a model folder from a corpus folder: vocabulary, training, export and model card. While it is being made,
 * `checkpoint.bin` in the folder holds where training stands.
 *
 * @throws ConfigError when the corpus or the checkpoint cannot be used
 */
export async function makeModel({
  corpusFolder,
  adapting,
  out,
  settings,
  vocabulary,
  resume,
  log,
}: ModelPlan): Promise<void> {
  const corpus = readCorpus(corpusFolder);
  const questions = adapting === null ? [] : readQuestions(adapting.questionsFolder);
  const origin = JSON.stringify({
    settings,
    vocabulary,
    corpus: corpusDigest(corpus),
    questions: questionsDigest(questions),
    from: adapting?.from ?? null,
  });
  mkdirSync(out, { recursive: true });
  const checkpoint = join(out, 'checkpoint.bin');
  const resumed = resume ? readCheckpoint(checkpoint, origin) : null;
  const data = prepareTrainingData(encodeCorpus(corpus, settings.seed), vocabulary, questions);
  const first = adapting === null ? null : readModelTable(adapting.from, data.pieces, settings.dimensions);
  const { texts } = data.sources;
  log(`${texts.length} texts to learn from, ${data.heldOut.length} kept out, ${data.pieces.length} pieces`);
  const trained = await trainModel(data, settings, first, resumed, (progress, state) => {
    log(progressLine(progress, settings.steps, state.seconds));
    writeCheckpoint(checkpoint, origin, state);
  });
  const files = exportModel(out, data.pieces, trained.table, settings.dimensions);
  const folderBytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  writeFileSync(
    join(out, 'MODEL_CARD.md'),
    modelCard({ data, settings, vocabulary, ...trained, folderBytes, from: adapting?.from ?? null }),
  );
  rmSync(checkpoint, { force: true });
}
