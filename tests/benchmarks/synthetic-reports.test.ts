import { describe, expect, it } from 'vitest';
import { syntheticReports } from '../../src/benchmarks/synthetic-reports.ts';
import { readReportFiles } from '../../src/indexing/read-reports.ts';

describe('synthetic reports', () => {
  it('are the same for the same seed', () => {
    expect(syntheticReports(700, 3)).toEqual(syntheticReports(700, 3));
    expect(syntheticReports(700, 3)).not.toEqual(syntheticReports(700, 4));
  });

  it('are read as about as many passages as were asked for', () => {
    const files = syntheticReports(600).map(({ file, text }) => ({
      file,
      sha256: '',
      bytes: Buffer.from(text),
      sidecar: null,
    }));
    const { read, skipped } = readReportFiles(files, () => []);
    const passages = read.reduce((sum, one) => sum + one.passages.length, 0);
    expect(skipped).toEqual([]);
    expect(passages).toBeGreaterThanOrEqual(600);
    expect(passages).toBeLessThan(660);
  });
});
