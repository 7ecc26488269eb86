import { describe, expect, it } from 'vitest';
import { BM25_SETTINGS, createLexicalSearch, type LexicalSearch } from '../../src/retrieval/bm25.ts';
import { buildPostings } from '../../src/retrieval/postings-builder.ts';
import type { Run } from '../../src/retrieval/run.ts';
import { createStopPhrases } from '../../src/retrieval/stop-phrases.ts';
import { createRandom, type Random } from '../../src/training/random.ts';

const SYLLABLES = [
  'ba',
  'bà',
  'ca',
  'cá',
  'da',
  'đa',
  'ga',
  'gà',
  'ha',
  'hạ',
  'ma',
  'mã',
  'na',
  'nà',
  'ta',
  'tà',
];
const COUNT = 7;
const DOCUMENTS = 3_000;

/** A few words are in nearly every document, most in few: what makes leaving postings out worth while. */
function write(words: number, random: Random): string {
  return Array.from({ length: words }, () => {
    const rank = random.below(random.below(60) + 1);
    return `${SYLLABLES[rank % SYLLABLES.length]} ${rank}`;
  }).join(' ');
}

const random = createRandom(1, 2);
const postings = buildPostings(
  Array.from({ length: DOCUMENTS }, () => ({
    body: write(3 + random.below(12), random),
    context: write(2, random),
  })),
);
const questions = Array.from({ length: 40 }, () => write(2 + random.below(6), random));

/** Best documents with their scores, and those of documents that are no finds. */
function found(search: LexicalSearch, question: string, wanted: readonly Run[]) {
  const finds = search.find(question, COUNT, wanted);
  const asked = [...finds.best, ...wanted.map(({ start }) => start)];
  return { best: finds.best, scores: Array.from(finds.scoresOf(asked)) };
}

describe('when few of many documents are looked for', () => {
  it.each([
    ['all', [{ start: 0, end: DOCUMENTS }]],
    ['a report', [{ start: 700, end: 1_100 }]],
    [
      'two reports',
      [
        { start: 10, end: 15 },
        { start: 2_000, end: DOCUMENTS },
      ],
    ],
    ['a report of fewer than wanted', [{ start: 20, end: 23 }]],
    ['none', []],
  ])('finds in %s what adding up all postings finds', (_name, wanted) => {
    const [summed, pruned] = [Infinity, 0].map((most) =>
      createLexicalSearch(postings, createStopPhrases([]), BM25_SETTINGS, most),
    );
    for (const question of questions)
      expect(found(pruned!, question, wanted)).toEqual(found(summed!, question, wanted));
  });
});
