import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a table has a column for each of several things', () => {
  const loans = answererOf(
    '| Tổ | Lượt hộ vay | Dư nợ (triệu đồng) | Nợ quá hạn (triệu đồng) |\n| --- | --- | --- | --- |\n| Tổ An Hòa | 42 | 1.985 | 12 |\n| Tổ Gò Dâu | 37 | 1.640 | 0 |',
  );

  it.each([
    ['Tổ An Hòa có mấy lượt hộ vay?', ['42']],
    ['tổ Gò Dâu dư nợ bao nhiêu', ['1.640']],
    ['Dư nợ và nợ quá hạn của tổ An Hòa là bao nhiêu?', ['1.985', '12']],
  ])('gives the cell of what is asked for: “%s”', async (question, figures) => {
    expect(figuresOf(await loans.answer(question))).toEqual(figures);
  });
});

describe('when a row has a plan and a result', () => {
  const goals = answererOf(
    [
      '| Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá |',
      '| --- | --- | --- | --- |',
      '| Tỷ lệ hộ có nước sạch (%) | 98 | 98,6 | Vượt |',
      '| Tỷ lệ tiêm chủng (%) | 95 | 91,2 | Không đạt |',
      '| Số hộ nghèo giảm | 20 | 26 |  |',
      '| Tỷ lệ hộ nghèo (%) | 1,5 | 1,2 |  |',
      '| Số vụ cháy | 3 | 5 |  |',
      '| Số ca sốt xuất huyết | không quá 60 | 71 |  |',
      '| Số lao động có việc làm | 400 | 400 |  |',
    ].join('\n'),
  );

  it.each([
    ['as the row says', 'Tỷ lệ hộ có nước sạch có đạt kế hoạch không?', 'yes'],
    ['as the row says', 'tỷ lệ tiêm chủng có đạt kế hoạch không', 'no'],
    ['by both numbers', 'giảm hộ nghèo có vượt kế hoạch không', 'yes'],
    ['by both numbers', 'số lao động có việc làm có đạt kế hoạch không', 'yes'],
    ['by more than as many', 'số lao động có việc làm có vượt kế hoạch không', 'no'],
    ['by less of what nobody wants', 'tỷ lệ hộ nghèo có đạt kế hoạch không', 'yes'],
    ['by less of what nobody wants', 'số vụ cháy có đạt kế hoạch không', 'no'],
    ['by less under a plan of at most', 'số ca sốt xuất huyết đạt chỉ tiêu chưa', 'no'],
  ])('tells %s whether it was met: “%s”', async (_, question, verdict) => {
    expect((await goals.answer(question)).verdict).toBe(verdict);
  });
});

describe('when it is asked which goals were met', () => {
  const goals = answererOf(
    [
      '| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | Tỷ lệ hộ có nước sạch (%) | 98 | 98,6 | Vượt |',
      '| 2 | Tỷ lệ tiêm chủng (%) | 95 | 91,2 | Không đạt |',
      '| 3 | Số lao động có việc làm (người) | 400 | 400 |  |',
      '| 4 | Số vụ cháy (vụ) | 3 | 5 |  |',
    ].join('\n'),
  );

  it.each([
    ['chỉ tiêu nào không đạt', ['Tỷ lệ tiêm chủng (%)', 'Số vụ cháy (vụ)']],
    ['chi tieu nao chua dat ke hoach', ['Tỷ lệ tiêm chủng (%)', 'Số vụ cháy (vụ)']],
    ['Những chỉ tiêu nào vượt kế hoạch?', ['Tỷ lệ hộ có nước sạch (%)']],
    ['những chỉ tiêu nào đạt', ['Tỷ lệ hộ có nước sạch (%)', 'Số lao động có việc làm (người)']],
  ])('names their rows: “%s”', async (question, names) => {
    expect(figuresOf(await goals.answer(question))).toEqual(names);
  });

  it('says yes where there is any', async () => {
    const answer = await goals.answer('Có chỉ tiêu nào không đạt không?');
    expect(answer.verdict).toBe('yes');
    expect(figuresOf(answer)).toEqual(['Tỷ lệ tiêm chủng (%)', 'Số vụ cháy (vụ)']);
  });
});

describe('when years of a stretch have a number each', () => {
  const years = answererOf(
    'Thu ngân sách các năm từ 2020 đến 2022 lần lượt là 71,9 tỷ đồng, 165,7 tỷ đồng và ước 186,4 tỷ đồng. Chi hỗ trợ năm 2021 và năm 2022 lần lượt là 540 và 612 triệu đồng.',
  );

  it.each([
    ['Thu ngân sách năm 2020 bao nhiêu?', '71,9 tỷ đồng'],
    ['thu ngan sach nam 2021', '165,7 tỷ đồng'],
    ['Năm 2021 chi hỗ trợ bao nhiêu?', '540 triệu đồng'],
  ])('gives that of the year, with its unit: “%s”', async (question, headline) => {
    expect((await years.answer(question)).headline).toContain(headline);
  });
});

describe('when a message asks what comes of a count, too', () => {
  const cards = answererOf(
    'Tiếp nhận 5.384 hồ sơ cấp căn cước. Đến nay đã trả 5.102 thẻ, còn 282 thẻ chưa trả. Thu hút 640 lượt khách, tăng 52 lượt so với cùng kỳ.',
  );

  it.each([
    [
      'Tiếp nhận bao nhiêu hồ sơ cấp căn cước, đã trả bao nhiêu thẻ?',
      ['5.384 hồ sơ cấp căn cước', '5.102 thẻ'],
    ],
    ['thu hút bao nhiêu lượt khách, tăng hay giảm so với cùng kỳ', ['640 lượt khách', '52 lượt']],
  ])('answers each: “%s”', async (question, figures) => {
    expect(figuresOf(await cards.answer(question))).toEqual(figures);
  });
});

describe('when it is asked how long something took', () => {
  it('tells no year of the calendar', async () => {
    const road = answererOf('Mở rộng hẻm 45 hoàn thành năm 2023. Sửa cống hẻm 12 trong 45 ngày.');
    expect(figuresOf(await road.answer('sửa cống hẻm 12 mất bao lâu'))).toEqual(['45 ngày']);
    expect(figuresOf(await road.answer('Mở rộng hẻm 45 mất bao lâu?')).join(' ')).not.toContain('2023');
  });
});

describe('when things are counted and named behind it', () => {
  const places = answererOf(
    'Còn 02 điểm ngập: gầm cầu Lò Gạch và cuối đường Kênh Xáng. Toàn phường có 3 chợ, gồm: chợ Gáo, chợ Lạch và chợ Vàm.',
  );

  it.each([
    ['Còn những điểm ngập nào?', ['gầm cầu Lò Gạch', 'cuối đường Kênh Xáng']],
    ['phường có những chợ nào', ['chợ Gáo', 'chợ Lạch', 'chợ Vàm']],
  ])('gives their names: “%s”', async (question, names) => {
    const given = figuresOf(await places.answer(question)).join(' | ');
    for (const name of names) expect(given).toContain(name);
  });
});
