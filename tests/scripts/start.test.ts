import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runEntryPoint } from '../support/run-process.ts';

// Each test starts real processes; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(root, { recursive: true }));
const start = (stdin: string, env: Readonly<Record<string, string>> = {}) =>
  runEntryPoint('src/main.ts', [], { stdin, env: { INDEX_DIR: join(root, 'index'), ...env } });

describe('when the bot starts without a token', () => {
  it('says in two lines how to get one, and answers in the terminal', async () => {
    const log = join(root, 'log/questions.jsonl');
    const { code, stdout, stderr } = await start('Phường còn bao nhiêu hộ nghèo?\ncòn cận nghèo?\n', {
      QUESTION_LOG: log,
    });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/^\s+at /m);
    const [vietnamese, english, blank, first] = stdout.split('\n');
    expect(vietnamese).toContain('@BotFather');
    expect(english).toContain('@BotFather');
    expect([blank, first]).toEqual(['', '37 hộ nghèo']);
    expect(stdout).toContain('\n34 hộ cận nghèo\n');
    expect(readFileSync(log, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it('follows the reports folder', async () => {
    const reports = join(root, 'reports');
    mkdirSync(reports);
    const env = { REPORTS: reports, INDEX_DIR: join(root, 'followed') };
    writeFileSync(join(reports, 'a.txt'), 'Báo cáo phường Mới\n\nNgày 1/2/2026, phường còn 5 hộ nghèo.\n');
    expect((await start('bao nhiêu hộ nghèo?', env)).stdout).toContain('\n5 hộ nghèo\n');
    writeFileSync(join(reports, 'a.txt'), 'Báo cáo phường Mới\n\nNgày 1/2/2026, phường còn 6 hộ nghèo.\n');
    expect((await start('bao nhiêu hộ nghèo?', env)).stdout).toContain('\n6 hộ nghèo\n');
    writeFileSync(join(reports, 'a.txt'), '');
    const broken = await start('bao nhiêu hộ nghèo?', env);
    expect(broken.stdout).toContain('\n6 hộ nghèo\n');
    expect(broken.stderr).toContain('a.txt');
  });

  it('leaves an index alone whose reports somebody chose', async () => {
    const folder = join(root, 'chosen');
    const report = join(root, 'b.txt');
    writeFileSync(report, 'Báo cáo phường Mới\n\nNgày 1/2/2026, phường còn 8 hộ nghèo.\n');
    await runEntryPoint('scripts/index.ts', ['--reports', report, '--out', folder]);
    expect((await start('bao nhiêu hộ nghèo?', { INDEX_DIR: folder })).stdout).toContain('\n8 hộ nghèo\n');
  });

  it.each([
    ['a bad setting', { MAX_QUESTION_CHARS: '5' }],
    ['no such model', { EMBEDDING_MODEL: '/nowhere' }],
    ['no reports', { REPORTS: join(root, 'empty'), INDEX_DIR: join(root, 'none') }],
  ])('tells %s in a sentence, with code 1', async (_what, env) => {
    const { code, stderr } = await start('', env);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('when the vector addon is not installed', () => {
  it('answers all the same, and says so', async () => {
    const copy = join(root, 'copy');
    mkdirSync(copy);
    for (const part of ['src', 'data', 'package.json', 'tsconfig.json']) {
      cpSync(part, join(copy, part), { recursive: true, filter: (path) => !path.startsWith('data/index') });
    }
    const modules = join(copy, 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync('node_modules')) {
      if (name !== 'hnswlib-node') symlinkSync(resolve('node_modules', name), join(modules, name));
    }
    const { code, stdout, stderr } = await runEntryPoint('src/main.ts', [], {
      stdin: 'bao nhiêu hộ nghèo',
      cwd: copy,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('hnswlib-node');
    expect(stdout).toContain('\n37 hộ nghèo\n');
  });
});
