import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

describe('when figures come as lists and parts', () => {
  it('pairs “lần lượt” with years of equal number', () => {
    const fires = quantitiesOf('Các năm 2021, 2022, 2023 số vụ cháy lần lượt là 5, 4 và 2 vụ.');
    expect(fires.map(({ value, label, period }) => [value, label, period?.from])).toEqual([
      [5, 'vụ cháy', '2021-01-01'],
      [4, 'vụ cháy', '2022-01-01'],
      [2, 'vụ cháy', '2023-01-01'],
    ]);
  });

  it('pairs it with nouns, and with the years of the clause before', () => {
    expect(
      quantitiesOf('Khai sinh, khai tử, kết hôn lần lượt là 96, 41 và 58 trường hợp.').map(
        ({ label }) => label,
      ),
    ).toEqual(['trường hợp khai sinh', 'trường hợp khai tử', 'trường hợp kết hôn']);
    const rates = quantitiesOf('tỷ lệ tương ứng là 4,46% và 3,64%.', {
      sentence: 'Cuối năm 2021, 2022 còn 214 và 176 hộ;',
    });
    expect(rates.map(({ period }) => period?.to)).toEqual(['2021-12-31', '2022-12-31']);
  });

  it('pairs it with as many years as had figures of their own before', () => {
    const households = quantitiesOf('số hộ lần lượt là 4.815, 4.892 và 4.968 hộ.', {
      sentence: 'Dân số năm 2022 là 18.462 người, năm 2023 là 18.705 người, năm 2024 là 18.957 người;',
    });
    expect(households.map(({ period }) => period?.from)).toEqual(['2022-01-01', '2023-01-01', '2024-01-01']);
  });

  it('gives each figure the period right behind it', () => {
    const goals = quantitiesOf(
      'Thu nhập bình quân đạt 68 triệu đồng vào năm 2025 và 110 triệu đồng vào năm 2030.',
    );
    expect(goals.map(({ period }) => period?.from)).toEqual(['2025-01-01', '2030-01-01']);
  });

  it('leaves lists of unequal length unpaired', () => {
    const fires = quantitiesOf('Các năm 2021, 2022 số vụ cháy lần lượt là 5, 4 và 2 vụ.');
    expect(fires.map(({ period }) => period?.from)).not.toContain('2021-01-01');
  });

  it('marks the parts of a whole, and nothing else', () => {
    const sentence = 'Có 118 hồ sơ, trong đó có 52 hồ sơ trực tuyến, 30 hồ sơ bưu chính; tiếp 20 lượt dân.';
    const figures = quantitiesOf(sentence);
    const whole = figures[0]?.start;
    expect(figures.map(({ partOf }) => partOf)).toEqual([null, whole, whole, null]);
  });

  it.each([
    ['Có 60 người, gồm 30 nam, 30 nữ.', 2],
    ['Hỗ trợ 149 hộ (131 hộ nghèo và 18 hộ chính sách).', 2],
    ['Đi làm việc ở nước ngoài có 17 người (Nhật Bản 11 người, Đài Loan 4 người).', 2],
    ['Tặng quà 12 hộ (kế hoạch 10 hộ).', 0],
    ['Trong số 131 hộ nghèo có 18 hộ mất sức, 46 hộ đơn thân.', 2],
    ['Có 23.516 nhân khẩu, trong đó nữ 12.109 người.', 1],
    ['Chợ Gáo có 238 sạp, hiện 211 sạp đang kinh doanh.', 1],
  ])('knows the parts in “%s”', (sentence, parts) => {
    const figures = quantitiesOf(sentence);
    expect(figures.filter(({ partOf }) => partOf === figures[0]?.start)).toHaveLength(parts);
  });

  it('finds the whole in the clause before', () => {
    const [part] = quantitiesOf('trong đó chi thường xuyên 5 tỷ đồng.', {
      sentence: 'Tổng chi là 12 tỷ đồng;',
    });
    expect(part).toMatchObject({ label: 'chi thường xuyên', partOf: 'Tổng chi là '.length });
  });
});

describe('when figures are parts of others', () => {
  it.each([
    [
      'Giải quyết việc làm 168 lao động, trong đó 21 người đi nước ngoài, gồm Nhật Bản 12 người, Hàn Quốc 05 người, Đài Loan 04 người.',
      [null, 168, 21, 21, 21],
    ],
    ['Nhận 13 đơn phản ánh, đã giải quyết 11 đơn.', [null, 13]],
    ['Phát hiện 09 cơ sở, tuyên truyền 11 cơ sở.', [null, null]],
    ['Có 128 cơ sở kinh doanh, đến nay đã có 115 cơ sở ký cam kết.', [null, 128]],
    ['Có 128 cơ sở kinh doanh, tuyên truyền 115 cơ sở.', [null, null]],
    ['Tiêm phòng 1.143 con chó trên tổng số 1.290 con.', [1290, null]],
    [
      'Xử phạt 9 trường hợp với số tiền 146 triệu đồng, nộp phạt được 121 triệu đồng.',
      [null, null, 146_000_000],
    ],
    ['Dự phòng 270 triệu đồng, đã sử dụng 228 triệu đồng.', [null, 270_000_000]],
  ])('finds the whole of each in “%s”', (sentence, wholes) => {
    const figures = quantitiesOf(sentence);
    const values = figures.map(({ partOf }) => figures.find(({ start }) => start === partOf)?.value ?? null);
    expect(values).toEqual(wholes);
  });
});
