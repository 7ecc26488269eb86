import { basename, dirname, join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { buildIndex } from '../indexing/build-index.ts';
import { embeddingTexts } from '../indexing/passage-texts.ts';
import { readReportFiles } from '../indexing/read-reports.ts';
import { loadConfig, ROOT } from '../load-config.ts';
import { loadHnswlib, writeVectorIndex } from '../retrieval/vector-index.ts';
import { codeVersion } from '../storage/code-version.ts';
import { saveIndex } from '../storage/index-store.ts';
import { readFigures } from '../text/figures/read-figures.ts';
import { findModel } from '../storage/model-folder.ts';
import { bundledEmbedder } from './bundled-embedder.ts';
import { syntheticReports } from './synthetic-reports.ts';
import { median, timed } from './timing.ts';

/** What making an index of synthetic reports took. */
export interface IndexingTimes {
  readonly passages: number;
  readonly vectors: number;
  /** Reading reports into passages and figures. */
  readonly readSeconds: number;
  readonly embedSeconds: number;
  readonly graphSeconds: number;
  /** Texts a second: our embedding phase, and the pipeline called text by text and in batches, on the same texts. */
  readonly textsPerSecond: number;
  readonly pipelineRates: Readonly<Record<string, number>>;
}

const SAMPLE = 1_000;
const BATCHES = [1, 8, 32];
const ROUNDS = 3;

/** Rates on the same texts in turns, so that whatever else the machine does strikes all alike; medians. */
async function comparedRates(
  texts: readonly string[],
  embed: (texts: readonly string[]) => Promise<unknown>,
): Promise<{ ours: number; pipelineRates: Record<string, number> }> {
  const { location } = findModel(loadConfig(process.env).embeddingModel, ROOT);
  if ('hubId' in location) throw new RangeError('rates are compared with a local model');
  env.localModelPath = dirname(location.folder);
  const extract = await pipeline('feature-extraction', basename(location.folder));
  const seconds: Record<string, number[]> = { ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    seconds['ours']?.push((await timed(() => embed(texts))) / 1000);
    for (const batch of BATCHES) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      const took = await timed(async () => {
        for (let at = 0; at < texts.length; at += batch) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
          await extract(texts.slice(at, at + batch), { pooling: 'mean', normalize: true });
        }
      });
      (seconds[`${batch}`] ??= []).push(took / 1000);
    }
  }
  const rates = Object.entries(seconds).map(([name, all]) => [name, texts.length / median(all)] as const);
  const { ours = Number.NaN, ...pipelineRates } = Object.fromEntries(rates);
  return { ours, pipelineRates };
}

/** Makes the index of about so many passages in `folder`/index. */
export async function measureIndexing(folder: string, size: number): Promise<IndexingTimes> {
  const files = syntheticReports(size).map(({ file, text }) => ({
    file,
    sha256: '',
    bytes: Buffer.from(text),
    sidecar: null,
  }));
  const began = performance.now();
  const { read } = readReportFiles(files, readFigures);
  const readSeconds = (performance.now() - began) / 1000;
  const embedder = await bundledEmbedder();
  let embedSeconds = 0;
  const content = await buildIndex(read, {
    previous: null,
    embedder: {
      dimensions: embedder.dimensions,
      async embedPassages(texts) {
        const started = performance.now();
        const vectors = await embedder.embedPassages(texts);
        embedSeconds += (performance.now() - started) / 1000;
        return vectors;
      },
    },
  });
  const hnswlib = await loadHnswlib();
  let graphSeconds = 0;
  saveIndex(join(folder, 'index'), {
    content,
    origin: { code: codeVersion(ROOT), modelId: embedder.id, dimensions: embedder.dimensions },
    sources: files.map(({ file, sha256 }) => ({ file, sha256 })),
    chosen: true,
    writeGraph:
      hnswlib === null
        ? null
        : (path) => {
            const started = performance.now();
            writeVectorIndex(hnswlib, content.vectors, path);
            graphSeconds = (performance.now() - started) / 1000;
          },
  });
  const texts = new Map(content.reports.map(({ id, text }) => [id, text]));
  const sample = content.passages
    .slice(0, SAMPLE)
    .flatMap((passage) => embeddingTexts(passage, texts.get(passage.reportId) ?? ''))
    .slice(0, SAMPLE);
  const { ours, pipelineRates } = await comparedRates(sample, (all) => embedder.embedPassages(all));
  await embedder.close();
  return {
    passages: content.passages.length,
    vectors: content.vectors.owners.length,
    readSeconds,
    embedSeconds,
    graphSeconds,
    textsPerSecond: ours,
    pipelineRates,
  };
}
