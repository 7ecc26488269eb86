import { describe, expect, it } from 'vitest';
import { numbersNotInReport } from '../../src/evaluation/raw-check.ts';
import { failuresOf, groupsOf, summaryOf } from '../../src/evaluation/summary.ts';
import { failedThresholds } from '../../src/evaluation/thresholds.ts';
import { answerWith } from '../support/answers.ts';
import { judgedWith } from './judged.ts';

const JUDGED = [
  judgedWith('right', { id: 't1' }),
  judgedWith('wrong', { id: 't2', kind: 'percent', turns: ['mấy phần trăm?'] }),
  judgedWith('refused', { id: 't3', report: 'b.md', level: 'hard' }),
  judgedWith('right', { id: 't4', expect: ['not_found'], kind: 'other-ward' }, ['77']),
  judgedWith('wrong', { id: 'h1', held: true }),
];

const failed = (groups: Record<string, object>, stray = 1): string[] =>
  failedThresholds(JUDGED, JSON.stringify({ groups, stray }));

describe('when judged questions are grouped', () => {
  const sizes = Object.fromEntries(groupsOf(JUDGED).map(({ name, judged }) => [name, judged.length]));

  it('keeps tuned and held apart, then answerable and not, by report, style, level and kind', () => {
    expect(sizes).toMatchObject({
      all: 5,
      tuned: 4,
      held: 1,
      'tuned · answerable': 3,
      'tuned · unanswerable': 1,
      'tuned · near-misses': 1,
      'tuned · b.md · answerable': 1,
      'level hard': 1,
      'style plain': 4,
      'kind percent': 1,
    });
  });

  it('names no empty group', () => {
    expect(Object.values(sizes).every((size) => size > 0)).toBe(true);
    expect(sizes).not.toHaveProperty('held · unanswerable');
    expect(groupsOf([]).map(({ name }) => name)).toEqual([]);
  });
});

describe('when results are summed up', () => {
  const { text, json } = summaryOf(JUDGED);

  it('says shares in per cent, and how many numbers nobody wrote', () => {
    expect(text.split('\n')[1]).toMatch(/^all +5 +40\.0% .* 40\.0% +20\.0% +-0\.400$/);
    expect(text).toContain('Numbers not found in the raw report: 1');
  });

  it('says the same as one object', () => {
    const all = { name: 'all', asked: 5, right: 2, wrong: 2, refused: 1, score: -0.4 };
    expect(json).toMatchObject({ stray: 1, groups: expect.arrayContaining([expect.objectContaining(all)]) });
  });

  it('lists what went wrong, but never a question kept apart', () => {
    const failures = failuresOf(JUDGED);
    expect(failures).toContain('t2  mấy phần trăm?');
    expect(failures).toContain('is refused');
    expect(failures).not.toMatch(/t1|t4|h1/);
  });
});

describe('when results are held against thresholds', () => {
  it.each([
    [{ all: { right: 0.4, wrong: 0.4, refused: 0.2 } }, []],
    [{ all: { right: 0.41 } }, ['all: right 40.0 < 41']],
    [{ all: { wrong: 0.39 } }, ['all: wrong 40.0 > 39']],
    [{ held: { wrong: 0 }, 'tuned · unanswerable': { right: 1 } }, ['held: wrong 100.0 > 0']],
    [{ 'kind no-such': { right: 1 } }, []],
  ])('%j fails as %j', (groups, lines) => {
    expect(failed(groups)).toEqual(lines);
  });

  it('allows no more stray numbers than said', () => {
    expect(failed({}, 0)).toEqual(['numbers not in the raw report: 1 > 0']);
  });

  it('throws for what are no thresholds', () => {
    expect(() => failedThresholds(JUDGED, '{"groups": {"all": {"right": "much"}}, "stray": 0}')).toThrow();
    expect(() => failedThresholds(JUDGED, 'nothing')).toThrow();
  });
});

describe('when an independent reader looks for a reply’s numbers', () => {
  const RAW = 'Phường còn 41 hộ nghèo, thu 12,5 tỷ đồng, ngày 05/7/2024.';
  const derived = [{ text: '86,7%', value: 86.7, how: '13 ÷ 15', terms: ['13', '15'] }];

  it.each([
    ['41 hộ nghèo', '', []],
    ['12,5 tỷ đồng ngày 5/7/2024', '', []],
    ['42 hộ nghèo', '', ['42']],
    ['4 hộ, 1 người', '', ['4', '1']],
    ['khác với con số 50', 'có phải 50 hộ không', []],
    ['Dạ, không có.', '', []],
  ])('of “%s” after “%s” it misses %j', (text, question, missed) => {
    expect(numbersNotInReport(answerWith({ status: 'answered', text }), RAW, question)).toEqual(missed);
  });

  it('takes printed arithmetic for what it is', () => {
    const answer = { ...answerWith({ status: 'answered', text: 'khoảng 86,7% (13 ÷ 15)' }), derived };
    expect(numbersNotInReport(answer, RAW, '')).toEqual([]);
    expect(numbersNotInReport({ ...answer, derived: [] }, RAW, '')).toEqual(['86,7', '13', '15']);
  });

  it('leaves an officer’s phone numbers in small talk alone', () => {
    const chat = { ...answerWith({ status: 'answered', text: 'Xin gọi 115.' }), status: 'chat' as const };
    expect(numbersNotInReport(chat, RAW, '')).toEqual([]);
  });
});
