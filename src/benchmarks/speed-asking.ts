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
import { askedOfSynthetic } from './asked-of-synthetic.ts';
import { bundledEmbedder, bundledPipelineEmbedder } from './bundled-embedder.ts';
import { takeTurns, type Ways } from './take-turns.ts';
import { median, timed } from './timing.ts';

/** Median milliseconds a question, and how often the graph finds what exact search finds. */
export interface AskingTimes {
  readonly answer: number;
  /** Of questions asked for the first time: the passages that they find may not have been read before. */
  readonly newAnswer: number;
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

/** Questions put to the other libraries, which take up to a second for each. */
const OTHERS_ASKED = 40;

const NEAREST = 10;
const FIRST = 20;

/**
 * Asks the index in `folder`/index questions. How: the first answers of the process are timed; then every way is warmed up for
 * equally long with up to a hundred questions; then up to two hundred others, all different, go every way three times over, a
 * few at a time (see `takeTurns`). A time is the median, over these, of the middle one of a question's three times, for our
 * ways and the libraries' alike; `newAnswer` tells apart what the first of the three took. The other search libraries are
 * asked apart, forty of the questions: what they leave behind would be cleared away during whatever comes next.
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
  const ways: Ways = {
    answer: (question) => answerer.answer(question),
    retrieve: (question) => retriever.retrieve(question, { limit: NEAREST }),
    embed: (question) => embedder.embedQuery(question),
    pipelineEmbed: (question) => plain.embedQuery(question),
    embedAndGraph: async (question) => bare.searchKnn(await embedPlainly(question), NEAREST),
    ownEmbedAndGraph: async (question) =>
      bare.searchKnn(Array.from(await embedder.embedQuery(question)), NEAREST),
  };
  const others: Ways = {
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
  const questions = askedOfSynthetic(size);
  const first: number[] = [];
  for (const question of questions.warmUp.slice(0, FIRST))
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    first.push(await timed(() => answerer.answer(question)));
  const ours = await takeTurns(ways, questions);
  const fewer = { ...questions, measured: questions.measured.slice(0, OTHERS_ASKED) };
  const theirs = await takeTurns(others, fewer);

  const graph = openVectorIndex(hnswlib, graphPath, vectors);
  const exact = createExactSearch(vectors);
  const everything = [{ start: 0, end: vectors.owners.length }];
  let found = 0;
  for (const question of questions.measured) {
    // oxlint-disable-next-line no-await-in-loop -- one model
    const vector = await embedder.embedQuery(question);
    const near = graph.search(vector, NEAREST, everything).map(({ distance }) => distance);
    const truth = exact.search(vector, NEAREST, everything).at(-1)?.distance ?? 0;
    // Equal texts have equal vectors: any of those as near as the tenth is right.
    found += near.filter((distance) => distance <= truth + 1e-5).length / NEAREST;
  }
  await Promise.all([embedder.close(), plain.close()]);
  return {
    answer: ours('answer').usual,
    newAnswer: ours('answer').first,
    firstAnswers: median(first),
    retrieve: ours('retrieve').usual,
    embed: ours('embed').usual,
    pipelineEmbed: ours('pipelineEmbed').usual,
    embedAndGraph: ours('embedAndGraph').usual,
    ownEmbedAndGraph: ours('ownEmbedAndGraph').usual,
    miniSearch: theirs('miniSearch').usual,
    orama: withOrama ? theirs('orama').usual : null,
    graphRecall10: found / questions.measured.length,
  };
}
