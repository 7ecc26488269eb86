import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers';
import { array, assert, constantFrom, nat, oneof, property, string, stringMatching } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportModel } from '../../src/training/export-model.ts';
import { createSegmenter } from '../../src/training/segmenter.ts';
import { buildVocabulary, SPECIAL_PIECES } from '../../src/training/vocabulary.ts';
import { createWordTable, splitWords, stripMarks } from '../../src/training/word-table.ts';

const TEXTS = [
  'Phường còn 37 hộ nghèo, 34 hộ cận nghèo; hộ cận nghèo giảm.',
  'Hộ nghèo và hộ cận nghèo nghèo hộ nghèo cận hộ.',
  'Năm 2023 phường có 12 khu phố, 2023 hộ và 12 tuyến hẻm; khu phố 12.',
  'Khu phố văn hóa, khu dân cư văn hoá.',
];
const OPTIONS = { limit: 400, minWordCount: 1, minNumberCount: 2, minPairCount: 2, minPairNpmi: 0.1 };

function makeVocabulary() {
  const table = createWordTable();
  const encoded = TEXTS.map((text) => table.encode(text));
  return { table, pieces: buildVocabulary(table, encoded, OPTIONS) };
}

describe('cutting words into pieces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'));
  const { table, pieces } = makeVocabulary();
  let tokenizer: PreTrainedTokenizer;

  beforeAll(async () => {
    exportModel(folder, pieces, new Float32Array(pieces.length * 4), 4);
    env.allowRemoteModels = false;
    env.localModelPath = dirname(folder);
    tokenizer = await AutoTokenizer.from_pretrained(basename(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Rows that the exported tokenizer cuts a text into, without the pieces that have no vector. */
  const byTokenizer = (text: string): number[] =>
    tokenizer
      .encode(text)
      .filter((id) => id >= SPECIAL_PIECES.length)
      .map((id) => id - SPECIAL_PIECES.length);
  const bySegmenter = (text: string): number[] => {
    const words = table.encode(text);
    const rows = new Int32Array(words.length * 40);
    const count = createSegmenter(table, pieces).segment(words, 0, words.length, rows, 0);
    return [...rows.subarray(0, count)];
  };

  const namesOf = (text: string): (string | undefined)[] => bySegmenter(text).map((row) => pieces[row]?.text);

  it.each([
    'Phường còn bao nhiêu hộ cận nghèo?',
    'phuong con bao nhieu ho can ngheo',
    'hộ nghèo hộ nghèo cận hộ cận nghèo',
    'hoà hòa HỘ NGHÈO “khu phố 3”, m2 và q1, covid19, 2023-12-04',
    'một câu toàn chữ lạ: Łódź, ﬁnal, Ⅸ, ½, 東京',
    'ho\u0323\u0302 nghe\u0300o',
    '',
    '  ...  ',
    '7',
  ])('gives the same vectors as the exported tokenizer: %j', (text) => {
    expect(bySegmenter(text)).toEqual(byTokenizer(text));
  });

  it('gives the same for any words in any order', () => {
    const known = table.words.filter((_, index) => index < 60);
    const word = oneof(
      constantFrom(...known),
      stringMatching(/^[a-zđâêôơưạảấầẩẫ]{1,6}$/u),
      nat(99_999).map(String),
      string({ maxLength: 4 }),
    );
    assert(
      property(array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ').replaceAll('[', '(');
        expect(bySegmenter(text)).toEqual(byTokenizer(text));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps two words that belong together as one piece, also without marks', () => {
    expect(namesOf('cận nghèo')).toEqual(['▁cận▂▁nghèo▂']);
    expect(namesOf('can ngheo')).toEqual(['▁can▂▁ngheo▂']);
  });

  it('spells unknown numbers in digits', () => {
    expect(namesOf('40')).toEqual(['4', '0']);
  });
});

describe('words of a text', () => {
  it.each([
    ['Hộ NGHÈO', ['hộ', 'nghèo']],
    ['“13/15” tuyến-đường', ['13', '15', 'tuyến', 'đường']],
    ['ho\u0323\u0302', ['hộ']],
    ['…', []],
  ])('%j → %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    ['đường', 'duong'],
    ['uỷ', 'uy'],
    ['nghèo', 'ngheo'],
    ['m2', 'm2'],
  ])('without marks %s is %s', (word, plain) => {
    expect(stripMarks(word)).toBe(plain);
  });
});
