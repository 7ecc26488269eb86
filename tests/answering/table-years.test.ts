import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

const reportingOn = (body: string, date = 'ngày 12 tháng 01 năm 2024'): ReturnType<typeof answererOver> =>
  answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN\nPHƯỜNG ĐỒI GIÓ\nĐồi Gió, ${date}\n\nBÁO CÁO\nKết quả giai đoạn 2020 - 2023\n\n${body}\n`,
      'doi-gio.txt',
    ),
  ]);

describe('when a row tells of the end or the beginning of the year under columns of years', () => {
  // On that day the "cuối năm" of a row could be that of the report's own year.
  const ends = reportingOn(
    `Bảng 1. Hộ nghèo qua các năm

| Chỉ tiêu | 2020 | 2021 | 2022 | 2023 |
|---|---|---|---|---|
| Số hộ nghèo cuối năm | 214 | 171 | 133 | 96 |
| Số hộ cận nghèo cuối năm | 180 | 165 | 150 | 141 |
| Số hộ thoát nghèo | 40 | 43 | 38 | 37 |`,
    'ngày 25 tháng 12 năm 2023',
  );

  it.each([
    ['năm 2020 có mấy hộ nghèo', '214'],
    ['Cuối năm 2021 còn bao nhiêu hộ nghèo?', '171'],
    ['Cuối năm 2022 phường có bao nhiêu hộ cận nghèo?', '150'],
    ['nam 2023 con bao nhieu ho ngheo', '96'],
    ['năm 2022 có mấy hộ thoát nghèo', '38'],
  ])('dates each number by its column: “%s”', async (question, number) => {
    expect(figuresOf(await ends.answer(question))).toEqual([number]);
  });

  it('gives one of each year', async () => {
    expect(figuresOf(await ends.answer('Số hộ nghèo từng năm là bao nhiêu?'))).toEqual([
      '214',
      '171',
      '133',
      '96',
    ]);
  });

  it.each(['từ năm 2021 đến năm 2023 số hộ nghèo giảm từ mấy xuống mấy'])(
    'gives both ends of the stretch that is named: “%s”',
    async (question) => {
      expect(figuresOf(await ends.answer(question))).toEqual(['171', '96']);
    },
  );

  it.each(['năm 2019 có mấy hộ nghèo', 'Đầu năm 2022 có bao nhiêu hộ nghèo?'])(
    'refuses what no column is of: “%s”',
    async (question) => {
      expect(await ends.answer(question)).toMatchObject({
        status: 'not_found',
        unmet: 'period',
        figures: [],
      });
    },
  );

  it.each([
    ['Đầu năm 2022 có bao nhiêu hộ nghèo?', '135'],
    ['Cuối năm 2022 có bao nhiêu hộ nghèo?', '96'],
    ['cuoi nam 2021 con may ho ngheo', '133'],
  ])('keeps the beginning apart from the end: “%s”', async (question, number) => {
    const both = reportingOn(`Bảng 1. Hộ nghèo

| Chỉ tiêu | Năm 2021 | Năm 2022 |
|---|---|---|
| Hộ nghèo đầu năm | 171 | 135 |
| Hộ nghèo cuối năm | 133 | 96 |`);
    expect(figuresOf(await both.answer(question))).toEqual([number]);
  });
});

describe('when a paragraph opens with a year', () => {
  const classes =
    reportingOn(`Năm 2023, phường mở 07 phiên giao dịch việc làm. Trung tâm học tập cộng đồng dạy 16 lớp nghề; tặng 45 bộ đồ nghề.

