import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexError } from '../../src/domain/fault.ts';
import { readReports } from '../../src/storage/reports-folder.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
  folder = join(root, 'reports');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text = 'phường còn 37 hộ nghèo'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('when a folder is read', () => {
  it('takes .txt and .md, in the order of names, also from folders in it', () => {
    put('b.md');
    put('2024/c.TXT');
    put('a.txt');
    expect(readReports(folder).files.map(({ file }) => file)).toEqual(['a.txt', 'b.md', 'c.TXT']);
  });

  it('says what it left out and why', () => {
    put('a.txt');
    put('b.docx');
    put('note.json', '{}');
    put('.DS_Store');
    const { skipped } = readReports(folder);
    expect(skipped.map(({ file }) => file)).toEqual(['b.docx', 'note.json']);
    expect(skipped[0]?.reason).toContain('.txt');
  });

  it('takes a sidecar with its report, and notices when it changes', () => {
    put('a.txt');
    put('a.json', '{"title": "x"}');
    const first = readReports(folder);
    expect(first.skipped).toEqual([]);
    expect(Buffer.from(first.files[0]?.sidecar ?? []).toString()).toBe('{"title": "x"}');
    put('a.json', '{"title": "y"}');
    expect(readReports(folder).files[0]?.sha256).not.toBe(first.files[0]?.sha256);
  });

  it('reads nothing outside of it through a link', () => {
    writeFileSync(join(root, 'secret.txt'), 'mật');
    put('a.txt');
    symlinkSync(join(root, 'secret.txt'), join(folder, 'b.txt'));
    symlinkSync(join(root, 'nowhere'), join(folder, 'c.txt'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'd.txt'));
    const { files, skipped } = readReports(folder);
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'd.txt']);
    expect(skipped.map(({ file }) => file)).toEqual(['b.txt', 'c.txt']);
  });
});

describe('when a file is read', () => {
  it('takes it alone', () => {
    put('b.txt');
    expect(readReports(put('a.txt'))).toMatchObject({ files: [{ file: 'a.txt' }], skipped: [] });
  });
});

describe('when there is nothing to read', () => {
  it.each([
    ['a missing path', () => join(folder, 'none')],
    ['an empty folder', () => folder],
    ['a folder of other files', () => dirname(put('x.pdf'))],
    ['a file of another sort', () => put('x.pdf')],
  ])('refuses %s with a sentence and a command', (_what, make) => {
    const path = make();
    expect(() => readReports(path)).toThrow(IndexError);
    expect(() => readReports(path)).toThrow(/\n.*\n {2}.*npm run index/);
  });
});

describe('when two reports have one name', () => {
  it.each([
    ['2023/a.txt', '2024/a.txt'],
    ['x/báo.txt'.normalize('NFC'), 'y/báo.txt'.normalize('NFD')],
    ['x/a.txt', 'y/A.TXT'],
  ])('refuses %s and %s', (first, second) => {
    put(first);
    put(second);
    expect(() => readReports(folder)).toThrow(/hai báo cáo cùng tên/);
  });
});
