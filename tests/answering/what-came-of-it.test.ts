import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, converse, figuresOf } from './ward.ts';

/** An answerer over a report of the year 2023, of its last month. */
const summedUp = (paragraph: string): ReturnType<typeof answererOf> =>
  answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN PHƯỜNG ĐỒI GIÓ\nĐồi Gió, ngày 20 tháng 12 năm 2023\n\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2023\n\n${paragraph}\n`,
      'doi-gio.txt',
    ),
  ]);

describe('when a paragraph tells how many there were, and how many are left', () => {
  const poor = summedUp(
    'Đầu năm có 64 hộ nghèo; đến nay còn 49 hộ nghèo. Hộ cận nghèo từ 231 hộ (4,45%) cuối năm 2021 còn 142 hộ (2,67%) cuối năm 2023.',
  );

  it.each([
    ['Còn bao nhiêu hộ nghèo?', ['49 hộ nghèo']],
    ['hiện còn mấy hộ nghèo', ['49 hộ nghèo']],
    ['Đầu năm có mấy hộ nghèo?', ['64 hộ nghèo']],
    ['hộ cận nghèo còn mấy hộ', ['142 hộ']],
    ['Cuối năm 2021 có bao nhiêu hộ cận nghèo?', ['231 hộ']],
    ['ty le ho can ngheo cuoi nam 2023', ['2,67%']],
  ])('gives the one that is asked for: “%s”', async (question, figures) => {
    expect(figuresOf(await poor.answer(question, { at: '2023-12-28' }))).toEqual(figures);
  });

  it.each([
    'Từ đầu năm tới cuối năm giảm được mấy hộ nghèo?',
    'ho ngheo tu dau nam den cuoi nam giam duoc may ho',
  ])('takes one from the other for a year from start to end: “%s”', async (question) => {
    const report = summedUp('Đầu năm có 94 hộ nghèo, cuối năm còn 57 hộ nghèo.');
    const answer = await report.answer(question, { at: '2023-12-28' });
    expect(figuresOf(answer)).toEqual(['57 hộ nghèo', '94 hộ nghèo']);
    expect(answer.derived.map(({ value }) => value)).toEqual([37]);
  });
});

describe('when two things are told of at the start and at the end of a year', () => {
  const both = summedUp(
    'Đầu năm có 96 hộ nghèo, 141 hộ cận nghèo; cuối năm còn 71 hộ nghèo (0,9%), 118 hộ cận nghèo (1,5%).',
  );

  it.each([
    ['hộ cận nghèo giảm mấy hộ', ['118 hộ cận nghèo', '141 hộ cận nghèo'], 23],
    ['Hộ nghèo giảm được mấy hộ?', ['71 hộ nghèo', '96 hộ nghèo'], 25],
  ])('sets each against its own: “%s”', async (question, figures, change) => {
    const answer = await both.answer(question, { at: '2023-12-28' });
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map(({ value }) => value)).toEqual([change]);
  });
});

describe('when a list has a number in brackets behind each member', () => {
  const years = summedUp(
    'Số hộ nghèo cuối các năm 2021, 2022, 2023 lần lượt là 167 hộ (3,22%), 118 hộ (2,25%) và 74 hộ (1,39%). Số hộ cận nghèo cuối năm 2023 là 142 hộ.',
  );

  it.each([
    ['Hộ nghèo còn mấy hộ?', ['74 hộ']],
    ['Năm 2022 tỷ lệ hộ nghèo bao nhiêu?', ['2,25%']],
    ['hộ nghèo năm 2021 mấy hộ', ['167 hộ']],
    ['Cuối năm 2023 hộ nghèo còn mấy hộ, hộ cận nghèo còn mấy hộ?', ['74 hộ', '142 hộ']],
  ])('gives that of the year: “%s”', async (question, figures) => {
    expect(figuresOf(await years.answer(question))).toEqual(figures);
  });
});

describe('when a share reaches a plan and is more than the year before', () => {
  const revenue = answererOf(
    'Năm 2024, thu ngân sách 96,72 tỷ đồng, đạt 112,6% dự toán, tăng 14,8% so với năm 2023.',
  );

  it.each([
    'Thu ngân sách năm 2024 tăng bao nhiêu phần trăm so với năm 2023?',
    'thu ngan sach nam 2024 tang bao nhieu phan tram so voi nam 2023',
    'Thu ngân sách tăng mấy phần trăm so với năm 2023?',
  ])('gives the rise: “%s”', async (question) => {
    expect(figuresOf(await revenue.answer(question))).toEqual(['14,8%']);
  });

  it('gives the share of the plan to who asks for it', async () => {
    expect(figuresOf(await revenue.answer('Thu ngân sách đạt bao nhiêu phần trăm dự toán?'))).toEqual([
      '112,6%',
    ]);
  });
});

describe('when a message points at what was spoken of by its kind', () => {
  const health = answererOf(
    'Ghi nhận 86 ca sốt xuất huyết, giảm 52 ca so với cùng kỳ; 121 ca tay chân miệng, tăng 34 ca. Trạm khám chữa bệnh 41.870 lượt.',
  );

  it.each([
    [['Tay chân miệng mấy ca?', 'Bệnh đó tăng bao nhiêu ca?'], ['34 ca']],
    [['sốt xuất huyết mấy ca', 'bệnh này so với năm rồi giảm mấy ca'], ['52 ca']],
  ])('answers of that: %j', async (turns, figures) => {
    expect(figuresOf(await converse(turns, health))).toEqual(figures);
  });
});
