import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { buildPostings } from '../retrieval/postings-builder.ts';
import type { Vectors } from '../retrieval/vectors.ts';
import type { IndexContent } from './index-content.ts';
import { contextOf, embeddingTexts, wordsOf } from './passage-texts.ts';

/** A report with its passages in the order of its text. */
export interface ReadReport {
  readonly report: Report;
  readonly passages: readonly Passage[];
}

export interface BuildOptions {
  readonly embedder: Pick<Embedder, 'dimensions' | 'embedPassages'>;
  /** An index made by the same code and model, or null: what has not changed is not embedded again. */
  readonly previous: IndexContent | null;
  /** Passages done of passages in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Everything that asking needs, from reports in any order. The same reports give the same content. */
export async function buildIndex(read: readonly ReadReport[], options: BuildOptions): Promise<IndexContent> {
  const sorted = read.toSorted((a, b) => newestFirst(a.report, b.report));
  const reports = sorted.map(({ report }) => report);
  const passages = sorted.flatMap((one) => one.passages);
  const texts = sorted.flatMap(({ report, passages: own }) =>
    own.map((passage) => ({ passage, text: report.text })),
  );
  const postings = buildPostings(
    texts.map(({ passage, text }) => ({ body: wordsOf(passage), context: contextOf(passage, text) })),
  );
  const units = texts.map(({ passage, text }) => embeddingTexts(passage, text));
  return { reports, passages, postings, vectors: await embed(units, options) };
}

function newestFirst(a: Report, b: Report): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}

async function embed(units: readonly (readonly string[])[], options: BuildOptions): Promise<Vectors> {
  const { embedder, previous, onProgress } = options;
  const { dimensions } = embedder;
  const known = previous === null ? new Map<string, Float32Array>() : vectorsByText(previous);
  const owners = Uint32Array.from(units.flatMap((texts, number) => texts.map(() => number)));
  const data = new Float32Array(owners.length * dimensions);
  let label = 0;
  for (const [number, texts] of units.entries()) {
    const missing = texts.filter((text) => !known.has(text));
    // oxlint-disable-next-line no-await-in-loop -- one model, and progress is told in order
    const made = missing.length === 0 ? [] : await embedder.embedPassages(missing);
    missing.forEach((text, index) => known.set(text, made[index] ?? new Float32Array(dimensions)));
    for (const text of texts) {
      data.set(known.get(text) ?? [], label * dimensions);
      known.set(text, data.subarray(label * dimensions, (label + 1) * dimensions));
      label += 1;
    }
    onProgress?.(number + 1, units.length);
  }
  return { dimensions, owners, data };
}

/** The texts that an index was made from, with their vectors. */
function vectorsByText({ reports, passages, vectors }: IndexContent): Map<string, Float32Array> {
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  const known = new Map<string, Float32Array>();
  let label = 0;
  for (const passage of passages) {
    for (const text of embeddingTexts(passage, texts.get(passage.reportId) ?? '')) {
      known.set(text, vectors.data.subarray(label * vectors.dimensions, (label + 1) * vectors.dimensions));
      label += 1;
    }
  }
  return label === vectors.owners.length ? known : new Map();
}
