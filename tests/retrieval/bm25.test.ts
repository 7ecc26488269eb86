import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BM25_SETTINGS, createLexicalSearch } from '../../src/retrieval/bm25.ts';
import { buildPostings } from '../../src/retrieval/postings-builder.ts';
import { postingsFromBytes, postingsToBytes } from '../../src/retrieval/postings-bytes.ts';
import { createStopPhrases } from '../../src/retrieval/stop-phrases.ts';
import { analyze } from '../../src/text/analyze.ts';

const NONE = createStopPhrases([]);
const DOCUMENTS = [
  'hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo',
  'phường có 113 thủ tục trên 19 lĩnh vực',
  'nâng cấp các tuyến hẻm trên địa bàn',
  'hồ bơi của quận, con nghé ở hồ',
].map((body) => ({ body, context: '' }));

function ranking(question: string, documents = DOCUMENTS, stop = NONE): number[] {
  const { scores, touched } = createLexicalSearch(buildPostings(documents), stop).score(question);
  return [...touched].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

function termsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return ['e', 'f'].flatMap((kind) => [...words, ...pairs].map((term) => kind + term));
}

/** BM25 as the textbook has it, over the same four kinds of terms. */
function textbook(question: string, documents: readonly string[]): number[] {
  const { k1, b, exactWeight } = BM25_SETTINGS;
  const lengths = documents.map((text) => text.split(' ').filter((word) => word !== '').length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / documents.length || 1;
  return documents.map((text, number) => {
    let score = 0;
    for (const term of new Set(termsOf(question))) {
      const holding = documents.filter((one) => termsOf(one).includes(term)).length;
      const frequency = termsOf(text).filter((one) => one === term).length;
      const idf = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
      const norm = k1 * (1 - b + (b * (lengths[number] ?? 0)) / average);
      const kind = term.startsWith('e') ? exactWeight : 1;
      score += (kind * idf * frequency * (k1 + 1)) / (frequency + norm);
    }
    return score;
  });
}

describe('when a question is scored by its words', () => {
  it.each([
    ['Phường còn bao nhiêu hộ nghèo?', 0],
    ['phuong con bao nhieu ho ngheo', 0],
    ['ho can ngheo', 0],
    ['PHƯỜNG CÓ MẤY THỦ TỤC', 1],
    ['tuyen hem', 2],
    ['hồ bơi', 3],
  ])('%s finds passage %i first', (question, expected) => {
    expect(ranking(question)[0]).toBe(expected);
  });

  it('gives the scores of the textbook formula', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'm', 'o');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (documents, question) => {
        const postings = buildPostings(documents.map((body) => ({ body, context: '' })));
        const { scores } = createLexicalSearch(postings, NONE).score(question);
        const expected = textbook(question, documents);
        expected.forEach((score, number) => expect(scores[number]).toBeCloseTo(score, 4));
      }),
    );
  });

  it('finds the same best documents without adding up all postings', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'm', 'o', 'ô', 'ò');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), text, (documents, question) => {
        const postings = buildPostings(documents.map((body) => ({ body, context: '' })));
        const wanted = [{ start: 0, end: documents.length }];
        const [summed, pruned] = [Infinity, 0].map((most) =>
          createLexicalSearch(postings, NONE, BM25_SETTINGS, most).find(question, 3, wanted),
        );
        expect(pruned?.best).toEqual(summed?.best);
        const all = documents.map((_, number) => number).toReversed();
        expect(pruned?.scoresOf(all)).toEqual(summed?.scoresOf(all));
      }),
    );
  });

  it('counts a passage once where terms as typed weigh nothing', () => {
    const settings = { ...BM25_SETTINGS, exactWeight: 0 };
    const { touched } = createLexicalSearch(buildPostings(DOCUMENTS), NONE, settings).score(
      'hồ bơi của quận',
    );
    expect([...touched]).toEqual([...new Set(touched)]);
  });

  it('forgets the question before', () => {
    const search = createLexicalSearch(buildPostings(DOCUMENTS), NONE);
    const first = [...search.score('thủ tục').scores];
    search.score('hộ nghèo');
    expect([...search.score('thủ tục').scores]).toEqual(first);
  });

  it('weighs a word of the context below the same word of the passage', () => {
    const documents = [
      { body: 'tổng số 15', context: 'y tế' },
      { body: 'y tế 15', context: 'tổng số' },
      { body: 'giáo dục 15', context: 'tổng số' },
    ];
    expect(ranking('y tế', documents)).toEqual([1, 0]);
  });

  it('takes question words for no evidence, with and without marks', () => {
    const stop = createStopPhrases(['là ai', 'bao nhiêu']);
    const documents = ['ai là người đó, là ai', 'số hộ nghèo bao nhiêu'].map((body) => ({
      body,
      context: '',
    }));
    expect(ranking('la ai', documents, stop)).toEqual([]);
    expect(ranking('bao nhiêu hộ nghèo', documents, stop)).toEqual([1]);
    expect(ranking('lá ải', documents, stop)).not.toEqual([]);
  });
});

describe('when a word that asks may be another one', () => {
  const phrases = createStopPhrases(['mấy', 'đâu', 'bao nhiêu']);
  const evidence = (question: string): string[] =>
    phrases.evidence(analyze(question)).flatMap((word) => word?.folded ?? []);

  it.each([
    ['mấy hộ nghèo', 'ho ngheo'],
    ['may ho ngheo', 'may ho ngheo'],
    ['may bom o dau', 'may bom o dau'],
    ['bao nhieu ho ngheo', 'ho ngheo'],
    ['máy bơm ở đâu', 'may bom o'],
  ])('%s is searched for as %s', (question, expected) => {
    expect(evidence(question).join(' ')).toBe(expected);
  });
});

describe('when postings are stored', () => {
  it('come back the same, whatever place the bytes have', () => {
    const postings = buildPostings(DOCUMENTS);
    const bytes = postingsToBytes(postings);
    const moved = Buffer.concat([Buffer.from('x'), bytes]).subarray(1);
    expect(postingsFromBytes(bytes)).toEqual(postings);
    expect(postingsFromBytes(moved)).toEqual(postings);
    expect(() => postingsFromBytes(bytes.subarray(0, -4))).toThrow(RangeError);
  });

  it('are the same bytes for the same documents', () => {
    expect(postingsToBytes(buildPostings(DOCUMENTS))).toEqual(postingsToBytes(buildPostings(DOCUMENTS)));
  });

  it('may be empty', () => {
    const postings = postingsFromBytes(postingsToBytes(buildPostings([])));
    expect(createLexicalSearch(postings, NONE).score('hộ nghèo').touched).toHaveLength(0);
  });
});
