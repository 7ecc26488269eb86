import { expect } from 'vitest';
import type { Passage } from '../../src/domain/passage.ts';
import { parseReport } from '../../src/report/parse.ts';
import { readPassages } from './reading.ts';

/** Letters that stand in no passage though nothing says why: no mark of a list, header of a table, or noise. */
function lostLetters(text: string, passages: readonly Passage[]): string {
  const { blocks, noise, markers } = parseReport(text);
  const headers = blocks.flatMap((block) => (block.kind === 'table' ? block.table.header : []));
  const covered = new Uint8Array(text.length);
  for (const { start, end } of [...passages, ...noise, ...markers, ...headers]) covered.fill(1, start, end);
  return [...text.matchAll(/[\p{L}\p{N}]/gu)]
    .filter(({ index }) => !covered[index])
    .map((match) => match[0])
    .join('');
}

/** What holds for the passages of any text: exact slices, in order, apart, named apart, and nothing lost. */
export function expectSound(text: string): void {
  const passages = readPassages(text);
  let last = 0;
  const ids = new Set<string>();
  for (const { id, text: words, start, end, noise, context, paragraph } of passages) {
    expect(text.slice(start, end)).toBe(words);
    expect(words.trim()).toBe(words);
    expect(words).not.toBe('');
    expect(start).toBeGreaterThanOrEqual(last);
    expect(paragraph.start).toBeLessThanOrEqual(start);
    expect(paragraph.end).toBeGreaterThanOrEqual(end);
    for (const span of noise) expect(span.end > start && span.start < end).toBe(true);
    for (const span of context) expect(span.start < span.end && span.end <= text.length).toBe(true);
    ids.add(id);
    last = end;
  }
  expect(ids.size).toBe(passages.length);
  expect(lostLetters(text, passages)).toBe('');
}
