import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexContent, IndexOrigin, SourceFile } from '../indexing/index-content.ts';
import { postingsFromBytes, postingsToBytes } from '../retrieval/postings-bytes.ts';
import { SPACE } from '../retrieval/vector-index.ts';
import { ANALYZER_VERSION } from '../text/analyze.ts';
import { flushFile, flushFolder, systemCode, writeDurably } from './durable-file.ts';
import {
  passagesFromBytes,
  passagesToBytes,
  reportsFromBytes,
  reportsToBytes,
  vectorsFromBytes,
  vectorsToBytes,
} from './index-files.ts';
import {
  decodeManifest,
  differenceOf,
  encodeManifest,
  FORMAT_VERSION,
  type IndexFile,
  type Manifest,
  MANIFEST_FILE,
} from './index-manifest.ts';

/** What opening an index folder found; only a `whole` one may be searched. */
export type OpenedIndex =
  | {
      readonly state: 'whole';
      readonly content: IndexContent;
      readonly sources: readonly SourceFile[];
      readonly chosen: boolean;
      /** Verified file of the vector graph, where one was built. */
      readonly graphPath: string | null;
      /** Changes with every rebuild that changes anything. */
      readonly revision: string;
    }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly file: string; readonly chosen: boolean }
  | { readonly state: 'other-version'; readonly chosen: boolean }
  | { readonly state: 'other-model'; readonly chosen: boolean };

export interface IndexToSave {
  readonly content: IndexContent;
  readonly origin: IndexOrigin;
  readonly sources: readonly SourceFile[];
  /** Whether somebody pointed at these reports; otherwise they are those of the settings, and followed. */
  readonly chosen: boolean;
  /** Writes the vector graph to a path, or null where none is wanted. */
  readonly writeGraph: ((path: string) => void) | null;
}

/**
 * Reads an index; every checksum is compared before anything is parsed, because the vector library loads a damaged
 * file without complaint and kills the process at the first search.
 */
export function openIndex(folder: string, wanted: IndexOrigin): OpenedIndex {
  const before = readManifestText(folder);
  const opened = before === null ? ({ state: 'missing' } as const) : openWith(before, folder, wanted);
  // A rebuild that ends while we read takes the old files away: read again what it put in their place.
  const replaced = opened.state === 'damaged' && readManifestText(folder) !== before;
  return replaced ? openIndex(folder, wanted) : opened;
}

/** What identifies the index that a folder holds now, or null; cheap enough to ask again and again. */
export function indexRevision(folder: string): string | null {
  const text = readManifestText(folder);
  return text === null ? null : hash(Buffer.from(text));
}

function openWith(manifestText: string, folder: string, wanted: IndexOrigin): OpenedIndex {
  const manifest = decodeManifest(manifestText);
  if (manifest === null) return { state: 'damaged', file: MANIFEST_FILE, chosen: false };
  const { files, chosen } = manifest;
  const difference = differenceOf(manifest, wanted);
  if (difference !== null) return { state: difference, chosen };
  const read: Record<string, Uint8Array> = {};
  for (const file of Object.values(files)) {
    const bytes = file === null ? null : readWhole(folder, file);
    if (file !== null && bytes === null) return { state: 'damaged', file: file.name, chosen };
    if (file !== null && bytes !== null) read[file.name] = bytes;
  }
  const bytesOf = (file: IndexFile): Uint8Array => read[file.name] ?? new Uint8Array();
  const reports = reportsFromBytes(bytesOf(files.reports));
  return {
    state: 'whole',
    content: {
      reports,
      passages: passagesFromBytes(bytesOf(files.passages), reports),
      postings: postingsFromBytes(bytesOf(files.postings)),
      vectors: vectorsFromBytes(bytesOf(files.vectors)),
    },
    sources: manifest.sources,
    chosen,
    graphPath: files.graph === null ? null : join(folder, files.graph.name),
    revision: hash(Buffer.from(manifestText)),
  };
}

/**
 * Writes an index beside the one that is there. Files are named after their content and the manifest is replaced in
 * one step at the end, so that at every moment the folder holds one whole index: the old one or the new one.
 * The caller holds the build lock.
 *
 * @throws the system's error (ENOSPC …); the index that was there is still there then.
 */
export function saveIndex(
  folder: string,
  { content, origin, sources, chosen, writeGraph }: IndexToSave,
): void {
  mkdirSync(folder, { recursive: true });
  try {
    const manifest: Manifest = {
      format: FORMAT_VERSION,
      analyzer: ANALYZER_VERSION,
      code: origin.code,
      model: { id: origin.modelId, dimensions: origin.dimensions },
      space: SPACE,
      counts: {
        reports: content.reports.length,
        passages: content.passages.length,
        figures: content.passages.reduce((sum, passage) => sum + passage.figures.length, 0),
        vectors: content.vectors.owners.length,
      },
      chosen,
      sources: sources.map(({ file, sha256 }) => ({ file, sha256 })),
      files: {
        reports: writeNamed(folder, 'reports', 'jsonl', reportsToBytes(content.reports)),
        passages: writeNamed(folder, 'passages', 'jsonl', passagesToBytes(content.passages)),
        postings: writeNamed(folder, 'postings', 'bin', postingsToBytes(content.postings)),
        vectors: writeNamed(folder, 'vectors', 'bin', vectorsToBytes(content.vectors)),
        graph: writeGraph === null ? null : writeGraphFile(folder, writeGraph),
      },
    };
    writeDurably(join(folder, MANIFEST_FILE), Buffer.from(encodeManifest(manifest)));
  } finally {
    removeUnnamed(folder);
    flushFolder(folder);
  }
}

function writeNamed(folder: string, part: string, extension: string, bytes: Uint8Array): IndexFile {
  const sha256 = hash(bytes);
  const file = { name: `${part}-${sha256.slice(0, 16)}.${extension}`, bytes: bytes.byteLength, sha256 };
  if (readWhole(folder, file) === null) writeDurably(join(folder, file.name), bytes);
  return file;
}

function writeGraphFile(folder: string, writeGraph: (path: string) => void): IndexFile {
  const draft = join(folder, 'graph.tmp');
  writeGraph(draft);
  flushFile(draft);
  const bytes = readFileSync(draft);
  const sha256 = hash(bytes);
  const file = { name: `graph-${sha256.slice(0, 16)}.bin`, bytes: bytes.byteLength, sha256 };
  renameSync(draft, join(folder, file.name));
  return file;
}

function readWhole(folder: string, file: IndexFile): Uint8Array | null {
  try {
    const bytes = readFileSync(join(folder, file.name));
    return bytes.byteLength === file.bytes && hash(bytes) === file.sha256 ? bytes : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const OWN_FILE = /^((reports|passages|postings|vectors|graph)-[0-9a-f]{16}\.(jsonl|bin)|graph)(\.tmp)?$/;

/** Takes away what the manifest does not name: the parts of an older index, or of a build that failed. */
function removeUnnamed(folder: string): void {
  const manifest = decodeManifest(readManifestText(folder) ?? '');
  const named = new Set(Object.values(manifest?.files ?? {}).map((file) => file?.name));
  for (const name of readdirSync(folder)) {
    if (OWN_FILE.test(name) && !named.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function readManifestText(folder: string): string | null {
  try {
    return readFileSync(join(folder, MANIFEST_FILE), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
