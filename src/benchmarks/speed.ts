import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readFlags } from '../read-flags.ts';
import { measureResponsiveness } from './responsiveness.ts';
import type { AskingTimes } from './speed-asking.ts';
import type { IndexingTimes } from './speed-indexing.ts';
import type { OpeningCosts } from './speed-opening.ts';

interface Measured extends IndexingTimes, AskingTimes, OpeningCosts {}

const SIZES = '100,1000,10000,100000';
/** Beyond this Orama's own index takes longer to fill than everything else to measure. */
const MOST_FOR_ORAMA = 10_000;
const PART = fileURLToPath(new URL('speed-part.ts', import.meta.url));
const runFile = promisify(execFile);

async function runPart<Result>(...args: readonly string[]): Promise<Result> {
  const { stdout } = await runFile(process.execPath, ['--import', 'tsx', PART, ...args]);
  const result: Result = JSON.parse(stdout);
  return result;
}

async function measureSize(size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  try {
    const indexing = await runPart<IndexingTimes>('indexing', folder, `${size}`);
    const orama = size <= MOST_FOR_ORAMA ? ['orama'] : [];
    const asking = await runPart<AskingTimes>('asking', folder, `${size}`, ...orama);
    const opening = await runPart<OpeningCosts>('opening', folder);
    return { ...indexing, ...asking, ...opening };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ms(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function ratio(value: number | null, other: number): string {
  return value === null ? '–' : `${(value / other).toFixed(2)} ×`;
}

/** A row a measure, a column a size. */
function table(all: readonly Measured[]): string {
  const row = (name: string, cell: (one: Measured) => string): string =>
    `| ${name} | ${all.map(cell).join(' | ')} |`;
  const best = (one: Measured): number => Math.max(...Object.values(one.pipelineRates));
  return [
    row('passages', ({ passages }) => `${passages}`),
    `| --- |${' --- |'.repeat(all.length)}`,
    row('vectors', ({ vectors }) => `${vectors}`),
    row('a whole answer, ms', ({ answer }) => ms(answer)),
    row('the same to questions asked for the first time, ms', ({ newAnswer }) => ms(newAnswer)),
    row('the first answers of a process, ms', ({ firstAnswers }) => ms(firstAnswers)),
    row('of a whole answer: the ranking, ms', ({ retrieve }) => ms(retrieve)),
    row('embedding the question, ms', ({ embed }) => ms(embed)),
    row("embedding it by the library's call, ms", ({ pipelineEmbed }) => ms(pipelineEmbed)),
    row("the library's embedding + bare hnswlib-node search, ms", ({ embedAndGraph }) => ms(embedAndGraph)),
    row('our embedding + bare hnswlib-node search, ms', ({ ownEmbedAndGraph }) => ms(ownEmbedAndGraph)),
    row('MiniSearch query, ms', ({ miniSearch }) => ms(miniSearch)),
    row("the library's embedding + Orama hybrid search, ms", ({ orama }) => ms(orama)),
    row("a whole answer ÷ the library's embedding + bare search", (one) =>
      ratio(one.answer, one.embedAndGraph),
    ),
    row('a whole answer ÷ our embedding + bare search', (one) => ratio(one.answer, one.ownEmbedAndGraph)),
    row('a whole answer ÷ MiniSearch', (one) => ratio(one.answer, one.miniSearch)),
    row('a whole answer ÷ Orama', (one) => (one.orama === null ? '–' : ratio(one.answer, one.orama))),
    row('a whole answer ÷ that at the second size', (one) =>
      all[1]?.answer == null ? '–' : ratio(one.answer, all[1].answer),
    ),
    row('HNSW recall@10 against exact search', ({ graphRecall10 }) => graphRecall10.toFixed(4)),
    row('reading reports, s', ({ readSeconds }) => readSeconds.toFixed(2)),
    row('embedding phase, s', ({ embedSeconds }) => embedSeconds.toFixed(2)),
    row('HNSW graph, s', ({ graphSeconds }) => graphSeconds.toFixed(2)),
    row('embedding phase, texts a second', ({ textsPerSecond }) => textsPerSecond.toFixed(0)),
    ...Object.keys(all[0]?.pipelineRates ?? {}).map((batch) =>
      row(`pipeline in batches of ${batch}, texts a second`, ({ pipelineRates }) =>
        (pipelineRates[batch] ?? Number.NaN).toFixed(0),
      ),
    ),
    row('embedding phase ÷ the best of these', (one) => ratio(one.textsPerSecond, best(one))),
    row('start of the process to the first answer, s', ({ firstAnswerMs }) =>
      (firstAnswerMs / 1000).toFixed(2),
    ),
    row('resident memory then, MiB', ({ residentBytes }) => (residentBytes / 2 ** 20).toFixed(0)),
  ].join('\n');
}

/**
 * Measures answers, indexing, start and memory over synthetic reports of growing size beside other libraries, all in
 * one run, and what a large model does to the bot's timers. Medians; `--sizes 100,1000` for others than the usual.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = readFlags('npm run benchmark -- speed [--sizes 100,1000]', () =>
    parseArgs({ args: [...args], options: { sizes: { type: 'string', default: SIZES } } }),
  );
  const all: Measured[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    process.stderr.write(`${size} passages …\n`);
    // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
    const measured = await measureSize(size);
    all.push(measured);
    process.stderr.write(`${JSON.stringify(measured)}\n`);
  }
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}; medians\n\n`,
  );
  process.stdout.write(`${table(all)}\n\n${await measureResponsiveness()}\n`);
}
