import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/fault.ts';
import { encodeDomains } from '../../src/training/asked-domains.ts';
import { createRandom } from '../../src/training/random.ts';
import { questionsDigest, readQuestions } from '../../src/training/read-questions.ts';
import { sampleQuestions } from '../../src/training/sample-questions.ts';
import { createWordTable } from '../../src/training/word-table.ts';

const folders: string[] = [];

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('when questions are read for training', () => {
  it('gives each clause with its questions and the domain of its file', () => {
    const folder = folderOf({
      'hem.tsv': 'Gắn 12 bóng đèn.\tGắn mấy bóng?\tMấy cái đèn mới?\n\n',
      'cho.tsv': 'TT | Chợ | Số sạp⏎1 | Chợ Mới | 40\tChợ Mới mấy sạp?\n',
      'ghi-chu.txt': 'not read',
    });
    expect(readQuestions(folder)).toEqual([
      { domain: 'cho', clause: 'TT | Chợ | Số sạp\n1 | Chợ Mới | 40', questions: ['Chợ Mới mấy sạp?'] },
      { domain: 'hem', clause: 'Gắn 12 bóng đèn.', questions: ['Gắn mấy bóng?', 'Mấy cái đèn mới?'] },
    ]);
  });

  it.each([
    ['a clause without a question', { 'hem.tsv': 'Gắn 12 bóng đèn.' }, /hem\.tsv.*line 1/],
    ['an empty question', { 'hem.tsv': 'Gắn 12 bóng đèn.\tMấy?\t\tBao nhiêu?' }, /hem\.tsv.*line 1/],
    ['no file', {}, /no \.tsv files/],
  ])('refuses %s', (_, files, message) => {
    const folder = folderOf(files);
    expect(() => readQuestions(folder)).toThrow(ConfigError);
    expect(() => readQuestions(folder)).toThrow(message);
  });

  it('refuses a folder that is not there', () => {
    expect(() => readQuestions(join(tmpdir(), 'nowhere-at-all'))).toThrow(/npm run train/);
  });

  it('has another digest for another question', () => {
    const clause = { domain: 'hem', clause: 'Gắn 12 bóng đèn.', questions: ['Gắn mấy bóng?'] };
    expect(questionsDigest([clause])).not.toBe(questionsDigest([{ ...clause, questions: ['Mấy bóng?'] }]));
  });
});

describe('when questions are sampled', () => {
  const table = createWordTable();
  const clauses = Array.from({ length: 18 }, (_, domain) =>
    [1, 2, 3].map((number) => ({
      domain: `d${domain}`,
      clause: `lĩnh vực ${domain} việc ${number}`,
      questions: [`hỏi ${domain} ${number}`, `xin hỏi ${domain} ${number}`],
    })),
  ).flat();
  const domains = encodeDomains(table, clauses);
  const sources = { before: [[table.add('cho')]], after: [[table.add('ạ')]], stripped: table.stripped };

  it('keeps whole domains out', () => {
    expect(domains.training).toHaveLength(16);
    expect(domains.heldOut).toHaveLength(6);
  });

  it('pairs each clause with one of its own questions, no clause twice', () => {
    const pairs = sampleQuestions(domains, sources, 40, createRandom(1, 1));
    expect(pairs).toHaveLength(40);
    const passages = pairs.map(({ passage }) => passage.map((word) => table.words[word]).join(' '));
    expect(new Set(passages).size).toBe(40);
  });

  it('goes through few clauses again', () => {
    expect(sampleQuestions(domains, sources, 200, createRandom(1, 2))).toHaveLength(200);
  });

  it('gives the same pairs for the same seed', () => {
    const once = sampleQuestions(domains, sources, 10, createRandom(3, 1));
    expect(sampleQuestions(domains, sources, 10, createRandom(3, 1))).toEqual(once);
  });

  it('gives none where there are no domains', () => {
    expect(sampleQuestions({ training: [], heldOut: [] }, sources, 10, createRandom(1, 1))).toEqual([]);
  });
});
