import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, faultText } from '../src/domain/fault.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';
import { readCheckpoint, writeCheckpoint } from '../src/training/checkpoint.ts';
import { exportModel } from '../src/training/export-model.ts';
import { corpusDigest, readCorpus } from '../src/training/read-corpus.ts';
import { trainModel } from '../src/training/train-model.ts';
import { encodeCorpus, prepareTrainingData } from '../src/training/training-data.ts';
import { BUNDLED_SETTINGS, BUNDLED_VOCABULARY } from '../src/training/training-settings.ts';

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new ConfigError(
    faultText(
      `--${name} phải là số nguyên dương.`,
      `--${name} must be a whole number above 0.`,
      `npm run train -- --corpus DIR --${name} ${otherwise}`,
    ),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string', default: 'data/model' },
      steps: { type: 'string' },
      seed: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  });
  if (values.corpus === undefined) {
    throw new ConfigError(
      faultText(
        'Thiếu thư mục ngữ liệu.',
        'The folder of the corpus is missing.',
        'npm run train -- --corpus DIR [--out DIR] [--steps N] [--seed N] [--resume]',
      ),
    );
  }
  const settings = {
    ...BUNDLED_SETTINGS,
    seed: wholeNumber('seed', values.seed, BUNDLED_SETTINGS.seed),
    steps: wholeNumber('steps', values.steps, BUNDLED_SETTINGS.steps),
  };
  const corpus = readCorpus(values.corpus);
  const origin = JSON.stringify({ settings, vocabulary: BUNDLED_VOCABULARY, corpus: corpusDigest(corpus) });
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, 'checkpoint.bin');
  const resumed = values.resume ? readCheckpoint(file, origin) : null;
  const data = prepareTrainingData(encodeCorpus(corpus, settings.seed), BUNDLED_VOCABULARY);
  console.log(
    `${data.sources.texts.length} texts to learn from, ${data.heldOut.length} kept out, ${data.pieces.length} pieces`,
  );
  const table = await trainModel(data, settings, resumed, ({ step, loss, recall }, state) => {
    console.log(
      `step ${step}/${settings.steps}  loss ${loss.toFixed(4)}  recall@1 with marks ${recall.marks.toFixed(4)}  ` +
        `stripped ${recall.stripped.toFixed(4)}  headings ${recall.heading.toFixed(4)}  ` +
        `${(state.seconds / 60).toFixed(1)} min  ${(state.peakBytes / 2 ** 20).toFixed(0)} MiB`,
    );
    writeCheckpoint(file, origin, state);
  });
  exportModel(values.out, data.pieces, table, settings.dimensions);
  rmSync(file, { force: true });
}

await exitOnFault(main);
