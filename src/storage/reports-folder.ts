import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { IndexError, faultText } from '../domain/fault.ts';
import type { ReportFile, SkippedFile } from '../indexing/read-reports.ts';
import { systemCode } from './durable-file.ts';

export interface ReportsFound {
  /** Sorted by name. */
  readonly files: readonly ReportFile[];
  readonly skipped: readonly SkippedFile[];
}

const READABLE = new Set(['.txt', '.md']);
/** A ward's report has some tens of kilobytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a report, or all of a folder and the folders in it. Nothing outside of it is read, whatever links say.
 * @throws IndexError when there is nothing to read, or when two reports could not be told apart by name.
 */
export function readReports(path: string): ReportsFound {
  const place = kindOf(path);
  if (place === null) throw missing(path);
  const skipped: SkippedFile[] = [];
  const files: ReportFile[] = [];
  for (const found of place === 'file' ? [path] : listFiles(path)) {
    const shown = place === 'file' ? basename(found) : relative(path, found);
    const refused = refusal(found, place === 'file' ? null : path);
    if (refused === 'silent') continue;
    if (refused === null) files.push(readReport(found));
    else skipped.push({ file: shown, reason: refused });
  }
  if (files.length === 0) throw nothing(path, skipped);
  rejectNamesakes(files, path);
  return { files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)), skipped };
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** All files below a folder, in the order of their names; hidden ones (`.git`, `.DS_Store`) are nobody's report. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Why a file is not read; `silent` for a sidecar of a report, null for a file that is read. */
function refusal(path: string, folder: string | null): string | null {
  if (folder !== null && lstatSync(path).isSymbolicLink()) {
    const target = linkTarget(path);
    if (target === null || !target.startsWith(realpathSync(folder) + sep)) {
      return 'liên kết ra ngoài thư mục / a link to outside the folder';
    }
  }
  const extension = extname(path).toLowerCase();
  if (extension === '.json' && hasReport(path)) return 'silent';
  if (!READABLE.has(extension)) return 'chỉ đọc .txt và .md / only .txt and .md are read';
  const stat = statSync(path);
  if (!stat.isFile()) return 'không phải tệp / not a file';
  if (stat.size > MOST_BYTES) return 'lớn hơn 64 MB / larger than 64 MB';
  return null;
}

function linkTarget(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function hasReport(sidecar: string): boolean {
  const stem = sidecar.slice(0, -'.json'.length);
  return ['.txt', '.md', '.TXT', '.MD'].some((extension) => kindOf(stem + extension) === 'file');
}

function readReport(path: string): ReportFile {
  const bytes = read(path);
  const beside = `${path.slice(0, -extname(path).length)}.json`;
  const sidecar = kindOf(beside) === 'file' ? read(beside) : null;
  const sha256 = createHash('sha256').update(bytes);
  if (sidecar !== null) sha256.update('\0').update(sidecar);
  return { file: basename(path).normalize('NFC'), sha256: sha256.digest('hex'), bytes, sidecar };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = systemCode(error) ?? 'lỗi';
    throw new IndexError(
      faultText(
        `Không mở được tệp ${path} (${code}).`,
        `The file ${path} cannot be opened (${code}).`,
        'npm run index -- --reports TỆP_KHÁC',
      ),
    );
  }
}

/** Residents are told the file's name: two reports must not share it, on any system. */
function rejectNamesakes(files: readonly ReportFile[], path: string): void {
  const seen = new Set<string>();
  for (const { file } of files) {
    const name = file.toLowerCase();
    if (seen.has(name)) {
      throw new IndexError(
        faultText(
          `Có hai báo cáo cùng tên ${file} trong ${path}; xin đổi tên một tệp.`,
          `Two reports in ${path} are called ${file}; please rename one.`,
          'npm run index',
        ),
      );
    }
    seen.add(name);
  }
}

function missing(path: string): IndexError {
  return new IndexError(
    faultText(
      `Không có tệp hay thư mục báo cáo ${path}.`,
      `There is no report file or folder ${path}.`,
      'npm run index -- --reports TỆP_HOẶC_THƯ_MỤC',
    ),
  );
}

function nothing(path: string, skipped: readonly SkippedFile[]): IndexError {
  const why =
    skipped.length === 0 ? '' : ` (${skipped.map(({ file, reason }) => `${file}: ${reason}`).join('; ')})`;
  return new IndexError(
    faultText(
      `Chưa có báo cáo .txt hay .md nào trong ${path}${why}.`,
      `There is no .txt or .md report in ${path}.`,
      'Chép báo cáo vào data/reports rồi chạy / Copy a report there, then run: npm run index',
    ),
  );
}
