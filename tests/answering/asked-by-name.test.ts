import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, figuresOf } from './ward.ts';

describe('when a question is nothing but the name of a time', () => {
  const works = answererOf(
    'Hẻm 17 khởi công ngày 11/3/2024, hoàn thành ngày 25/8/2024. Xe thu gom rác từ 17 giờ đến 21 giờ mỗi ngày. Trạm đã gom 26 tấn rác.',
  );

  it.each([
    ['ngày khởi công hẻm 17', ['ngày 11/3/2024']],
    ['ngay hoan thanh hem 17', ['ngày 25/8/2024']],
    ['Hẻm 17 khởi công ngày nào, xong ngày nào?', ['ngày 11/3/2024', 'ngày 25/8/2024']],
    ['hẻm 17 khởi công ngày nào và xong ngày nào', ['ngày 11/3/2024', 'ngày 25/8/2024']],
  ])('gives that time: “%s”', async (question, figures) => {
    expect(figuresOf(await works.answer(question))).toEqual(figures);
  });

  it('gives hours for hours', async () => {
    expect(figuresOf(await works.answer('giờ xe thu gom rác'))).toContain('từ 17 giờ đến 21 giờ');
  });
});

describe('when capitals abbreviate', () => {
  const station = answererOf(
    '| Nội dung | Đơn vị tính | Kế hoạch năm | Thực hiện | Tỷ lệ (%) |\n| --- | --- | --- | --- | --- |\n| Quản lý bệnh nhân đái tháo đường | người | 480 | 437 | 91,0 |\n| Khám bệnh | lượt | 960 | 521 | 54,3 |',
  );

  it('reads no word of a chat in them', async () => {
    expect(figuresOf(await station.answer('quản lý BN ĐTĐ đạt bn % KH năm'))).toEqual(['91,0']);
  });
});

describe('when a row’s own name tells its measure', () => {
  const works = answererOf(
    '| Công trình | Tổng mức đầu tư (triệu đồng) |\n| --- | --- |\n| Nâng cấp hẻm 17 đường Bờ Kè (dài 420 m) | 980 |\n| Cống thoát nước khu phố 3 (dài 650 m) | 1.150 |',
  );

  it.each([
    ['Đoạn hẻm 17 mới nâng cấp dài mấy mét?', ['420 m']],
    ['cống thoát nước khu phố 3 dài bao nhiêu', ['650 m']],
  ])('is told of all of that name: “%s”', async (question, figures) => {
    expect(figuresOf(await works.answer(question))).toEqual(figures);
  });
});

describe('when a section says once whose items they are', () => {
  const office = answererOf(
    [
      '1. Một cửa',
      '- Trung tâm Phục vụ hành chính công đã tiếp nhận 9.486 hồ sơ, tăng 1.538 hồ sơ so với cùng kỳ.',
      '- Đã giải quyết 9.102 hồ sơ: trước hạn 7.845 hồ sơ, trễ hạn 164 hồ sơ.',
      '- Thu phí, lệ phí 312,6 triệu đồng.',
      '',
      '2. Thuế',
      '- Thu thuế nhà đất 918 triệu đồng.',
    ].join('\n'),
  );

  it.each([
    ['một cửa trễ hạn bao nhiêu hồ sơ', ['164 hồ sơ']],
    ['tổng số phí, lệ phí đã thu tại bộ phận một cửa', ['312,6 triệu đồng']],
  ])('tells them of it: “%s”', async (question, figures) => {
    expect(figuresOf(await office.answer(question))).toEqual(figures);
  });

  it('tells those of no other section of it', async () => {
    expect((await office.answer('một cửa thu thuế nhà đất bao nhiêu')).status).not.toBe('answered');
  });
});

describe('when schools are named by their level', () => {
  const schools = answererOf(
    'Có 4/7 trường đạt chuẩn quốc gia: Mầm non Búp Sen và THCS Lê Khắc Vỹ đạt mức độ 2; Mầm non Vành Khuyên và Tiểu học Gò Mận đạt mức độ 1.',
  );

  it('gives each name', async () => {
    const answer = await schools.answer('Những trường nào đạt chuẩn quốc gia mức độ 2?');
    expect(figuresOf(answer)).toEqual(['Mầm non Búp Sen', 'THCS Lê Khắc Vỹ']);
  });
});

describe('when two are compared that a list tells by their places', () => {
  const wards = answererOver([
    indexedReport(
      'BÁO CÁO\nTình hình của phường Phú Mỹ\n\nHộ nghèo ở địa bàn An Lộc cũ, Bình Khê cũ, Tân Hòa cũ lần lượt là 31 hộ, 28 hộ và 59 hộ. Dân số của ba phường trước khi nhập lần lượt là 21.350 người, 18.940 người và 23.815 người.\n',
      'phu-my.txt',
    ),
  ]);

  it('sets the two beside each other', async () => {
    expect(figuresOf(await wards.answer('Bình Khê cũ với Tân Hòa cũ bên nào nhiều hộ nghèo hơn?'))).toEqual([
      '28 hộ',
      '59 hộ',
    ]);
  });

  it('sets none where the list does not say whose they are', async () => {
    const answer = await wards.answer('Trước khi nhập, dân số Tân Hòa nhiều hơn An Lộc bao nhiêu người?');
    expect(answer.status).not.toBe('answered');
  });
});

describe('when a question asks for all years of a term', () => {
  const council = answererOf(
    'Từ đầu nhiệm kỳ Hội đồng nhân dân đã họp 11 kỳ. Năm 2022 họp 4 kỳ, năm 2023 họp 5 kỳ.',
  );

  it.each([
    ['Từ đầu nhiệm kỳ tới nay Hội đồng nhân dân đã họp mấy kỳ?', ['11 kỳ']],
    ['hội đồng nhân dân họp mấy kỳ trong năm 2022', ['4 kỳ']],
  ])('gives the number of just that time: “%s”', async (question, figures) => {
    expect(figuresOf(await council.answer(question))).toEqual(figures);
  });
});
