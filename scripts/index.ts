import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { createProgress } from '../src/channels/terminal/progress.ts';
import { readFlags } from '../src/read-flags.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';
import { loadConfig, ROOT } from '../src/load-config.ts';
import { type BuildSummary, rebuildIndex } from '../src/rebuild-index.ts';
import { loadEmbedder } from '../src/retrieval/load-embedder.ts';
import { codeVersion } from '../src/storage/code-version.ts';
import { findModel } from '../src/storage/model-folder.ts';

const USAGE = 'npm run index -- [--reports TỆP_HOẶC_THƯ_MỤC] [--out THƯ_MỤC]';

function summaryText(summary: BuildSummary, folder: string, seconds: number): string {
  const { reports, passages, figures, skipped } = summary;
  const took = seconds.toFixed(1);
  const lines = [
    `Đã lập chỉ mục ${reports} báo cáo, ${passages} đoạn, ${figures} con số trong ${took.replace('.', ',')} giây: ${folder}`,
    `Indexed ${reports} reports, ${passages} passages, ${figures} figures in ${took} seconds: ${folder}`,
  ];
  if (skipped.length > 0) lines.push(`Bỏ qua ${skipped.length} tệp / Files skipped: ${skipped.length}`);
  return [...lines, ...skipped.map(({ file, reason }) => `  ${file}: ${reason}`)].join('\n');
}

await exitOnFault(async () => {
  const { values } = readFlags(USAGE, () =>
    parseArgs({ options: { reports: { type: 'string' }, out: { type: 'string' } } }),
  );
  const started = performance.now();
  const config = loadConfig(process.env);
  const folder = values.out === undefined ? config.indexDir : resolve(values.out);
  const reports = values.reports === undefined ? config.reports : resolve(values.reports);
  const model = findModel(config.embeddingModel, ROOT);
  const embedder = await loadEmbedder(model, model.bytes);
  const progress = createProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    label: 'Lập chỉ mục / Indexing',
  });
  try {
    const summary = await rebuildIndex({
      reports,
      chosen: reports !== config.reports,
      folder,
      code: codeVersion(ROOT),
      embedder,
      onProgress: (done, total) => progress.step(done, total),
    });
    progress.end();
    process.stdout.write(`${summaryText(summary, folder, (performance.now() - started) / 1000)}\n`);
  } finally {
    await embedder.close();
  }
});
