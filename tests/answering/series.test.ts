import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, figuresOf } from './ward.ts';

const TABLES = `BÁO CÁO
Kết quả an sinh xã hội giai đoạn 2021 - 2023 của phường Đồi Gió

Bảng 1. Hộ nghèo qua các năm

| STT | Chỉ tiêu | ĐVT | 2021 | 2022 | 2023 |
|---|---|---|---|---|---|
| 1 | Hộ nghèo | hộ | 61 | 74 | 53 |
| 2 | Kế hoạch giải quyết việc làm | lượt người | 400 | 420 | 450 |
| 3 | Thực hiện giải quyết việc làm | lượt người | 287 | 438 | 471 |

Năm 2023 số hộ nghèo giảm 21 hộ so với năm 2022, vượt kế hoạch (giảm 15 hộ). Số hộ nghèo phân theo khu phố 1, 2 và 3 lần lượt là 26, 8 và 19 hộ. Năm 2021 nhiều xưởng tạm nghỉ do giãn cách.

Bảng 2. Giải học sinh giỏi

| STT | Môn | Học sinh dự thi | Số giải |
|---|---|---|---|
| 1 | Toán | 8 | 5 |
| 2 | Ngữ văn | 9 | 6 |
| 3 | Tiếng Anh | 10 | 7 |
| 4 | Tin học | 4 | - |
| | Cộng | 31 | 18 |
`;

const ward = answererOver([indexedReport(TABLES, 'doi-gio.md')]);
const numbers = (texts: readonly string[]): string[] =>
  texts.map((text) => /\d[\d.,]*/.exec(text)?.[0] ?? '');

describe('when the figure of each is asked for', () => {
  it.each([
    ['Mỗi khu phố còn bao nhiêu hộ nghèo?', ['26', '8', '19']],
    ['Số hộ nghèo của từng khu phố', ['26', '8', '19']],
    ['Cho tôi số hộ nghèo từng năm từ 2022 đến 2023', ['74', '53']],
    ['Số hộ nghèo qua các năm là bao nhiêu?', ['61', '74', '53']],
    ['Từng môn được mấy giải?', ['5', '6', '7']],
  ])('gives them all: “%s”', async (question, expected) => {
    const answer = await ward.answer(question);
    expect(answer.status).toBe('answered');
    expect(numbers(figuresOf(answer))).toEqual(expected);
  });

  it('says whose each is', async () => {
    const answer = await ward.answer('Mỗi khu phố còn bao nhiêu hộ nghèo?');
    expect(answer.headline).toContain('khu phố 2: 8');
  });
});

describe('when the first of several is asked for', () => {
  it.each([
    ['Khu phố nào nhiều hộ nghèo nhất?', 'khu phố 1: 26'],
    ['Khu phố nào ít hộ nghèo nhất, bao nhiêu hộ?', 'khu phố 2: 8'],
    ['khu pho nao nhieu ho ngheo nhat', 'khu phố 1: 26'],
    ['khu pho nao it ho ngheo nhat vay', 'khu phố 2: 8'],
    ['Năm nào nhiều hộ nghèo nhất?', '2022: 74 hộ'],
    ['Môn nào nhiều giải nhất?', 'Tiếng Anh: 7 giải'],
  ])('compares what the noun names: “%s”', async (question, headline) => {
    expect((await ward.answer(question)).headline).toContain(headline);
  });

  it('calls no least where a cell is blank', async () => {
    expect((await ward.answer('Môn nào ít giải nhất?')).status).not.toBe('answered');
  });

  it('takes the rows of no neighbourhood for neighbourhoods', async () => {
    const other = answererOver([indexedReport(TABLES.replace(/ Số hộ nghèo phân theo.*?hộ\./, ''), 'a.md')]);
    expect((await other.answer('Khu phố nào nhiều hộ nghèo nhất?')).status).not.toBe('answered');
  });
});

describe('when a report tells the change between two years', () => {
  it('gives it rather than the two levels', async () => {
    const answer = await ward.answer('Năm 2023 số hộ nghèo giảm được mấy hộ so với năm 2022?');
    expect(figuresOf(answer)).toEqual(['21 hộ']);
  });

  it('computes it from the levels between other years', async () => {
    const answer = await ward.answer('Năm 2023 số hộ nghèo giảm mấy hộ so với năm 2021?');
    expect(answer.derived.map(({ value }) => value)).toEqual([8]);
  });
});

describe('when a plan stands in a row of its own', () => {
  it.each([
    ['Năm 2021 phường có đạt kế hoạch giải quyết việc làm không?', 'no'],
    ['Năm 2022 phường có đạt kế hoạch giải quyết việc làm không?', 'yes'],
  ])('compares the result with it: “%s”', async (question, verdict) => {
    expect((await ward.answer(question)).verdict).toBe(verdict);
  });

  it('is no result', async () => {
    expect(figuresOf(await ward.answer('Năm 2022 giải quyết việc làm cho bao nhiêu lượt người?'))).toEqual([
      '438',
    ]);
  });
});

