import { describe, expect, it } from 'vitest';
import { questionBeside } from './reading.ts';

const GIVING = 'Đã tặng 165 suất quà cho hộ nghèo. Số hộ nghèo tăng 06 hộ.';

describe('when “tang” is typed without marks', () => {
  it.each([
    'tang bao nhieu suat qua',
    'phuong tang cho nguoi gia may suat qua',
    'tang may suat gao',
    'Tang bao nhieu qua',
  ])('is “tặng” beside what is given: “%s”', (message) => {
    const { text, kind } = questionBeside(GIVING, message);
    expect(text).toMatch(/\btặng/u);
    expect(kind).toBe('count');
  });

  it.each([
    ['nothing is given', GIVING, 'so ho ngheo tang bao nhieu'],
    ['what is given bears marks', GIVING, 'tang bao nhiêu suất quà'],
    ['what is given stands far behind', GIVING, 'tang bao nhieu ho ngheo cua phuong nay so voi qua'],
    ['the report gives nothing', 'Trao 165 suất quà cho hộ nghèo.', 'tang bao nhieu suat qua'],
    ['it bears marks', GIVING, 'tăng bao nhieu suat qua'],
  ])('is “tăng” where %s: %#', (_, report, message) => {
    const { text, kind } = questionBeside(report, message);
    expect(text).not.toMatch(/tặng/u);
    expect(kind).toBe('change');
  });
});
