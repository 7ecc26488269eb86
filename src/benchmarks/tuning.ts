import { parseArgs } from 'node:util';
import type { Retriever } from '../answering/retriever.ts';
import { ConfigError, faultText } from '../domain/fault.ts';
import { BM25_SETTINGS } from '../retrieval/bm25.ts';
import { bundledEmbedder } from './bundled-embedder.ts';
import { indexParagraphs } from './paragraph-retriever.ts';
import { scoreRanks } from './ranking-metrics.ts';
import { tuningQuestions, type TypedQuestion } from './tuning-questions.ts';

const DEPTH = 10;
const K1 = [0.5, 0.9, 1.5];
const B = [0.4, 0.6, 0.75];
const EXACT_WEIGHTS = [0, 0.3, 0.5, 1];
const DENSE_WEIGHTS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

async function gain(retriever: Retriever, questions: readonly TypedQuestion[]): Promise<string> {
  const ranks: number[] = [];
  for (const { text, target } of questions) {
    // oxlint-disable-next-line no-await-in-loop -- the model answers one question at a time anyway
    const hits = await retriever.retrieve(text, { limit: DEPTH });
    ranks.push(hits.find(({ passage }) => passage.id === `${target}`)?.rank ?? Infinity);
  }
  return scoreRanks(ranks).ndcg10.toFixed(4);
}

/**
 * nDCG@10 of settings of the hybrid on the slice of the corpus that training keeps out: half the words of a sentence
 * with a question phrase, headings, and sentences asked about in partly other words. A setting is changed only where no
 * kind of question loses by it.
 *
 * @throws ConfigError when no corpus is named or it cannot be used
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  if (values.corpus === undefined) {
    throw new ConfigError(
      faultText(
        'Thiếu thư mục ngữ liệu.',
        'The folder of the corpus is missing.',
        'npm run benchmark -- tuning --corpus DIR',
      ),
    );
  }
  const { texts, questions } = tuningQuestions(values.corpus, Number(values.seed));
  const embedder = await bundledEmbedder();
  const retrieverOf = await indexParagraphs(texts, embedder);
  const kinds = Object.entries(questions);
  process.stdout.write(`nDCG@10 among ${texts.length} passages\n\n`);
  process.stdout.write(
    `| settings | ${kinds.map(([kind, { length }]) => `${kind} (${length})`).join(' | ')} |\n` +
      `|${' --- |'.repeat(kinds.length + 1)}\n`,
  );
  const { denseWeight } = embedder.settings;
  const trials: (readonly [string, Retriever])[] = [
    ...K1.flatMap((k1) =>
      B.map((b) => [`k1 ${k1}, b ${b}`, retrieverOf(denseWeight, { ...BM25_SETTINGS, k1, b })] as const),
    ),
    ...EXACT_WEIGHTS.map(
      (exactWeight) =>
        [`exact weight ${exactWeight}`, retrieverOf(denseWeight, { ...BM25_SETTINGS, exactWeight })] as const,
    ),
    ...DENSE_WEIGHTS.map((weight) => [`dense weight ${weight}`, retrieverOf(weight)] as const),
  ];
  for (const [name, retriever] of trials) {
    const gains: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one model
    for (const [, asked] of kinds) gains.push(await gain(retriever, asked));
    process.stdout.write(`| ${name} | ${gains.join(' | ')} |\n`);
  }
}