describe('when one sentence asks two things of a year', () => {
  it('asks both of that year', async () => {
    const births = answererOf('Năm 2023 có 143 trẻ sinh ra, gồm 74 bé trai, 69 bé gái.');
    expect((await births.answer('Năm 2021 có bao nhiêu bé trai, bao nhiêu bé gái?')).status).not.toBe(
      'answered',
    );
  });
});

describe('when each year has a clause of its own', () => {
  const drowned = answererOf(
    'Số trẻ em tử vong do đuối nước năm 2022 là 02 em, năm 2023 là 01 em, năm 2024 không xảy ra trường hợp nào.',
  );

  it('answers yes or no from the clause of the year asked for', async () => {
    const answer = await drowned.answer('Năm 2024 có trẻ em nào tử vong do đuối nước không?');
    expect(answer.verdict).not.toBe('yes');
  });
});

describe('when the clauses of a series name what they tell of once', () => {
  const poor = answererOf(
    'Toàn xã năm 2021 có 237 hộ nghèo, tỷ lệ 11,41%; năm 2022 còn 186 hộ, tỷ lệ 8,85%; năm 2024 còn 88 hộ, tỷ lệ 4,10%.',
  );

  it.each([
    ['Cuối năm 2024 tỷ lệ hộ nghèo là bao nhiêu phần trăm?', '4,10%'],
    ['ty le ho ngheo nam 2022 la bao nhieu', '8,85%'],
    ['Năm 2024 còn mấy hộ nghèo?', '88 hộ'],
  ])('finds the one of the year asked for: “%s”', async (question, figure) => {
    expect(figuresOf(await poor.answer(question))).toEqual([figure]);
  });

  it('goes on with the share that was asked for before', async () => {
    const first = await poor.answer('Năm 2022 tỷ lệ hộ nghèo nhiêu phần trăm vậy?');
    const previous = { question: 'Năm 2022 tỷ lệ hộ nghèo nhiêu phần trăm vậy?', answer: first };
    expect(figuresOf(await poor.answer('Rồi qua năm 2024 thì nhiêu?', { previous }))).toEqual(['4,10%']);
  });
});

describe('when a row is named with the noun of its heading', () => {
  it.each([
    ['Môn Toán được mấy giải?', '5'],
    ['môn tiếng anh có mấy giải', '7'],
  ])('finds it: “%s”', async (question, figure) => {
    expect(numbers(figuresOf(await ward.answer(question)))).toEqual([figure]);
  });
});

describe('when a school sums up its year in May', () => {
  it('takes the year that has just gone by for the one it is on', async () => {
    const school = answererOver([
      indexedReport(
        'Bình Khương, ngày 30 tháng 5 năm 2025\n\nBÁO CÁO\nTổng kết năm học 2024-2025 của Trường THCS Hoa Sim\n\nCó 512 học sinh ăn bán trú. Kỳ tuyển sinh lớp 10 năm 2024 có 268 học sinh trúng tuyển.\n',
        'hoa-sim.txt',
      ),
    ]);
    const asked = { at: '2025-05-30' };
    expect(
      figuresOf(await school.answer('Năm học vừa rồi có bao nhiêu học sinh ăn bán trú?', asked))[0],
    ).toContain('512');
    expect(
      figuresOf(await school.answer('Năm 2024 có mấy học sinh trúng tuyển lớp 10?', asked))[0],
    ).toContain('268');
  });
});

describe('when “năm nay” is asked in autumn and the report counts by school years', () => {
  const school = answererOver([
    indexedReport(
      'Đồi Gió, ngày 15 tháng 11 năm 2024\n\nBÁO CÁO\nTình hình giáo dục của phường Đồi Gió\n\nNăm học 2023-2024 có 214 trẻ vào lớp 1. Năm học 2024-2025 có 231 trẻ vào lớp 1.\n',
      'giao-duc.txt',
    ),
  ]);

  it.each([
    ['Năm nay vào lớp 1 mấy em?', '231 trẻ'],
    ['nam nay co bao nhieu tre vao lop 1', '231 trẻ'],
    ['Năm 2024 có bao nhiêu trẻ vào lớp 1?', '231 trẻ'],
    ['Năm học 2023-2024 có bao nhiêu trẻ vào lớp 1?', '214 trẻ'],
  ])('gives the school year that is under way, or the one that is named: “%s”', async (question, figure) => {
    expect(figuresOf(await school.answer(question, { at: '2024-11-20' }))).toEqual([figure]);
  });

  it('takes a school year that is over for no year', async () => {
    const answer = await school.answer('Năm 2023 có bao nhiêu trẻ vào lớp 1?', { at: '2024-11-20' });
    expect(answer).toMatchObject({ status: 'not_found', figures: [] });
  });
});
