import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, ROOT } from '../load-config.ts';
import { createEmbedder, type Embedder, type ModelSource } from '../retrieval/embedder.ts';
import { loadEmbedder } from '../retrieval/load-embedder.ts';
import { findModel } from '../storage/model-folder.ts';
import { writeLargeModel } from './large-model.ts';
import { syntheticReports } from './synthetic-reports.ts';

const TICK_MS = 5;
const TEXTS = 60;

/** How late a timer of the main thread fires while texts are embedded, in milliseconds, ascending. */
async function timerDelays(embedder: Embedder, texts: readonly string[]): Promise<number[]> {
  const delays: number[] = [];
  let expected = performance.now() + TICK_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    delays.push(Math.max(0, now - expected));
    expected = now + TICK_MS;
  }, TICK_MS);
  await embedder.embedPassages(texts);
  // A timer that could not fire at all is as late as the work was long.
  delays.push(Math.max(0, performance.now() - expected));
  clearInterval(timer);
  return delays.toSorted((a, b) => a - b);
}

function row(name: string, delays: readonly number[]): string {
  const at = (share: number): string => (delays[Math.floor(share * (delays.length - 1))] ?? 0).toFixed(1);
  return `| ${name} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`;
}

/** Makes a model of more than 50 MB and compares the bot's timers with it in this thread and where the bot runs it. */
export async function measureResponsiveness(): Promise<string> {
  const small = findModel(loadConfig(process.env).embeddingModel, ROOT);
  if ('hubId' in small.location) throw new RangeError('the tokenizer of a local model is needed');
  const folder = mkdtempSync(join(tmpdir(), 'large-model-'));
  try {
    writeLargeModel(folder, small.location.folder);
    const { size } = statSync(join(folder, 'onnx', 'model_quantized.onnx'));
    const model: ModelSource = { location: { folder }, id: 'large', settings: small.settings };
    const texts = (syntheticReports(TEXTS)[0]?.text ?? '').split('\n').filter((line) => line.startsWith('-'));
    const here = await createEmbedder(model);
    const blocked = await timerDelays(here, texts);
    const elsewhere = await loadEmbedder(model, size);
    const free = await timerDelays(elsewhere, texts);
    await elsewhere.close();
    return [
      `How late a ${TICK_MS} ms timer fires while ${texts.length} passages are embedded by a generated model of ${(size / 1e6).toFixed(0)} MB, ms`,
      '',
      '| model runs | median | 99% | latest |',
      '| --- | --- | --- | --- |',
      row('in the main thread', blocked),
      row('where the bot runs it: a worker thread', free),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
