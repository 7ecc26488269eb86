import { createHash } from 'node:crypto';
import { IndexError } from '../domain/fault.ts';
import { decodeReport } from '../report/decode.ts';
import { readReportInfo } from '../report/info.ts';
import { makePassages, type PassageOptions } from '../report/passages.ts';
import { reportProblem, sidecarProblem } from '../report/problems.ts';
import { parseSidecar, type Sidecar } from '../report/sidecar.ts';
import type { ReadReport } from './build-index.ts';
import type { SourceFile } from './index-content.ts';

/** A report as it lies on disk. */
export interface ReportFile extends SourceFile {
  readonly bytes: Uint8Array;
  /** Content of the optional `NAME.json` beside it. */
  readonly sidecar: Uint8Array | null;
}

/** A file that is not in the index, and why: one Vietnamese clause and the same in English. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

export interface ReportsRead {
  readonly read: readonly ReadReport[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Reports with their passages and figures. A file that is no report is skipped, as long as another one is; a second
 * copy of a report is skipped as well.
 *
 * @throws IndexError when no file can be read, or a sidecar is malformed: a misspelt correction must not go unnoticed
 */
export function readReportFiles(
  files: readonly ReportFile[],
  readFigures: PassageOptions['readFigures'],
): ReportsRead {
  const read = new Map<string, ReadReport>();
  const skipped: SkippedFile[] = [];
  for (const { file, bytes, sidecar } of files) {
    const decoded = decodeReport(bytes);
    if (!decoded.ok) {
      skipped.push({ file, reason: reportProblem(file, decoded) });
      continue;
    }
    const id = createHash('sha256').update(decoded.text).digest('hex').slice(0, 16);
    const twin = read.get(id);
    if (twin !== undefined) {
      const { file: first } = twin.report;
      skipped.push({ file, reason: `cùng nội dung với ${first} / the same text as ${first}` });
      continue;
    }
    const info = readReportInfo(decoded.text, file, sidecar === null ? null : readSidecar(file, sidecar));
    const report = { id, ...info, text: decoded.text };
    read.set(id, { report, passages: makePassages(report, { readFigures }) });
  }
  const [first] = skipped;
  if (read.size === 0 && first !== undefined) throw new IndexError(first.reason);
  return { read: [...read.values()], skipped };
}

function readSidecar(reportFile: string, bytes: Uint8Array): Sidecar {
  const parsed = parseSidecar(new TextDecoder().decode(bytes));
  if (parsed.ok) return parsed.value;
  throw new IndexError(sidecarProblem(reportFile.replace(/\.[^.]*$/, '.json'), parsed.message));
}
