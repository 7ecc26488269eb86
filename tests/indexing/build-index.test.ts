import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/passage.ts';
import { buildIndex } from '../../src/indexing/build-index.ts';
import { embeddingUnits } from '../../src/indexing/embedding-units.ts';
import { contextOf, embeddingTexts, wordsOf } from '../../src/indexing/passage-texts.ts';
import { createLetterEmbedder } from '../support/letter-embedder.ts';
import { reportOfLines } from '../support/passages.ts';

const OLD = reportOfLines('cu.txt', ['phường còn 49 hộ nghèo'], '2022-01-01');
const NEW = reportOfLines('moi.txt', ['phường còn 37 hộ nghèo. Có 34 hộ cận nghèo. Hết.'], '2023-01-01');
const UNDATED = reportOfLines('a.txt', ['không ngày'], null);

describe('when reports become an index', () => {
  it('puts the newest first and those without a date last, in whatever order they come', async () => {
    const build = (reads: (typeof OLD)[]) =>
      buildIndex(reads, { embedder: createLetterEmbedder(), previous: null });
    const content = await build([UNDATED, OLD, NEW]);
    expect(content.reports.map(({ file }) => file)).toEqual(['moi.txt', 'cu.txt', 'a.txt']);
    expect(content.passages.map(({ reportId }) => reportId)).toEqual(['id-moi.txt', 'id-cu.txt', 'id-a.txt']);
    expect(await build([NEW, UNDATED, OLD])).toEqual(content);
  });

  it('gives each passage its vectors, one after the other', async () => {
    const { vectors } = await buildIndex([OLD, NEW], { embedder: createLetterEmbedder(), previous: null });
    expect([...vectors.owners]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(vectors.data).toHaveLength(7 * 26);
  });

  it('embeds again only what has changed, with the same result', async () => {
    const first = await buildIndex([OLD, NEW], { embedder: createLetterEmbedder(), previous: null });
    const changed = reportOfLines('moi.txt', ['phường còn 12 hộ nghèo'], '2023-01-01');
    const embedder = createLetterEmbedder();
    const second = await buildIndex([OLD, changed], { embedder, previous: first });
    expect(embedder.embedded).toEqual(['phường còn 12 hộ nghèo']);
    expect(second).toEqual(
      await buildIndex([OLD, changed], { embedder: createLetterEmbedder(), previous: null }),
    );
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    const onProgress = (done: number, total: number): void => void steps.push(`${done}/${total}`);
    await buildIndex([OLD, NEW], { embedder: createLetterEmbedder(), previous: null, onProgress });
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('when a passage is embedded', () => {
  it.each([
    ['một câu', ['một câu']],
    ['Câu một. Câu hai.', ['Câu một. Câu hai.', 'Câu một.', 'Câu hai.']],
    ['Thu 1.234,5 tỷ; đạt 98%', ['Thu 1.234,5 tỷ; đạt 98%']],
    ['A. B. C.', ['A. B. C.', 'A.', 'B.', 'C.', 'A. B.', 'B. C.']],
    ['', ['']],
  ])('%j is found under %j', (text, units) => {
    expect(embeddingUnits(text)).toEqual(units);
  });

  const text = 'Chỉ tiêu\tSố\nHộ nghèo 25 37';
  const row: Passage = {
    id: 'x',
    reportId: 'r',
    kind: 'row',
    section: [],
    text: 'Hộ nghèo 25 37',
    start: 12,
    end: 26,
    noise: [{ start: 21, end: 23 }],
    context: [
      { role: 'title', start: 0, end: 1 },
      { role: 'header', start: 0, end: 11 },
    ],
    paragraph: { start: 0, end: 26 },
    figures: [],
  };

  it('leaves out page numbers, and the title that stands over all', () => {
    expect(wordsOf(row)).toBe('Hộ nghèo   37');
    expect(contextOf(row, text)).toBe('Chỉ tiêu\tSố');
  });

  it('gives a row its header', () => {
    expect(embeddingTexts(row, text).at(-1)).toBe('Chỉ tiêu\tSố\nHộ nghèo   37');
  });
});
