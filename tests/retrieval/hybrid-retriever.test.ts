import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/indexing/build-index.ts';
import { createLexicalSearch } from '../../src/retrieval/bm25.ts';
import { createExactSearch } from '../../src/retrieval/exact-search.ts';
import { fuse, standardize } from '../../src/retrieval/fusion.ts';
import { createHybridRetriever } from '../../src/retrieval/hybrid-retriever.ts';
import { createStopPhrases } from '../../src/retrieval/stop-phrases.ts';
import { createLetterEmbedder } from '../support/letter-embedder.ts';
import { reportOfLines } from '../support/passages.ts';

const OLD = reportOfLines('cu.txt', ['phường còn 49 hộ nghèo', 'có 15 vụ trộm'], '2022-01-01');
const NEW = reportOfLines('moi.txt', ['phường còn 37 hộ nghèo', 'có 113 thủ tục', 'xây 3 trường học']);

async function retrieverWith(denseWeight: number) {
  const embedder = createLetterEmbedder();
  const { passages, postings, vectors } = await buildIndex([OLD, NEW], { embedder, previous: null });
  return createHybridRetriever({
    passages,
    vectors,
    vectorSearch: createExactSearch(vectors),
    lexicalSearch: createLexicalSearch(postings, createStopPhrases([])),
    embedder,
    denseWeight,
  });
}

describe('when passages are retrieved', () => {
  it.each([0, 0.4, 1])('ranks the best first, with dense weight %d', async (denseWeight) => {
    const retriever = await retrieverWith(denseWeight);
    const hits = await retriever.retrieve('có 113 thủ tục', { limit: 3 });
    expect(hits[0]?.passage.text).toBe('có 113 thủ tục');
    expect(hits.map(({ rank }) => rank)).toEqual([1, 2, 3].slice(0, hits.length));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('stays within the reports asked for', async () => {
    const retriever = await retrieverWith(0.4);
    const hits = await retriever.retrieve('hộ nghèo', { limit: 9, reportIds: [OLD.report.id, 'unknown'] });
    expect(hits.map(({ passage }) => passage.text)).toEqual(['phường còn 49 hộ nghèo', 'có 15 vụ trộm']);
  });

  it('answers questions asked at the same time each for itself', async () => {
    const retriever = await retrieverWith(0.4);
    const asked = ['hộ nghèo', 'thủ tục', 'trường học', 'vụ trộm'];
    const alone = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    for (const question of asked) alone.push(await retriever.retrieve(question, { limit: 2 }));
    expect(await Promise.all(asked.map((question) => retriever.retrieve(question, { limit: 2 })))).toEqual(
      alone,
    );
  });

  it.each(['', '🙂🙂', '?!', 'x'.repeat(10_000), '\u0000\u0007'])('takes %j', async (question) => {
    const hits = await (await retrieverWith(0.4)).retrieve(question, { limit: 3 });
    expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});

describe('when two scores become one', () => {
  it('standardises to mean 0 and deviation 1', () => {
    const scores = standardize([1, 2, 3, 10]);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0);
    expect(scores.reduce((sum, score) => sum + score ** 2, 0) / 4).toBeCloseTo(1);
  });

  it('lets a side that cannot tell passages apart say nothing', () => {
    expect(fuse([5, 1], [0.3, 0.3], 0.4)).toEqual([0.6, -0.6]);
  });
});
