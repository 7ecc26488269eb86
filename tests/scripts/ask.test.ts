import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { converseWith, runEntryPoint } from '../support/run-process.ts';

// Each test starts real processes; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(root, { recursive: true }));
const index = join(root, 'index');
const ask = (args: readonly string[], stdin = '', env: Readonly<Record<string, string>> = {}) =>
  runEntryPoint('scripts/ask.ts', args, { stdin, env: { INDEX_DIR: join(root, 'default'), ...env } });

beforeAll(async () => {
  const { code } = await runEntryPoint('scripts/index.ts', ['--reports', 'data/reports', '--out', index]);
  expect(code).toBe(0);
});

async function batch(lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, stdout } = await ask(['--index', index, '--batch'], stdin);
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function flip(folder: string): void {
  const path = join(folder, readdirSync(folder).find((name) => name.startsWith('vectors')) ?? '');
  const bytes = readFileSync(path);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('when one question is asked', () => {
  it('replies as a resident would read it', async () => {
    const { code, stdout, stderr } = await ask(['--index', index, 'Phường còn bao nhiêu hộ nghèo?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^37 hộ nghèo\n“.*37 hộ nghèo.*”\n.*28\/3\/2023/);
  });

  it('builds the default index when there is none', async () => {
    const { code, stdout } = await ask(['phuong con bao nhieu ho ngheo']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^37 hộ nghèo/);
    expect(readdirSync(join(root, 'default'))).toContain('manifest.json');
  });

  it('gives one JSON object with the fields of the contract and no other', async () => {
    const { stdout } = await ask(['--index', index, '--json', 'Phường còn bao nhiêu hộ nghèo?']);
    const reply = JSON.parse(stdout);
    expect(Object.keys(reply)).toEqual([
      'id',
      'question',
      'status',
      'headline',
      'text',
      'figures',
      'derived',
      'quotes',
      'verdict',
      'parts',
      'ms',
    ]);
    expect(reply).toMatchObject({ id: null, status: 'answered', headline: '37 hộ nghèo', verdict: null });
    expect(reply.figures[0]).toEqual({
      text: '37 hộ nghèo',
      value: 37,
      unit: 'hộ',
      label: 'hộ nghèo',
      kind: 'count',
      period: null,
      reportId: expect.any(String),
      start: 1350,
      end: 1361,
    });
    const raw = readFileSync('data/reports/tan-dinh-2023.txt', 'utf8').normalize('NFC');
    for (const { text, start, end } of [...reply.figures, ...reply.quotes])
      expect(raw.slice(start, end)).toBe(text);
    expect(Object.keys(reply.quotes[0])).toEqual([
      'text',
      'report',
      'reportId',
      'title',
      'date',
      'start',
      'end',
    ]);
  });

  it.each([
    ['nothing', []],
    ['an empty question', ['']],
    ['10,000 characters', ['hộ '.repeat(3333)]],
    ['an unknown flag', ['--jsn', 'hộ nghèo']],
    ['a question beside --batch', ['--batch', 'hộ nghèo']],
  ])('answers %s with a sentence and code 1', async (_what, args) => {
    const { code, stdout, stderr } = await ask(['--index', index, ...args]);
    expect(code).toBe(1);
    expect((stdout + stderr).trim()).not.toBe('');
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});

describe('when a batch is asked', () => {
  it('gives one object a line, in order, with its id', async () => {
    const replies = await batch([
      { id: 'a', q: 'phuong con bao nhieu ho ngheo' },
      '',
      { id: 2, q: 'Có bao nhiêu thủ tục?' },
      '   ',
      'rubbish',
      { id: 'b' },
      { id: 'c', turns: ['Phường còn bao nhiêu hộ nghèo?', 'còn cận nghèo?'], at: '2023-06-01' },
    ]);
    expect(replies.map(({ id, status, headline }) => [id, status, headline])).toEqual([
      ['a', 'answered', '37 hộ nghèo'],
      [2, 'answered', '113 thủ tục'],
      [null, 'error', undefined],
      ['b', 'error', undefined],
      ['c', 'answered', '34 hộ cận nghèo'],
    ]);
    expect(replies[2]).toEqual({
      id: null,
      status: 'error',
      error: { code: 'bad_json', message: expect.any(String) },
    });
  });

  it('goes by the date of the asker', async () => {
    const q = 'Phường còn bao nhiêu hộ nghèo?';
    const [soon, late] = await batch([
      { id: 1, q, at: '2023-04-01' },
      { id: 2, q, at: '2026-11-22' },
    ]);
    expect(soon?.['text']).not.toBe(late?.['text']);
  });

  it('answers a line before the next one comes', async () => {
    const replies = await converseWith(
      'scripts/ask.ts',
      ['--index', index, '--batch'],
      ['{"id":1,"q":"hộ nghèo"}', '{"id":2,"q":"hộ cận nghèo"}'],
    );
    expect(replies.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });
});

describe('when the index cannot be opened', () => {
  const broken = (name: string, spoil: (folder: string) => void): string => {
    const folder = join(root, name);
    cpSync(index, folder, { recursive: true });
    spoil(folder);
    return folder;
  };
  it.each([
    ['a missing one', () => join(root, 'none'), {}],
    ['one flipped bit', () => broken('flipped', flip), {}],
    ['no manifest', () => broken('bare', (folder) => rmSync(join(folder, 'manifest.json'))), {}],
    [
      'another model',
      () => {
        const model = join(root, 'model');
        cpSync('data/model', model, { recursive: true });
        writeFileSync(join(model, 'hoi-phuong.json'), '{"passagePrefix": "passage: "}');
        return index;
      },
      { EMBEDDING_MODEL: join(root, 'model') },
    ],
  ])('refuses %s with the command that mends it', async (_what, make, env) => {
    const folder = make();
    const { code, stdout, stderr } = await ask(['--index', folder, 'hộ nghèo'], '', env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Chỉ mục .*\nThe index .*\n {2}npm run index -- --out .*\n$/);
  });
});
