import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSquad } from '../../src/benchmarks/read-squad.ts';
import { run } from '../../src/benchmarks/retrieval.ts';
import { ConfigError } from '../../src/domain/fault.ts';

const PARAGRAPHS = [
  ['Hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo.', 'Phường còn bao nhiêu hộ nghèo?'],
  ['Tiếp nhận hồ sơ thuộc 19 lĩnh vực.', 'Hồ sơ thuộc mấy lĩnh vực?'],
  ['Nâng cấp các tuyến hẻm trên địa bàn.', 'Tuyến hẻm nào được nâng cấp?'],
] as const;
const SQUAD = {
  data: PARAGRAPHS.map(([context, question]) => ({
    paragraphs: [{ context, qas: [{ question, id: 'x' }] }],
  })),
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squad-'));
  file = join(folder, 'squad.json');
  writeFileSync(file, JSON.stringify(SQUAD));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function printed(...args: readonly string[]): Promise<string> {
  const parts: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    parts.push(String(part));
    return true;
  });
  try {
    await run(args);
  } finally {
    write.mockRestore();
  }
  return parts.join('');
}

describe('the retrieval benchmark', () => {
  it('reads each paragraph once', () => {
    writeFileSync(file, JSON.stringify({ data: [...SQUAD.data, ...SQUAD.data] }));
    const { paragraphs, questions } = readSquad(file);
    expect(paragraphs).toEqual(PARAGRAPHS.map(([context]) => context));
    expect(questions.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('prints one object with --json', async () => {
    const right = { ndcg10: 1, recall1: 1, recall5: 1, recall10: 1, mrr: 1 };
    const both = { marks: right, stripped: right };
    expect(JSON.parse(await printed('--xquad', file, '--json'))).toEqual({
      lexical: both,
      dense: both,
      hybrid: both,
    });
  });

  it('prints a table beside the published figures without', async () => {
    const text = await printed('--xquad', file);
    expect(text).toContain('| hybrid, marks stripped | 1.0000 [1.000–1.000] |');
    expect(text).toContain('multilingual-e5-large');
  });

  it.each([[[]], [['--xquad', 'missing.json']]])('names what is missing: %j', async (args) => {
    await expect(run(args)).rejects.toThrow(ConfigError);
  });

  it('refuses a file of another format', () => {
    writeFileSync(file, '{"data": [{"context": "x"}]}');
    expect(() => readSquad(file)).toThrow(ConfigError);
  });
});
