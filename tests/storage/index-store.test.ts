import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/indexing/build-index.ts';
import type { IndexContent } from '../../src/indexing/index-content.ts';
import { loadHnswlib, writeVectorIndex } from '../../src/retrieval/vector-index.ts';
import { indexRevision, openIndex, saveIndex } from '../../src/storage/index-store.ts';
import { createLetterEmbedder } from '../support/letter-embedder.ts';
import { reportOfLines } from '../support/passages.ts';

const root = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
});

const origin = { code: 'c1', modelId: 'letters', dimensions: 26 };
const content = await contentOf('phường còn 37 hộ nghèo');
const other = await contentOf('phường còn 12 hộ nghèo', 'thêm một dòng');

function contentOf(...lines: string[]): Promise<IndexContent> {
  const report = reportOfLines('bao-cao.txt', lines);
  return buildIndex([report], { embedder: createLetterEmbedder(), previous: null });
}

function save(what: IndexContent, writeGraph: ((path: string) => void) | null = null): void {
  saveIndex(folder, {
    content: what,
    origin,
    sources: [{ file: 'bao-cao.txt', sha256: 'x' }],
    chosen: true,
    writeGraph,
  });
}

function opened(): IndexContent {
  const index = openIndex(folder, origin);
  if (index.state !== 'whole') throw new Error(index.state);
  return index.content;
}

describe('when an index is saved and opened', () => {
  it('is the same', () => {
    save(content);
    expect(opened()).toEqual(content);
  });

  it('writes the same bytes for the same content', () => {
    save(content);
    const first = bytesIn(folder);
    rmSync(folder, { recursive: true });
    save(content);
    expect(bytesIn(folder)).toEqual(first);
  });

  it('replaces the one before and leaves nothing of it behind', () => {
    save(content);
    const before = indexRevision(folder);
    save(other);
    expect(opened()).toEqual(other);
    expect(readdirSync(folder)).toHaveLength(5);
    expect(indexRevision(folder)).not.toBe(before);
  });

  it('leaves files of others in the folder alone', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'ghi-chu.txt'), 'của tôi');
    save(content);
    save(other);
    expect(readFileSync(join(folder, 'ghi-chu.txt'), 'utf8')).toBe('của tôi');
  });

  it('keeps a vector graph, verified', async () => {
    const hnswlib = await loadHnswlib();
    if (hnswlib === null) return;
    save(content, (path) => writeVectorIndex(hnswlib, content.vectors, path));
    const index = openIndex(folder, origin);
    expect(index).toMatchObject({ state: 'whole', graphPath: expect.stringContaining('graph-') });
  });
});

describe('when an index cannot be searched', () => {
  it('says that there is none', () => {
    expect(openIndex(folder, origin)).toEqual({ state: 'missing' });
    expect(indexRevision(folder)).toBeNull();
  });

  it.each([
    ['code', { ...origin, code: 'c2' }, 'other-version'],
    ['model', { ...origin, modelId: 'e5' }, 'other-model'],
    ['dimensions', { ...origin, dimensions: 27 }, 'other-model'],
  ])('says that it was made with another %s', (_what, wanted, state) => {
    save(content);
    expect(openIndex(folder, wanted)).toEqual({ state, chosen: true });
  });

  it('finds one flipped bit anywhere in any file, before anything is loaded', async () => {
    const hnswlib = await loadHnswlib();
    save(content, hnswlib === null ? null : (path) => writeVectorIndex(hnswlib, content.vectors, path));
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      for (let at = 0; at < bytes.length; at += Math.max(1, bytes.length >> 5)) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        writeFileSync(join(folder, name), flipped);
        expect({ name, at, state: openIndex(folder, origin).state }).toEqual({ name, at, state: 'damaged' });
      }
      writeFileSync(join(folder, name), bytes);
    }
    expect(openIndex(folder, origin).state).toBe('whole');
  });

  it.each(['reports', 'passages', 'postings', 'vectors'])('finds %s cut short, grown or gone', (part) => {
    save(content);
    const path = join(folder, readdirSync(folder).find((name) => name.startsWith(part)) ?? '');
    const bytes = readFileSync(path);
    for (const broken of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.alloc(0)]) {
      writeFileSync(path, broken);
      expect(openIndex(folder, origin)).toMatchObject({ state: 'damaged' });
    }
    rmSync(path);
    expect(openIndex(folder, origin)).toMatchObject({ state: 'damaged' });
  });

  it.each(['', '{}', 'null', '{"format": 1}', '[1]', '\u0000'])(
    'takes the manifest %j for damaged',
    (text) => {
      save(content);
      writeFileSync(join(folder, 'manifest.json'), text);
      expect(openIndex(folder, origin)).toEqual({ state: 'damaged', file: 'manifest.json', chosen: false });
    },
  );
});

describe('when a build fails half way', () => {
  it('keeps the index before, and no half of the new one', () => {
    save(content);
    const before = bytesIn(folder);
    expect(() => save(other, onFullDisk)).toThrow('no space');
    expect(bytesIn(folder)).toEqual(before);
    expect(opened()).toEqual(content);
  });

  it('replaces an index that was damaged', () => {
    save(content);
    writeFileSync(join(folder, 'manifest.json'), 'x');
    save(other);
    expect(opened()).toEqual(other);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('repairs a damaged file that it would otherwise reuse', () => {
    save(content);
    const path = join(folder, readdirSync(folder).find((name) => name.startsWith('vectors')) ?? '');
    writeFileSync(path, Buffer.alloc(statSync(path).size));
    save(content);
    expect(opened()).toEqual(content);
  });
});

describe('when an index folder is moved', () => {
  it('asks for nothing outside of it', () => {
    save(content);
    const moved = join(root, 'moved');
    cpSync(folder, moved, { recursive: true });
    rmSync(folder, { recursive: true });
    expect(openIndex(moved, origin).state).toBe('whole');
  });
});

function bytesIn(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'base64')]),
  );
}

function onFullDisk(): never {
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}
