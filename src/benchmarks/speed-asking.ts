import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { composeAnswerer } from '../compose-answerer.ts';
import { loadConfig, ROOT } from '../load-config.ts';
import { createExactSearch } from '../retrieval/exact-search.ts';
import { openRetriever } from '../retrieval/open-retriever.ts';
import { loadHnswlib, openVectorIndex, SPACE } from '../retrieval/vector-index.ts';
import { codeVersion } from '../storage/code-version.ts';
import { openIndex } from '../storage/index-store.ts';
import { createRandom } from '../training/random.ts';
import { stripMarks } from '../training/word-table.ts';
import { bundledEmbedder, bundledPipelineEmbedder } from './bundled-embedder.ts';
import { syntheticReports } from './synthetic-reports.ts';
import { median, timed } from './timing.ts';

/** Median milliseconds a question, and how often the graph finds what exact search finds. */
export interface AskingTimes {
  readonly answer: number;
  /** Of the first questions that a process is asked: what they run through is not compiled yet. */
  readonly firstAnswers: number;
  readonly retrieve: number;
  readonly embed: number;
  /** By the library's own call: what stands where nobody wrote an embedder. */
  readonly pipelineEmbed: number;
  /** A bare search behind the library's call, and behind the bot's own embedding. */
  readonly embedAndGraph: number;
  readonly ownEmbedAndGraph: number;
  readonly miniSearch: number;
  /** Null where Orama was left out. */
  readonly orama: number | null;
  /** Mean share of the ten nearest vectors. */
  readonly graphRecall10: number;
}

const WARM_UP = 20;
/** How often those are asked: few questions, so that few passages are known from them. */
const WARM_ROUNDS = 20;
const QUESTIONS = 200;
const NEAREST = 10;

function questionsOf(size: number): string[] {
  const random = createRandom(2, size);
  const all = syntheticReports(size).flatMap(({ questions }) => questions);
  return Array.from({ length: WARM_UP + QUESTIONS }, (_, number) => {
    const question = all[random.below(all.length)] ?? 'phường còn bao nhiêu hộ nghèo?';
    return number % 2 === 0 ? question : stripMarks(question);
  });
}

/**
 * Asks the index in `folder`/index questions, each of them every way in turn, so that whatever else the machine does
 * strikes all alike. The other search libraries have a turn of their own: what they leave behind would be cleared away
 * during whatever comes next.
 */
export async function measureAsking(folder: string, size: number, withOrama: boolean): Promise<AskingTimes> {
  const config = loadConfig(process.env);
  const [embedder, plain, hnswlib] = await Promise.all([
    bundledEmbedder(),
    bundledPipelineEmbedder(),
    loadHnswlib(),
  ]);
  const opened = openIndex(join(folder, 'index'), {
    code: codeVersion(ROOT),
    modelId: embedder.id,
    dimensions: embedder.dimensions,
  });
  if (opened.state !== 'whole' || opened.graphPath === null || hnswlib === null) {
    throw new RangeError('speed is measured with hnswlib-node installed');
  }
  const { content, graphPath } = opened;
  const { passages, vectors } = content;
  const retriever = openRetriever({ ...content, graphPath, hnswlib, embedder });
  const { answerer } = composeAnswerer(content, retriever, config);

  const bare = new hnswlib.HierarchicalNSW(SPACE, vectors.dimensions);
  bare.readIndexSync(graphPath);
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(passages.map(({ text }, id) => ({ id, text })));
  const orama = create({ schema: { text: 'string', vector: `vector[${vectors.dimensions}]` } });
  if (withOrama) {
    const first = new Map<number, number>();
    vectors.owners.forEach((owner, label) => first.has(owner) || first.set(owner, label));
    const documents = passages.map(({ text }, number) => {
      const at = (first.get(number) ?? 0) * vectors.dimensions;
      return { text, vector: Array.from(vectors.data.subarray(at, at + vectors.dimensions)) };
    });
    await insertMultiple(orama, documents);
  }

  const embedPlainly = async (question: string): Promise<number[]> =>
    Array.from(await plain.embedQuery(question));
  const ways: Record<string, (question: string) => unknown> = {
    answer: (question) => answerer.answer(question),
    retrieve: (question) => retriever.retrieve(question, { limit: NEAREST }),
    embed: (question) => embedder.embedQuery(question),
    pipelineEmbed: (question) => plain.embedQuery(question),
    embedAndGraph: async (question) => bare.searchKnn(await embedPlainly(question), NEAREST),
    ownEmbedAndGraph: async (question) =>
      bare.searchKnn(Array.from(await embedder.embedQuery(question)), NEAREST),
  };
  const others: Record<string, (question: string) => unknown> = {
    miniSearch: (question) => mini.search(question),
    ...(withOrama && {
      orama: async (question: string) =>
        search(orama, {
          mode: 'hybrid',
          term: question,
          vector: { value: await embedPlainly(question), property: 'vector' },
          similarity: 0,
          limit: NEAREST,
        }),
    }),
  };
  const took: Record<string, number[]> = {};
  const questions = questionsOf(size);
  for (let round = 0; round < WARM_ROUNDS; round++) {
    for (const question of questions.slice(0, WARM_UP)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      const milliseconds = await timed(() => answerer.answer(question));
      if (round === 0) (took['firstAnswers'] ??= []).push(milliseconds);
    }
  }
  for (const turn of [ways, others]) {
    for (const [number, question] of questions.entries()) {
      for (const [name, way] of Object.entries(turn)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        const milliseconds = await timed(() => way(question));
        if (number >= WARM_UP) (took[name] ??= []).push(milliseconds);
      }
    }
  }
  const times = (name: string): number => median(took[name] ?? []);

  const graph = openVectorIndex(hnswlib, graphPath, vectors);
  const exact = createExactSearch(vectors);
  const everything = [{ start: 0, end: vectors.owners.length }];
  let found = 0;
  for (const question of questions.slice(WARM_UP)) {
    // oxlint-disable-next-line no-await-in-loop -- one model
    const vector = await embedder.embedQuery(question);
    const near = graph.search(vector, NEAREST, everything).map(({ distance }) => distance);
    const truth = exact.search(vector, NEAREST, everything).at(-1)?.distance ?? 0;
    // Equal texts have equal vectors: any of those as near as the tenth is right.
    found += near.filter((distance) => distance <= truth + 1e-5).length / NEAREST;
  }
  await Promise.all([embedder.close(), plain.close()]);
  return {
    answer: times('answer'),
    firstAnswers: times('firstAnswers'),
    retrieve: times('retrieve'),
    embed: times('embed'),
    pipelineEmbed: times('pipelineEmbed'),
    embedAndGraph: times('embedAndGraph'),
    ownEmbedAndGraph: times('ownEmbedAndGraph'),
    miniSearch: times('miniSearch'),
    orama: withOrama ? times('orama') : null,
    graphRecall10: found / QUESTIONS,
  };
}
