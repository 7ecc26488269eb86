import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEntryPoint } from '../support/run-process.ts';

// Each test starts real processes; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});

const out = (): string => join(folder, 'index');
const index = (reports: string, env: Readonly<Record<string, string>> = {}) =>
  runEntryPoint('scripts/index.ts', ['--reports', reports, '--out', out()], { env });
const bytesOf = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'base64')]));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('when an officer indexes reports', () => {
  it('says what was done, Vietnamese first, and does the same again byte for byte', async () => {
    const first = await index('data/reports');
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^Đã lập chỉ mục 1 báo cáo, \d+ đoạn, \d+ con số.*\nIndexed 1 reports/);
    const bytes = bytesOf(out());
    expect((await index('data/reports')).code).toBe(0);
    expect(bytesOf(out())).toEqual(bytes);
    rmSync(out(), { recursive: true });
    expect((await index('data/reports')).code).toBe(0);
    expect(bytesOf(out())).toEqual(bytes);
  });

  it('names what it skipped and why', async () => {
    put('r/a.txt', 'Phường còn 37 hộ nghèo.');
    put('r/b.docx', 'x');
    put('r/c.txt', Uint8Array.of(0, 1, 2));
    const { code, stdout } = await index(join(folder, 'r'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/Bỏ qua 2 tệp/);
    expect(stdout).toMatch(/b\.docx/);
    expect(stdout).toMatch(/c\.txt/);
  });
});

describe('when something is wrong', () => {
  it.each([
    ['a missing report', () => join(folder, 'none.txt'), {}, /none\.txt/],
    ['an empty report', () => put('a.txt', ''), {}, /a\.txt/],
    ['a binary report', () => put('a.txt', Uint8Array.of(0, 1, 2, 3)), {}, /a\.txt/],
    ['an empty folder', () => folder, {}, /báo cáo/],
    [
      'two reports of one name',
      () => {
        put('r/1/a.txt', 'Một hộ nghèo.');
        put('r/2/a.txt', 'Hai hộ nghèo.');
        return join(folder, 'r');
      },
      {},
      /cùng tên/,
    ],
    ['a bad setting', () => 'data/reports', { STALE_AFTER_MONTHS: 'x' }, /STALE_AFTER_MONTHS/],
    ['a misspelt setting', () => 'data/reports', { EMBEDDING_MODL: 'x' }, /EMBEDDING_MODEL/],
    ['no such model', () => 'data/reports', { EMBEDDING_MODEL: '/nowhere' }, /nowhere/],
  ])('tells %s in a sentence, with code 1 and no stack', async (_what, make, env, names) => {
    const { code, stdout, stderr } = await index(make(), env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(names);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a small model', 11],
    ['a large one, which has a thread of its own', 60_000_000],
  ])('tells that the file of %s is damaged', async (_what, bytes) => {
    const model = join(folder, 'model');
    cpSync('data/model', model, { recursive: true });
    writeFileSync(join(model, 'onnx/model_quantized.onnx'), 'not a model');
    truncateSync(join(model, 'onnx/model_quantized.onnx'), bytes);
    const { code, stderr } = await index('data/reports', { EMBEDDING_MODEL: model });
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).toContain(model);
  });

  it('refuses a flag that it does not know', async () => {
    const { code, stderr } = await runEntryPoint('scripts/index.ts', ['--reprots', 'x']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/--reprots[\s\S]*npm run index/);
  });

  it('keeps the index that is there', async () => {
    expect((await index('data/reports')).code).toBe(0);
    const bytes = bytesOf(out());
    expect((await index(put('a.txt', ''))).code).toBe(1);
    expect(bytesOf(out())).toEqual(bytes);
  });

  it.skipIf(process.platform === 'win32')('keeps the index that is there on a full disk', async () => {
    expect((await index('data/reports')).code).toBe(0);
    const bytes = bytesOf(out());
    const report = put('a.txt', 'Phường còn 5 hộ nghèo trong năm nay.\n'.repeat(300));
    const { code, stderr } = await runEntryPoint('scripts/index.ts', ['--reports', report, '--out', out()], {
      largestFileKilobytes: 40,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/đĩa đã đầy[\s\S]*the disk is full[\s\S]*npm run index/);
    expect(bytesOf(out())).toEqual(bytes);
  });

  it('keeps the index that is there while another build is at work', async () => {
    expect((await index('data/reports')).code).toBe(0);
    writeFileSync(join(out(), 'build.lock'), String(process.pid));
    const { code, stderr } = await index(put('a.txt', 'Phường còn 5 hộ nghèo.'));
    expect(code).toBe(1);
    expect(stderr).toContain(String(process.pid));
  });
});
