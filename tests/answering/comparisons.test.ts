import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, figuresOf } from './ward.ts';

const ward = answererOf(
  'Hiện nay phường còn 41 hộ nghèo, 29 hộ cận nghèo. Xử phạt hàng rong 97 trường hợp, đậu xe sai quy định 74 trường hợp. Giao quân đạt 15/15 thanh niên.',
);

describe('when two things are set against each other', () => {
  it.each([
    ['sl hộ nghèo vs hộ cận nghèo là nhiu', ['41', '29']],
    ['Are there more poor households or near-poor households?', ['41', '29']],
    ['hàng rong với đậu xe sai quy định cái nào nhiều trường hợp hơn', ['97', '74']],
  ])('gives the figure of each: “%s”', async (question, numbers) => {
    const figures = figuresOf(await ward.answer(question));
    expect(figures.map((text) => /\d+/.exec(text)?.[0])).toEqual(numbers);
  });
});

describe('when two rows are set against each other and both sides say “chi”', () => {
  const spending = answererOver([
    indexedReport(
      `BÁO CÁO
Thu, chi ngân sách năm 2024 của phường Đồi Gió

*Đồi Gió, ngày 12 tháng 01 năm 2025*

**Bảng 2. Chi ngân sách phường theo lĩnh vực năm 2024**

*Đơn vị tính: triệu đồng*

| STT | Lĩnh vực chi | Dự toán năm 2024 | Thực hiện năm 2024 | TH/DT (%) | Tỷ trọng trong tổng chi (%) |
|---|---|---:|---:|---:|---:|
| **II** | **Chi thường xuyên** | **2.080,0** | **1.975,5** | **95,0** | **74,8** |
| 1 | Quốc phòng (dân quân tự vệ) | 480,0 | 360,0 | 75,0 | 13,6 |
| 2 | An ninh trật tự | 290,0 | 275,5 | 95,0 | 10,4 |
| 3 | Văn hóa, thể thao | 310,0 | 248,0 | 80,0 | 9,4 |
`,
      'chi-doi-gio.md',
    ),
  ]);

  it.each([
    ['Phường chi cho quốc phòng hay cho an ninh trật tự nhiều hơn?', ['360,0', '275,5']],
    ['nam 2024 phuong chi cho quoc phong hay cho an ninh trat tu nhieu hon', ['360,0', '275,5']],
    ['Chi cho văn hóa hay cho an ninh trật tự nhiều hơn?', ['248,0', '275,5']],
  ])('compares amounts and no shares of what is spent: “%s”', async (question, figures) => {
    expect(figuresOf(await spending.answer(question))).toEqual(figures);
  });
});

describe('when two things are compared in percent', () => {
  const goals = answererOf(
    [
      'Bảng 1. Chi ngân sách (ĐVT: triệu đồng)',
      '',
      '| Nội dung | Dự toán | Thực hiện | Đạt (%) |',
      '|---|---:|---:|---:|',
      '| Văn hóa | 310,0 | 248,0 | 80,0 |',
      '| Thể thao | 190,0 | 180,5 | 95,0 |',
    ].join('\n'),
  );

  it.each([
    ['Văn hóa với thể thao cái nào đạt phần trăm cao hơn?', ['80,0', '95,0']],
    ['van hoa voi the thao cai nao dat phan tram cao hon', ['80,0', '95,0']],
    ['Thể thao đạt hơn văn hóa mấy phần trăm?', ['95,0', '80,0']],
    ['Văn hóa với thể thao cái nào thực hiện nhiều hơn?', ['248,0', '180,5']],
  ])('sets their shares side by side, else their amounts: “%s”', async (question, figures) => {
    expect(figuresOf(await goals.answer(question))).toEqual(figures);
  });
});

describe('when a change is told both in numbers and in percent', () => {
  const fees = answererOf(
    'Thu lệ phí đạt 312 triệu đồng, tăng 24 triệu đồng, tương ứng tăng 8,3% so với năm trước.',
  );

  it.each([
    ['Thu lệ phí so với năm trước tăng hay giảm bao nhiêu phần trăm?', '8,3%'],
    ['Thu lệ phí tăng bao nhiêu so với năm trước?', '24 triệu đồng'],
  ])('gives the measure that is asked for: “%s”', async (question, figure) => {
    expect(figuresOf(await fees.answer(question))).toEqual([figure]);
  });
});

describe('when two counts are asked for together', () => {
  const poor = answererOf('Hiện phường còn 37 hộ nghèo, 58 hộ cận nghèo.');

  it.each([
    ['Hộ nghèo với hộ cận nghèo tổng cộng bao nhiêu hộ?', [95]],
    ['ho ngheo voi can ngheo tong cong bao nhieu ho', [95]],
    ['Hộ nghèo và hộ cận nghèo có bao nhiêu hộ?', []],
  ])('adds them up where a word asks for the whole: “%s”', async (question, sums) => {
    const answer = await poor.answer(question);
    expect(figuresOf(answer)).toEqual(['37 hộ nghèo', '58 hộ cận nghèo']);
    expect(answer.derived.map(({ value }) => value)).toEqual(sums);
  });
});
