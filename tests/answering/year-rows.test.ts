import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

/** A report in which dozens of paragraphs say the words of its table. */
function longReport(year: (value: number) => string): ReturnType<typeof answererOver> {
  const paragraphs = Array.from(
    { length: 45 },
    (_, index) =>
      `Tổ dân phố ${index + 1} trồng ${20 + index} chậu hoa, tỷ lệ hộ nghèo và số hộ nghèo qua các năm đều được rà soát.`,
  );
  const rows = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map(
    (value, index) =>
      `| ${year(value)} | ${190 - 13 * index} | ${(91.5 - index / 2).toFixed(1).replace('.', ',')} |`,
  );
  const text = [
    'BÁO CÁO\nTình hình giảm nghèo của phường Đồi Gió',
    '*Đồi Gió, ngày 12 tháng 01 năm 2025*',
    '## I. Tình hình chung',
    ...paragraphs,
    '## II. Số liệu',
    '**Bảng 1. Kết quả qua các năm**',
    ['| Năm | Số hộ nghèo | Tỷ lệ bao phủ bảo hiểm (%) |', '|---|---:|---:|', ...rows].join('\n'),
    '',
  ].join('\n\n');
  return answererOver([indexedReport(text, 'doi-gio.md')]);
}

const report = longReport(String);

describe('when a table has a row a year and the report around it says the same words', () => {
  it.each([
    ['Năm 2018 có bao nhiêu hộ nghèo?', ['164']],
    ['nam 2018 co bao nhieu ho ngheo', ['164']],
    ['Năm 2021 tỷ lệ bao phủ bảo hiểm bao nhiêu phần trăm?', ['89,0']],
    ['Năm 2017 với năm 2022 năm nào nhiều hộ nghèo hơn?', ['177', '112']],
  ])('reads the rows of the years that are asked for: “%s”', async (question, figures) => {
    expect(figuresOf(await report.answer(question))).toEqual(figures);
  });

  it('takes one year of a stretch from the other', async () => {
    const answer = await report.answer('Từ năm 2018 đến năm 2021 giảm bao nhiêu hộ nghèo?');
    expect(figuresOf(answer)).toEqual(['164', '125']);
    expect(answer.derived.map(({ value }) => value)).toEqual([39]);
  });

  it('finds a row that begins with the word for a year', async () => {
    const named = longReport((value) => `Năm ${value}`);
    expect(figuresOf(await named.answer('Năm 2018 có bao nhiêu hộ nghèo?'))).toEqual(['164']);
  });

  it('has no figure of a year without a row', async () => {
    const answer = await report.answer('Năm 2013 có bao nhiêu hộ nghèo?');
    expect(answer).toMatchObject({ status: 'not_found', unmet: 'period', figures: [] });
  });

  it('takes no row for a reason', async () => {
    const answer = await report.answer('Vì sao năm 2018 nhiều hộ nghèo?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [] });
  });
});