Trong năm 2022, phường mở 05 phiên giao dịch việc làm. Trung tâm học tập cộng đồng dạy 11 lớp nghề.`);

  it.each([
    ['Năm 2023 dạy mấy lớp nghề?', '16 lớp nghề'],
    ['nam 2023 trung tam hoc tap cong dong day may lop nghe', '16 lớp nghề'],
    ['Năm 2023 tặng bao nhiêu bộ đồ nghề?', '45 bộ đồ nghề'],
    ['năm 2022 dạy được mấy lớp nghề', '11 lớp nghề'],
    ['Năm 2022 có mấy phiên giao dịch việc làm?', '05 phiên giao dịch việc làm'],
  ])('lends it to the sentences behind: “%s”', async (question, figure) => {
    expect(figuresOf(await classes.answer(question))).toEqual([figure]);
  });

  it.each(['Năm 2021 dạy mấy lớp nghề?', 'Năm 2022 tặng bao nhiêu bộ đồ nghề?'])(
    'lends it to no question about another: “%s”',
    async (question) => {
      expect(await classes.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
    },
  );

  it('lends only the latest, and nothing backwards', async () => {
    const planted = reportingOn(
      'Hội Nông dân tặng 120 giỏ hoa. Năm 2022, trồng 700 cây xanh. Năm 2023, trồng 900 cây xanh. Hội Phụ nữ lắp 45 thùng rác.',
    );
    expect(figuresOf(await planted.answer('Năm 2023 lắp mấy thùng rác?'))).toEqual(['45 thùng rác']);
    expect((await planted.answer('Năm 2022 lắp mấy thùng rác?')).figures).toEqual([]);
    expect((await planted.answer('Năm 2022 tặng mấy giỏ hoa?')).figures).toEqual([]);
  });
});

describe('when a stretch of years is asked for by both its ends', () => {
  const years = reportingOn(
    'Số hộ nghèo năm 2021 là 171 hộ, năm 2022 là 133 hộ, năm 2023 còn 96 hộ. Số lớp học tình thương năm 2021 là 04 lớp, năm 2022 là 06 lớp, năm 2023 là 09 lớp. Tỷ lệ hộ nghèo năm 2021 là 4,2%, năm 2023 còn 2,1%.',
  );

  it.each([
    ['từ năm 2021 đến 2023 hộ nghèo giảm từ mấy xuống mấy', ['171 hộ', '96 hộ']],
    ['Từ năm 2021 đến năm 2023 số hộ nghèo giảm từ bao nhiêu xuống còn bao nhiêu?', ['171 hộ', '96 hộ']],
    ['tu nam 2021 den 2023 ho ngheo giam tu may xuong con may', ['171 hộ', '96 hộ']],
    ['Từ 2021 tới 2023 lớp học tình thương tăng từ mấy lên mấy?', ['04 lớp', '09 lớp']],
    ['Từ năm 2021 đến năm 2022 số hộ nghèo giảm từ mấy xuống còn mấy?', ['171 hộ', '133 hộ']],
    ['Từ năm 2021 đến năm 2023 tỷ lệ hộ nghèo giảm từ bao nhiêu xuống bao nhiêu?', ['4,2%', '2,1%']],
  ])('gives the first and the last: “%s”', async (question, figures) => {
    expect(figuresOf(await years.answer(question))).toEqual(figures);
  });

  it('tells by how much it rose or fell', async () => {
    const answer = await years.answer('từ năm 2021 đến 2023 hộ nghèo giảm từ mấy xuống mấy');
    expect(answer.derived.map(({ text }) => text)).toEqual(['75 hộ']);
  });

  it('reads years that are sentences of their own, and rows of a table', async () => {
    const table = reportingOn(
      '| Năm | Số hộ nghèo |\n|---|---|\n| 2021 | 171 |\n| 2022 | 133 |\n| 2023 | 96 |',
    );
    const apart = reportingOn(
      'Số hộ nghèo năm 2021 là 171 hộ. Năm 2022 có 133 hộ nghèo. Đến năm 2023 còn 96 hộ nghèo.',
    );
    const question = 'Từ năm 2021 đến năm 2023 số hộ nghèo giảm từ bao nhiêu xuống còn bao nhiêu?';
    expect(figuresOf(await table.answer(question))).toEqual(['171', '96']);
    expect(figuresOf(await apart.answer(question))).toEqual(['171 hộ', '96 hộ nghèo']);
    const later = 'Từ năm 2022 đến năm 2023 số hộ nghèo giảm từ bao nhiêu xuống còn bao nhiêu?';
    expect(figuresOf(await apart.answer(later))).toEqual(['133 hộ nghèo', '96 hộ nghèo']);
  });

  it('gives each of the years where each is asked for', async () => {
    const answer = await years.answer('Từ năm 2021 đến năm 2023 số hộ nghèo mỗi năm là bao nhiêu?');
    expect(figuresOf(answer)).toEqual(['171 hộ', '133 hộ', '96 hộ']);
  });

  it.each([
    'từ 2019 đến 2023 hộ nghèo giảm từ mấy xuống mấy',
    'Từ năm 2021 đến năm 2023 có bao nhiêu hộ nghèo?',
  ])('refuses where an end is not told, or no end is meant: “%s”', async (question) => {
    expect(await years.answer(question)).toMatchObject({ status: 'not_found', unmet: 'period', figures: [] });
  });
});

describe('when a clause says that there was nothing in its year', () => {
  const strikes = reportingOn(
    'Năm 2022 xảy ra 02 vụ ngừng việc tập thể; năm 2023 không xảy ra vụ nào. Năm 2023 có 03 vụ cháy. Năm 2021 ghi nhận 05 trường hợp đuối nước ở trẻ em, năm 2022 là 01 trường hợp, năm 2023 không có trường hợp nào.',
  );

  it.each([
    'Năm 2023 có vụ ngừng việc nào không?',
    'năm 2023 có xảy ra ngừng việc tập thể không',
    'nam 2023 co vu ngung viec nao khong',
    'Năm 2023 có trẻ em đuối nước không?',
    'năm 2023 có trường hợp đuối nước nào không',
  ])('says no of that year: “%s”', async (question) => {
    expect(await strikes.answer(question)).toMatchObject({ status: 'answered', verdict: 'no', figures: [] });
  });

  it('quotes of what there was none', async () => {
    const { quotes } = await strikes.answer('Năm 2023 có vụ ngừng việc nào không?');
    expect(quotes.map(({ text }) => text).join(' ')).toMatch(/vụ ngừng việc.*năm 2023 không xảy ra vụ nào/);
  });

  it.each([
    ['Năm 2022 có vụ ngừng việc nào không?', '02 vụ ngừng việc tập thể'],
    ['năm 2022 có trường hợp đuối nước nào không', '01 trường hợp'],
    ['Năm 2023 có vụ cháy nào không?', '03 vụ cháy'],
  ])('says yes of another year, and of what was told of: “%s”', async (question, figure) => {
    const answer = await strikes.answer(question);
    expect(answer.verdict).toBe('yes');
    expect(figuresOf(answer)).toEqual([figure]);
  });

  it.each(['Năm 2021 có vụ ngừng việc nào không?', 'Năm 2023 có vụ trộm cắp nào không?'])(
    'says nothing of a year, or of a thing, that is not told of: “%s”',
    async (question) => {
      expect(await strikes.answer(question)).toMatchObject({ status: 'not_found', verdict: null });
    },
  );
});
