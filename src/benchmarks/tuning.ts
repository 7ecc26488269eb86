import { parseArgs } from 'node:util';
import type { Retriever } from '../answering/retriever.ts';
import { ConfigError, faultText } from '../domain/fault.ts';
import { BM25_SETTINGS } from '../retrieval/bm25.ts';
import { makeHeldOutQuestions } from '../training/held-out.ts';
import { createRandom } from '../training/random.ts';
import { readCorpus } from '../training/read-corpus.ts';
import { encodeCorpus } from '../training/training-data.ts';
import { bundledEmbedder } from './bundled-embedder.ts';
import { indexParagraphs } from './paragraph-retriever.ts';
import { scoreRanks } from './ranking-metrics.ts';

const QUESTIONS = 400;
const DEPTH = 10;
const K1 = [0.5, 0.9, 1.5];
const B = [0.4, 0.6, 0.75];
const EXACT_WEIGHTS = [0, 0.3, 0.5, 1];
const DENSE_WEIGHTS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

type Questions = readonly { readonly text: string; readonly target: number }[];

async function gain(retriever: Retriever, questions: Questions): Promise<string> {
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
 * with a question phrase, the same without marks, and headings. The settings in use were chosen by this table.
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
  const seed = Number(values.seed);
  const { table, heldOut, before, after } = encodeCorpus(readCorpus(values.corpus), seed);
  const kinds = makeHeldOutQuestions(
    heldOut,
    { before, after, stripped: table.stripped },
    QUESTIONS,
    createRandom(seed, 0x4e1d),
  );
  const sets = [kinds.marks, kinds.stripped, kinds.heading].map((questions): Questions =>
    questions.map(({ words, target }) => ({
      text: words.map((word) => table.words[word]).join(' '),
      target,
    })),
  );
  const texts = heldOut.map(({ original }) => original);
  const embedder = await bundledEmbedder();
  const retrieverOf = await indexParagraphs(texts, embedder);
  process.stdout.write(`${heldOut.length} passages, ${QUESTIONS} questions of each kind, nDCG@10\n\n`);
  process.stdout.write(`| settings | ${Object.keys(kinds).join(' | ')} |\n| --- | --- | --- | --- |\n`);
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
    for (const questions of sets) gains.push(await gain(retriever, questions));
    process.stdout.write(`| ${name} | ${gains.join(' | ')} |\n`);
  }
}
