import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ANALYZER_VERSION } from '../text/analyze.ts';
import type { IndexOrigin } from '../indexing/index-content.ts';
import { SPACE } from '../retrieval/vector-index.ts';

/** Raised when the files of an index mean something else than before. */
export const FORMAT_VERSION = 1;
export const MANIFEST_FILE = 'manifest.json';

const FILE = z.strictObject({
  name: z.string().regex(/^(reports|passages|postings|vectors|graph)-[0-9a-f]{16}\.(jsonl|bin)$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const BODY = z.strictObject({
  format: z.int(),
  analyzer: z.int(),
  code: z.string(),
  model: z.strictObject({ id: z.string(), dimensions: z.int().positive() }),
  space: z.string(),
  counts: z.strictObject({
    reports: z.int(),
    passages: z.int(),
    figures: z.int(),
    vectors: z.int(),
  }),
  /** Whether somebody pointed at these reports; otherwise they are those of the settings, and followed. */
  chosen: z.boolean(),
  sources: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  files: z.strictObject({
    reports: FILE,
    passages: FILE,
    postings: FILE,
    vectors: FILE,
    graph: FILE.nullable(),
  }),
});

/** What is in an index folder and what it was made from. Written last: files that no manifest names do not count. */
export type Manifest = z.infer<typeof BODY>;
export type IndexFile = z.infer<typeof FILE>;

export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, check: checkOf(manifest) }, null, 2)}\n`;
}

/** @returns null for anything that is not a whole manifest: other JSON, other fields, one changed letter. */
export function decodeManifest(text: string): Manifest | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = BODY.extend({ check: z.string() }).safeParse(content);
  if (!parsed.success) return null;
  const { check, ...manifest } = parsed.data;
  return check === checkOf(manifest) ? manifest : null;
}

/** Which part of an index's origin differs from what is wanted, or null when it may be searched. */
export function differenceOf(
  manifest: Manifest,
  wanted: IndexOrigin,
): 'other-version' | 'other-model' | null {
  const sameVersion =
    manifest.format === FORMAT_VERSION &&
    manifest.analyzer === ANALYZER_VERSION &&
    manifest.space === SPACE &&
    manifest.code === wanted.code;
  if (!sameVersion) return 'other-version';
  const sameModel = manifest.model.id === wanted.modelId && manifest.model.dimensions === wanted.dimensions;
  return sameModel ? null : 'other-model';
}

function checkOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}
