import type { Answerer } from './channels/answerer.ts';
import type { Library } from './channels/library.ts';
import { type Composed, composeAnswerer } from './compose-answerer.ts';
import type { Config } from './config.ts';
import { IndexError } from './domain/fault.ts';
import { unusableIndex } from './index-faults.ts';
import type { IndexOrigin, SourceFile } from './indexing/index-content.ts';
import { ROOT } from './load-config.ts';
import { rebuildIndex } from './rebuild-index.ts';
import type { Embedder } from './retrieval/embedder.ts';
import { loadEmbedder } from './retrieval/load-embedder.ts';
import { openRetriever } from './retrieval/open-retriever.ts';
import { loadHnswlib } from './retrieval/vector-index.ts';
import { runningBuild } from './storage/build-lock.ts';
import { codeVersion } from './storage/code-version.ts';
import { indexRevision, type OpenedIndex, openIndex } from './storage/index-store.ts';
import { findModel } from './storage/model-folder.ts';
import { readReports } from './storage/reports-folder.ts';

export interface SessionOptions {
  readonly config: Config;
  readonly folder: string;
  /** Whether a missing or stale index may be built from the reports of the settings. */
  readonly build: boolean;
  /** Passages done of passages in all, while an index is built. */
  readonly onProgress: (done: number, total: number) => void;
  /** A sentence about something that the officer should know and that stops nothing. */
  readonly onNotice: (sentence: string) => void;
  /** Told when the figure guard held a reply back: the numbers that it found without support. */
  readonly onHeldBack: (numbers: readonly string[]) => void;
  readonly now: () => Date;
}

/** An open index, and what answers from it. */
export interface IndexSession {
  answerer(): Answerer;
  library(): Library;
  /** False where the vector addon was not built and every vector is compared. */
  readonly hasGraphs: boolean;
  /** Looks whether another index lies in the folder by now, and answers from that one then. */
  refresh(): Promise<'same' | 'replaced' | 'unusable'>;
  close(): Promise<void>;
}

interface Open extends Composed {
  readonly revision: string;
}

/**
 * Opens the index, after building it where that is wanted and needed.
 * @throws ConfigError when the model cannot be used, IndexError when there is no index to answer from
 */
export async function openSession(options: SessionOptions): Promise<IndexSession> {
  const { config, folder } = options;
  const model = findModel(config.embeddingModel, ROOT);
  const [embedder, hnswlib] = await Promise.all([loadEmbedder(model, model.bytes), loadHnswlib()]);
  const origin = { code: codeVersion(ROOT), modelId: embedder.id, dimensions: embedder.dimensions };
  const open = async (opened: WholeIndex): Promise<Open> => {
    const { content, graphPath, revision } = opened;
    const retriever = openRetriever({ ...content, graphPath, hnswlib, embedder });
    const { now, onHeldBack } = options;
    const composed = composeAnswerer(content, retriever, config, { now, onHeldBack });
    await composed.prepareExamples();
    return { ...composed, revision };
  };
  let current = await open(await wholeIndex(options, origin, embedder));
  let unusable: string | null = null;
  return {
    answerer: () => current.answerer,
    library: () => current.library,
    hasGraphs: hnswlib !== null,
    async refresh() {
      const revision = indexRevision(folder);
      if (revision === current.revision || revision === unusable) return 'same';
      const opened = openIndex(folder, origin);
      if (opened.state !== 'whole') {
        unusable = revision;
        return 'unusable';
      }
      current = await open(opened);
      return 'replaced';
    },
    close: () => embedder.close(),
  };
}

type WholeIndex = Extract<OpenedIndex, { state: 'whole' }>;

async function wholeIndex(
  options: SessionOptions,
  origin: IndexOrigin,
  embedder: Embedder,
): Promise<WholeIndex> {
  const { config, folder, build, onNotice } = options;
  if (build) await otherBuildEnds(folder);
  const found = openIndex(folder, origin);
  if (found.state === 'whole') {
    // An index of reports that somebody pointed at stays theirs, whatever lies in the reports folder.
    const current = !build || found.chosen || !hasChanged(found.sources, config.reports, onNotice);
    if (current) return found;
  } else if (!build || (found.state !== 'missing' && found.chosen)) {
    throw unusableIndex(found, folder);
  }
  try {
    await rebuildIndex({ ...options, reports: config.reports, chosen: false, code: origin.code, embedder });
  } catch (error) {
    // New reports that cannot be read are no reason to fall silent about the old ones.
    if (found.state !== 'whole' || !(error instanceof IndexError)) throw error;
    onNotice(error.message);
    return found;
  }
  const built = openIndex(folder, origin);
  if (built.state === 'whole') return built;
  throw unusableIndex(built, folder);
}

/** Whether the reports on disk are others than those in the index; an index answers without them, too. */
function hasChanged(
  sources: readonly SourceFile[],
  reports: string,
  onNotice: SessionOptions['onNotice'],
): boolean {
  try {
    const files = readReports(reports).files.map(({ file, sha256 }) => `${file} ${sha256}`);
    return files.join('\n') !== sources.map(({ file, sha256 }) => `${file} ${sha256}`).join('\n');
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    onNotice(error.message);
    return false;
  }
}

const LOOK_AGAIN_MS = 200;
const PATIENCE_MS = 5 * 60_000;

/** Two first starts at once: one builds, the other one waits and uses what was built. */
async function otherBuildEnds(folder: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS && runningBuild(folder) !== null; waited += LOOK_AGAIN_MS) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
  }
}
