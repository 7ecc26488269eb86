import { parseArgs } from 'node:util';
import { ConfigError, faultText } from '../src/domain/fault.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';
import { readFlags } from '../src/read-flags.ts';
import { makeModel } from '../src/training/make-model.ts';
import {
  ADAPTING_SETTINGS,
  BUNDLED_SETTINGS,
  BUNDLED_VOCABULARY,
} from '../src/training/training-settings.ts';

const USAGE =
  'npm run train -- --corpus DIR [--from MODEL [--questions DIR]] [--out DIR] [--steps N] [--seed N] [--resume]';

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new ConfigError(
    faultText(`--${name} phải là số nguyên dương.`, `--${name} must be a whole number above 0.`, USAGE),
  );
}

await exitOnFault(async () => {
  const { values } = readFlags(USAGE, () =>
    parseArgs({
      options: {
        corpus: { type: 'string' },
        from: { type: 'string' },
        questions: { type: 'string', default: 'data/training' },
        out: { type: 'string', default: 'data/model' },
        steps: { type: 'string' },
        seed: { type: 'string' },
        resume: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.corpus === undefined) {
    throw new ConfigError(
      faultText('Thiếu thư mục ngữ liệu.', 'The folder of the corpus is missing.', USAGE),
    );
  }
  const settings = values.from === undefined ? BUNDLED_SETTINGS : ADAPTING_SETTINGS;
  await makeModel({
    corpusFolder: values.corpus,
    adapting: values.from === undefined ? null : { from: values.from, questionsFolder: values.questions },
    out: values.out,
    settings: {
      ...settings,
      seed: wholeNumber('seed', values.seed, settings.seed),
      steps: wholeNumber('steps', values.steps, settings.steps),
    },
    vocabulary: BUNDLED_VOCABULARY,
    resume: values.resume,
    log: console.log,
  });
});
