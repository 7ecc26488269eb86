import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type Judged } from '../src/evaluation/evaluate.ts';
import { readQuestionFile } from '../src/evaluation/question-file.ts';
import { failuresOf, summaryOf } from '../src/evaluation/summary.ts';
import { failedThresholds } from '../src/evaluation/thresholds.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';
import { loadConfig, ROOT } from '../src/load-config.ts';
import { readFlags } from '../src/read-flags.ts';

const USAGE = 'npm run evaluate -- [--questions FILE --reports DIR] [--json] [--failures]';
const DATA = join(ROOT, 'data/evaluation');

function questionFiles(path: string | undefined): string[] {
  if (path !== undefined) return [path];
  const folder = join(DATA, 'questions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

async function main(): Promise<void> {
  const { values } = readFlags(USAGE, () =>
    parseArgs({
      options: {
        questions: { type: 'string' },
        reports: { type: 'string' },
        json: { type: 'boolean', default: false },
        failures: { type: 'boolean', default: false },
      },
    }),
  );
  const files = questionFiles(values.questions);
  const questions = files.flatMap((file) => readQuestionFile(basename(file), readFileSync(file, 'utf8')));
  const folders =
    values.reports === undefined ? [join(DATA, 'reports'), join(ROOT, 'data/reports')] : [values.reports];
  const judged: Judged[] = await evaluate(questions, folders, loadConfig(process.env));
  const thresholds =
    values.questions === undefined
      ? failedThresholds(judged, readFileSync(join(DATA, 'thresholds.json'), 'utf8'))
      : [];
  if (values.json) process.stdout.write(`${JSON.stringify(summaryOf(judged).json)}\n`);
  else {
    process.stdout.write(`${summaryOf(judged).text}\n`);
    if (values.failures) process.stdout.write(`${failuresOf(judged)}\n`);
    for (const failed of thresholds) process.stdout.write(`Below threshold: ${failed}\n`);
  }
  process.exitCode = thresholds.length > 0 ? 1 : 0;
}

await exitOnFault(main);
