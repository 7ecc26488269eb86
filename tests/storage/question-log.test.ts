import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createQuestionLog, withoutPersonalData } from '../../src/storage/question-log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ENTRY = {
  at: '2026-01-02T03:04:05Z',
  channel: 'telegram',
  question: 'hộ nghèo\n{"at": "forged"}',
  status: 'answered',
  headline: '37 hộ nghèo',
  milliseconds: 2,
} as const;

describe('when a question is kept', () => {
  it('is one line, whatever it holds', () => {
    const path = join(folder, 'log/questions.jsonl');
    const log = createQuestionLog({ path, onFault: fail });
    log.asked(ENTRY);
    log.rated({ at: ENTRY.at, headline: ENTRY.headline, good: true });
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ENTRY,
      { at: ENTRY.at, headline: ENTRY.headline, good: true },
    ]);
  });

  it.each([
    ['gọi 0901234567 nha', 'gọi … nha'],
    ['gọi +84 901 234 567', 'gọi …'],
    ['CCCD 079 123 456 789 của tôi', 'CCCD … của tôi'],
    ['mail a.b@phuong.vn nhé', 'mail … nhé'],
    ['hỏi @nguyenvana', 'hỏi …'],
    ['năm 2023 còn 37 hộ, thu 1.234,5 tỷ', 'năm 2023 còn 37 hộ, thu 1.234,5 tỷ'],
  ])('%s is kept as %s', (question, kept) => {
    expect(withoutPersonalData(question)).toBe(kept);
  });
});

describe('when the log grows', () => {
  it('keeps one older file and starts anew', () => {
    const path = join(folder, 'q.jsonl');
    const log = createQuestionLog({ path, onFault: fail, mostBytes: 300 });
    for (let i = 0; i < 20; i += 1) log.asked(ENTRY);
    expect(existsSync(`${path}.1`)).toBe(true);
    expect(readFileSync(path).length + readFileSync(`${path}.1`).length).toBeLessThan(1000);
  });
});

describe('when it cannot be written', () => {
  it('says so once and goes on', () => {
    writeFileSync(join(folder, 'file'), '');
    const faults: unknown[] = [];
    const log = createQuestionLog({
      path: join(folder, 'file/q.jsonl'),
      onFault: (fault) => faults.push(fault),
    });
    log.asked(ENTRY);
    log.asked(ENTRY);
    expect(faults).toHaveLength(1);
  });
});

function fail(error: unknown): never {
  throw error;
}
