import { describe, expect, it } from 'vitest';
import { IndexError } from '../../src/domain/fault.ts';
import { readReportFiles } from '../../src/indexing/read-reports.ts';

const file = (name: string, text: string | Uint8Array, sidecar: string | null = null) => ({
  file: name,
  sha256: '',
  bytes: Buffer.from(text),
  sidecar: sidecar === null ? null : Buffer.from(sidecar),
});
const read = (...files: ReturnType<typeof file>[]) => readReportFiles(files, () => []);
const TEXT = 'BÁO CÁO\nTình hình phường\n\nPhường còn 37 hộ nghèo. Có 34 hộ cận nghèo.\n';

describe('when files are read as reports', () => {
  it('cuts every passage from the text', () => {
    const [first] = read(file('a.txt', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`)).read;
    expect(first?.report.text).toBe(TEXT);
    expect(first?.passages.length).toBeGreaterThan(1);
    for (const { start, end, text } of first?.passages ?? []) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('names a report by its text, wherever it lies', () => {
    const [first] = read(file('a.txt', TEXT)).read;
    const [second] = read(file('b.md', TEXT)).read;
    expect(first?.report.id).toBe(second?.report.id);
  });

  it('lets the sidecar correct what the text says', () => {
    const [first] = read(file('a.txt', TEXT, '{"shortTitle": "Quý I", "date": "2023-03-28"}')).read;
    expect(first?.report).toMatchObject({ shortTitle: 'Quý I', date: '2023-03-28' });
  });
});

describe('when a file is no report', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t'],
    ['binary', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2)],
    ['undecodable', Uint8Array.of(0xff, 0xc3, 0x28, 0xe1)],
  ])('refuses it alone, and skips it beside another: %s', (_what, bytes) => {
    expect(() => read(file('x.txt', bytes))).toThrow(IndexError);
    const { read: good, skipped } = read(file('x.txt', bytes), file('y.txt', TEXT));
    expect(good.map(({ report }) => report.file)).toEqual(['y.txt']);
    expect(skipped).toEqual([{ file: 'x.txt', reason: expect.stringContaining('npm run index') }]);
  });

  it('skips a second copy of a report', () => {
    const { read: good, skipped } = read(file('a.txt', TEXT), file('b.txt', `\ufeff${TEXT}`));
    expect(good).toHaveLength(1);
    expect(skipped[0]).toMatchObject({ file: 'b.txt', reason: expect.stringContaining('a.txt') });
  });

  it('refuses a sidecar that it cannot read, naming it', () => {
    expect(() => read(file('a.txt', TEXT, '{"titel": "x"}'))).toThrow(/a\.json.*titel/);
  });
});
