import { describe, expect, it } from 'vitest';
import { indexedReport, WARD_TEXT } from '../support/ward-report.ts';
import { answererOver, ask, WARD } from './ward.ts';

const OLD = 'Số liệu đã lâu, nay có thể đã khác.';
const PERSONS = 'Nhân sự có thể đã thay đổi.';
const EXPIRED = 'Văn bản này đã quá thời hạn phường ghi.';

describe('when the report, of 5 July 2024, is asked on', () => {
  it.each([
    ['2024-07-05', false],
    ['2025-07-04', false],
    ['2025-07-05', true],
    ['2031-01-01', true],
    ['2024-01-01', false],
  ])('%s, its figures are called old: %s', async (at, old) => {
    const { closing } = await ask('Phường còn bao nhiêu hộ nghèo?', { at });
    expect(closing.includes(OLD)).toBe(old);
  });

  it('asks today where the asker names no day', async () => {
    const later = answererOver([WARD], { today: () => '2030-01-01' });
    expect((await later.answer('Phường còn bao nhiêu hộ nghèo?')).closing).toContain(OLD);
  });

  it('is called expired, and not old, after the officer’s own date', async () => {
    const { report, passages } = indexedReport(WARD_TEXT, 'suoi-may-2024.txt');
    const ward = answererOver([{ report: { ...report, validUntil: '2024-12-31' }, passages }]);
    const asked = (at: string): Promise<readonly string[]> =>
      ward.answer('Phường còn bao nhiêu hộ nghèo?', { at }).then(({ closing }) => closing);
    expect(await asked('2024-12-31')).not.toContain(EXPIRED);
    expect(await asked('2025-01-01')).toContain(EXPIRED);
    expect(await asked('2031-01-01')).not.toContain(OLD);
  });

  it('says of office holders, and of nothing else, that they may have changed', async () => {
    expect((await ask('Bí thư Đảng ủy phường là ai?')).closing).toContain(PERSONS);
    expect((await ask('Phường còn bao nhiêu hộ nghèo?')).closing).not.toContain(PERSONS);
  });

  it('closes a refusal that quotes nothing with no source', async () => {
    expect((await ask('Phường Hoa Đào có bao nhiêu hộ nghèo?')).closing).toEqual([]);
  });
});

describe('when the reply is written out', () => {
  it('says headline, remarks, quotes and source in this order, one a line', async () => {
    const answer = await ask('Chỉnh trang được bao nhiêu tuyến đường?');
    const quotes = answer.quotes.map(({ text }) => `“${text}”`);
    expect(answer.text.split('\n')).toEqual([
      answer.headline,
      ...answer.remarks,
      ...quotes,
      ...answer.closing,
    ]);
  });

  it('keeps its own words under forty', async () => {
    for (const question of [
      'Phường còn bao nhiêu hộ nghèo?',
      'Bí thư là ai?',
      'Năm 2019 có bao nhiêu hộ nghèo?',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- three questions
      const { headline, remarks } = await ask(question);
      expect([headline, ...remarks].join(' ').split(/\s+/).length).toBeLessThanOrEqual(40);
    }
  });
});
