import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/fault.ts';
import { readCorpus } from '../../src/training/read-corpus.ts';
import { splitCorpus } from '../../src/training/split-corpus.ts';
import { encodeText } from '../../src/training/training-texts.ts';
import { createWordTable } from '../../src/training/word-table.ts';
import { writeTinyCorpus } from './tiny-corpus.ts';

let folder: string;
beforeEach(() => {
  folder = writeTinyCorpus();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading the corpus', () => {
  it('reads sections, articles and lines', () => {
    const kinds = readCorpus(folder).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'section')).toHaveLength(200);
    expect(kinds.filter((kind) => kind === 'article')).toHaveLength(80);
    expect(kinds.filter((kind) => kind === 'line')).toHaveLength(160);
  });

  it.each(['viwiki-sections.jsonl', 'law-sections.jsonl', 'law.txt'])(
    'names %s when it is missing',
    (file) => {
      rmSync(join(folder, file));
      expect(() => readCorpus(folder)).toThrow(ConfigError);
      expect(() => readCorpus(folder)).toThrow(file);
    },
  );

  it.each([
    ['no JSON', '{"q": "a", "p": "b"}\n{"q": '],
    ['a field missing', '{"q": "a", "p": "b"}\n{"q": "a"}'],
    ['a field of another type', '{"q": "a", "p": "b"}\n{"q": "a", "p": 3}'],
  ])('names the line that has %s', (_, content) => {
    writeFileSync(join(folder, 'law-sections.jsonl'), content);
    expect(() => readCorpus(folder)).toThrow(/law-sections\.jsonl.*line 2/s);
  });

  it('refuses an empty file', () => {
    writeFileSync(join(folder, 'law.txt'), '\n\n');
    expect(() => readCorpus(folder)).toThrow(/law\.txt is empty/);
  });
});

describe('the slice kept out', () => {
  it('shares no text with what is learnt from, and is the same for the same seed', () => {
    const table = createWordTable();
    const texts = readCorpus(folder).map((text) => encodeText(table, text));
    const { training, heldOut } = splitCorpus(texts, 0.2, 3);
    const learnt = new Set(training.map(({ original }) => original));
    expect(heldOut.length).toBeGreaterThan(0);
    expect(heldOut.filter(({ original }) => learnt.has(original) && original.split(' ').length > 15)).toEqual(
      [],
    );
    expect(splitCorpus(texts, 0.2, 3)).toEqual({ training, heldOut });
  });
});
