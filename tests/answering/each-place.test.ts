import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when the figures of several places are asked for', () => {
  const table = answererOf(
    [
      'Bảng 1. Nâng cấp hẻm năm 2024',
      '',
      '| Khu phố | Số hẻm hoàn thành | Số hộ hiến đất |',
      '|---|---|---|',
      '| Khu phố 2 | 4 | 31 |',
      '| Khu phố 4 | 6 | 45 |',
      '| Khu phố 7 | 3 | 18 |',
    ].join('\n'),
  );

  it('gives that of each', async () => {
    const answer = await table.answer('Khu phố 2, khu phố 4 và khu phố 7 mỗi nơi có mấy hộ hiến đất?');
    expect(figuresOf(answer)).toEqual(['31', '45', '18']);
  });

  it('gives none where one of them is missing', async () => {
    const answer = await table.answer('Khu phố 2, khu phố 4 và khu phố 9 mỗi nơi có mấy hộ hiến đất?');
    expect(figuresOf(answer)).not.toContain('31');
  });
});

describe('when each year of a stretch is asked for', () => {
  it('gives the years between, too', async () => {
    const years = answererOf(
      [
        'Bảng 1. Hộ nghèo qua các năm',
        '',
        '| Nội dung | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 |',
        '|---|---|---|---|---|',
        '| Số hộ nghèo | 97 | 64 | 52 | 41 |',
        '| Số hộ cận nghèo | 80 | 71 | 66 | 59 |',
      ].join('\n'),
    );
    const answer = await years.answer('Mỗi năm từ 2022 đến 2024 phường có bao nhiêu hộ nghèo?');
    expect(figuresOf(answer)).toEqual(['64', '52', '41']);
  });
});

describe('when the money left is asked for', () => {
  const funds = answererOf(
    'Kinh phí khuyến học được cấp 200 triệu đồng, đã chi 186 triệu đồng. Quỹ Vì người nghèo vận động 250 triệu đồng, trong đó doanh nghiệp ủng hộ 190 triệu đồng.',
  );

  it.each([
    'Kinh phí khuyến học còn bao nhiêu tiền chưa chi?',
    'Kinh phí khuyến học còn bao nhiêu tiền?',
    'kinh phi khuyen hoc con lai bao nhieu tien',
  ])('takes what is spent from what was given: “%s”', async (question) => {
    const answer = await funds.answer(question);
    expect(answer.derived.map(({ text }) => text)).toEqual(['14 triệu đồng']);
    expect(figuresOf(answer)).toEqual(['200 triệu đồng', '186 triệu đồng']);
  });

  it('gives what was given where nothing says that it is left', async () => {
    expect(figuresOf(await funds.answer('Kinh phí khuyến học được bao nhiêu tiền?'))).toEqual([
      '200 triệu đồng',
    ]);
  });

  it('takes nothing from it that was not spent', async () => {
    const answer = await funds.answer('Quỹ Vì người nghèo còn bao nhiêu tiền chưa chi?');
    expect(answer.derived).toEqual([]);
  });
});

describe('when the greater of two ratios is asked for', () => {
  it('compares what was reached', async () => {
    const ward = answererOf('Đã chỉnh trang 13/15 tuyến đường và 17/20 tuyến hẻm.');
    const answer = await ward.answer('Chỉnh trang tuyến đường với tuyến hẻm, cái nào làm được nhiều hơn?');
    expect(figuresOf(answer)).toEqual(['13/15 tuyến đường', '17/20 tuyến hẻm']);
    expect(answer.remarks.join(' ')).toContain('17/20 tuyến hẻm');
  });
});

describe('when it is asked what something consists of', () => {
  it('answers with no count of it', async () => {
    const gifts = answererOf('Dịp Tết, phường trao 1.326 phần quà cho hộ khó khăn.');
    expect((await gifts.answer('Phần quà Tết gồm những món gì vậy?')).status).not.toBe('answered');
  });
});
