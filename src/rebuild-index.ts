import { mkdirSync } from 'node:fs';
import { IndexError, faultText } from './domain/fault.ts';
import { buildIndex } from './indexing/build-index.ts';
import type { IndexContent, IndexOrigin, SourceFile } from './indexing/index-content.ts';
import { readReportFiles, type SkippedFile } from './indexing/read-reports.ts';
import type { Embedder } from './retrieval/embedder.ts';
import { EXACT_LIMIT, loadHnswlib, writeVectorIndex } from './retrieval/vector-index.ts';
import { type BuildLock, lockBuild } from './storage/build-lock.ts';
import { systemCode } from './storage/durable-file.ts';
import { openIndex, saveIndex } from './storage/index-store.ts';
import { readReports } from './storage/reports-folder.ts';
import { readFigures } from './text/figures/read-figures.ts';

export interface BuildPlan {
  /** A report, or a folder of reports. */
  readonly reports: string;
  /** Whether somebody pointed at these reports; otherwise they are those of the settings, and followed. */
  readonly chosen: boolean;
  /** Where the index goes. */
  readonly folder: string;
  readonly code: string;
  readonly embedder: Embedder;
  /** Passages done of passages in all. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface BuildSummary {
  readonly reports: number;
  readonly passages: number;
  readonly figures: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Makes an index of the reports and puts it in place of the one that is there.
 * @throws IndexError when the reports cannot be read, another build is at work, or the disk is full; the index that
 * was there is still there then
 */
export async function rebuildIndex(plan: BuildPlan): Promise<BuildSummary> {
  const { folder, embedder, code } = plan;
  const found = readReports(plan.reports);
  const { read, skipped } = readReportFiles(found.files, readFigures);
  const origin: IndexOrigin = { code, modelId: embedder.id, dimensions: embedder.dimensions };
  const lock = locked(folder);
  try {
    const before = openIndex(folder, origin);
    const content = await buildIndex(read, {
      embedder,
      previous: before.state === 'whole' ? before.content : null,
      onProgress(done, total) {
        lock.touch();
        plan.onProgress(done, total);
      },
    });
    await save(plan, content, origin, found.files);
    return {
      reports: content.reports.length,
      passages: content.passages.length,
      figures: content.passages.reduce((sum, { figures }) => sum + figures.length, 0),
      skipped: [...found.skipped, ...skipped],
    };
  } catch (error) {
    throw systemCode(error) === null ? error : cannotWrite(folder, error);
  } finally {
    lock.release();
  }
}

async function save(
  { folder, chosen }: BuildPlan,
  content: IndexContent,
  origin: IndexOrigin,
  sources: readonly SourceFile[],
): Promise<void> {
  const hnswlib = content.vectors.owners.length > EXACT_LIMIT ? await loadHnswlib() : null;
  const writeGraph =
    hnswlib === null ? null : (path: string) => writeVectorIndex(hnswlib, content.vectors, path);
  saveIndex(folder, { content, origin, sources, chosen, writeGraph });
}

function locked(folder: string): BuildLock {
  const lock = tryLock(folder);
  if (!('heldBy' in lock)) return lock;
  throw new IndexError(
    faultText(
      `Đang có một lần lập chỉ mục khác chạy ở ${folder} (tiến trình ${lock.heldBy}); xin đợi xong rồi chạy lại.`,
      `Another build is at work in ${folder} (process ${lock.heldBy}); please wait for it, then run this again.`,
      'npm run index',
    ),
  );
}

function tryLock(folder: string): ReturnType<typeof lockBuild> {
  try {
    mkdirSync(folder, { recursive: true });
    return lockBuild(folder);
  } catch (error) {
    throw systemCode(error) === null ? error : cannotWrite(folder, error);
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function cannotWrite(folder: string, error: unknown): IndexError {
  const code = systemCode(error) ?? '';
  const [vi, en] = FULL.has(code)
    ? ['đĩa đã đầy', 'the disk is full']
    : [`không ghi được (${code})`, `it cannot be written to (${code})`];
  return new IndexError(
    faultText(
      `Không lưu được chỉ mục vào ${folder}: ${vi}; chỉ mục cũ (nếu có) vẫn dùng được.`,
      `The index could not be saved in ${folder}: ${en}; an older one there can still be used.`,
      'Giải phóng đĩa hoặc chọn nơi khác / Free some space or choose another place: npm run index -- --out THƯ_MỤC',
    ),
  );
}
