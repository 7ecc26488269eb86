import { parseArgs } from 'node:util';
import published from '../../data/benchmarks/published-xquad-vi.json' with { type: 'json' };
import type { Retriever } from '../answering/retriever.ts';
import { ConfigError, faultText } from '../domain/fault.ts';
import { stripMarks } from '../training/word-table.ts';
import { bundledEmbedder } from './bundled-embedder.ts';
import { indexParagraphs } from './paragraph-retriever.ts';
import { bootstrap, scoreRanks, type RankingScores } from './ranking-metrics.ts';
import { readSquad, type RankingTask } from './read-squad.ts';

/** Ranks of the questions' paragraphs, by how the questions are typed. */
interface TypedRanks {
  readonly marks: readonly number[];
  readonly stripped: readonly number[];
}

/** Ranks beyond this are as good as not found. */
const DEPTH = 100;

async function rankAll(retriever: Retriever, task: RankingTask, stripped: boolean): Promise<number[]> {
  const ranks: number[] = [];
  for (const { text, paragraph } of task.questions) {
    // oxlint-disable-next-line no-await-in-loop -- the model answers one question at a time anyway
    const hits = await retriever.retrieve(stripped ? stripMarks(text) : text, { limit: DEPTH });
    const hit = hits.find(({ passage }) => passage.id === `${paragraph}`);
    ranks.push(hit?.rank ?? Infinity);
  }
  return ranks;
}

function cell(ranks: readonly number[], measure: keyof RankingScores): string {
  const { low, high } = bootstrap(ranks, measure);
  return `${scoreRanks(ranks)[measure].toFixed(4)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
}

function table(methods: Readonly<Record<string, TypedRanks>>): string {
  const measures: (keyof RankingScores)[] = ['ndcg10', 'recall1', 'recall5', 'recall10', 'mrr'];
  const rows = Object.entries(methods).flatMap(([name, ranks]) =>
    (['marks', 'stripped'] as const).map(
      (typed) =>
        `| ${name}, ${typed === 'marks' ? 'with marks' : 'marks stripped'} | ` +
        `${measures.map((measure) => cell(ranks[typed], measure)).join(' | ')} |`,
    ),
  );
  const others = published.models.map(
    ({ model, ndcg10, recall1, download }) =>
      `| published: ${model} (${download}) | ${ndcg10.toFixed(4)} | ${recall1.toFixed(4)} | | | |`,
  );
  return [
    '| method | nDCG@10 | R@1 | R@5 | R@10 | MRR |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...others,
  ].join('\n');
}

/**
 * Ranks the paragraphs of a SQuAD-format file for each of its questions, by words alone, by sense alone and by both,
 * as typed and with every mark removed.
 *
 * @throws ConfigError when no file is named or it cannot be used
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { xquad: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.xquad === undefined) {
    throw new ConfigError(
      faultText(
        'Thiếu bộ câu hỏi.',
        'The file with the questions is missing.',
        'npm run benchmark -- retrieval --xquad FILE',
      ),
    );
  }
  const task = readSquad(values.xquad);
  const embedder = await bundledEmbedder();
  const retrieverOf = await indexParagraphs(task.paragraphs, embedder);
  const weights = { lexical: 0, dense: 1, hybrid: embedder.settings.denseWeight };
  const methods: Record<string, TypedRanks> = {};
  for (const [name, weight] of Object.entries(weights)) {
    const retriever = retrieverOf(weight);
    methods[name] = {
      // oxlint-disable-next-line no-await-in-loop -- one model
      marks: await rankAll(retriever, task, false),
      // oxlint-disable-next-line no-await-in-loop -- one model
      stripped: await rankAll(retriever, task, true),
    };
  }
  if (!values.json) {
    process.stdout.write(
      `${task.questions.length} questions, ${task.paragraphs.length} paragraphs; 95% bootstrap intervals\n\n` +
        `${table(methods)}\n`,
    );
    return;
  }
  const scores = Object.entries(methods).map(([name, { marks, stripped }]) => [
    name,
    { marks: scoreRanks(marks), stripped: scoreRanks(stripped) },
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(scores))}\n`);
}
