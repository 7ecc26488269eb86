import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/fault.ts';
import { readQuestionFile } from '../../src/evaluation/question-file.ts';

const LINE = { id: 'a1', report: 'a.txt', q: 'Còn bao nhiêu hộ nghèo?', expect: 'answered' };
const file = (...lines: readonly unknown[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

describe('when a file of questions is read', () => {
  it('fills in what a line leaves out', () => {
    expect(readQuestionFile('a.jsonl', file(LINE))).toEqual([
      {
        id: 'a1',
        report: 'a.txt',
        turns: ['Còn bao nhiêu hộ nghèo?'],
        at: null,
        style: 'plain',
        kind: 'count',
        level: 'plain',
        expect: ['answered'],
        figures: [],
        quote: null,
        derived: [],
        verdict: null,
        held: false,
      },
    ]);
  });

  it('keeps a dialogue, several outcomes and null for nothing', () => {
    const { q: _, ...rest } = LINE;
    const line = {
      ...rest,
      turns: ['a', 'b'],
      expect: ['not_found', 'clarify'],
      figures: null,
      quote: null,
      at: '2024-08-01',
    };
    expect(readQuestionFile('a.jsonl', file(line))[0]).toMatchObject({
      turns: ['a', 'b'],
      expect: ['not_found', 'clarify'],
      figures: [],
      at: '2024-08-01',
    });
  });

  it('tells by its name what is kept apart', () => {
    expect(readQuestionFile('a.held.jsonl', file(LINE))[0]?.held).toBe(true);
  });

  it('skips blank lines', () => {
    expect(
      readQuestionFile('a.jsonl', `\n${file(LINE)}\n  \n${file({ ...LINE, id: 'a2' })}\n`).map(
        ({ id }) => id,
      ),
    ).toEqual(['a1', 'a2']);
    expect(readQuestionFile('a.jsonl', '')).toEqual([]);
  });
});

describe('when a line is no question', () => {
  const { q: _, ...without } = LINE;
  it.each([
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['no id', file({ ...LINE, id: undefined })],
    ['an empty id', file({ ...LINE, id: '' })],
    ['no report', file({ ...LINE, report: undefined })],
    ['neither q nor turns', file(without)],
    ['both q and turns', file({ ...LINE, turns: ['a'] })],
    ['no turn', file({ ...without, turns: [] })],
    ['an unknown outcome', file({ ...LINE, expect: 'maybe' })],
    ['no outcome', file({ ...LINE, expect: [] })],
    ['a bad date', file({ ...LINE, at: '2024-13-01' })],
    ['a derived text', file({ ...LINE, derived: ['86,7%'] })],
    ['an unknown verdict', file({ ...LINE, verdict: 'perhaps' })],
  ])('%s is a fault that names the file and the line', (_name, line) => {
    const read = (): unknown => readQuestionFile('b.jsonl', `${file(LINE)}\n\n${line}`);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/b\.jsonl, dòng 3:[^\n]*\nb\.jsonl, line 3:[^\n]*\n {2}npm run evaluate/);
  });
});

describe('when the shipped questions are read', () => {
  const folder = new URL('../../data/evaluation/questions/', import.meta.url);
  const all = readdirSync(folder).flatMap((name) =>
    readQuestionFile(name, readFileSync(new URL(name, folder), 'utf8')),
  );

  it('gives no id twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('expects something of every answer that is due', () => {
    const vague = all.filter(
      ({ expect: outcomes, figures, quote, derived }) =>
        outcomes.length === 1 &&
        outcomes[0] === 'answered' &&
        figures.length === 0 &&
        quote === null &&
        derived.length === 0,
    );
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});
