import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.ts';

const people = (sentence: string): [string, string[]][] =>
  figuresOf(sentence)
    .filter(({ kind }) => kind === 'name')
    .map(({ text, offices }) => [text, offices.map(({ start, end }) => sentence.slice(start, end))]);

describe('when a sentence names people', () => {
  it.each([
    [
      'Lê Văn Bình, Quận uỷ viên, Bí thư Đảng ủy phường.',
      'Lê Văn Bình',
      ['Quận uỷ viên', 'Bí thư Đảng ủy phường'],
    ],
    [
      'Trần Thị Hoa, Phó Trưởng Ban Tổ chức Quận ủy Quận 1;',
      'Trần Thị Hoa',
      ['Phó Trưởng Ban Tổ chức Quận ủy Quận 1'],
    ],
    [
      'Do bà Võ Thị Đào, Chủ tịch UBND phường làm Trưởng ban.',
      'Võ Thị Đào',
      ['Chủ tịch UBND phường', 'Trưởng ban'],
    ],
    ['Đồng chí Hà Văn Quý – Phó Chủ tịch HĐND phường phát biểu.', 'Hà Văn Quý', ['Phó Chủ tịch HĐND phường']],
    [
      'Bầu ông Lâm Quốc Bửu, Trưởng Công an phường, làm Ủy viên UBND phường.',
      'Lâm Quốc Bửu',
      ['Trưởng Công an phường', 'Ủy viên UBND phường'],
    ],
    ['Chủ tịch UBND phường Trịnh Kiều Oanh báo cáo.', 'Trịnh Kiều Oanh', ['Chủ tịch UBND phường']],
    ['Phụ trách Trạm là bác sĩ Trương Hoài Lâm.', 'Trương Hoài Lâm', ['Phụ trách Trạm']],
    [
      'Huỳnh Tấn Lợi, Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam phường.',
      'Huỳnh Tấn Lợi',
      ['Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam phường'],
    ],
    [
      'bà Đặng Khuê, công chức Lao động – Thương binh và Xã hội làm thư ký.',
      'Đặng Khuê',
      ['công chức Lao động – Thương binh và Xã hội', 'thư ký'],
    ],
  ])('reads “%s”', (sentence, name, offices) => {
    expect(people(sentence)).toEqual([[name, offices]]);
  });

  it('keeps several people and their offices apart', () => {
    expect(people('Dự có Lê Văn Bình, Bí thư Đảng ủy; Trần Thị Hoa, Chủ tịch UBND phường.')).toEqual([
      ['Lê Văn Bình', ['Bí thư Đảng ủy']],
      ['Trần Thị Hoa', ['Chủ tịch UBND phường']],
    ]);
  });
});

describe('when an office in brackets stands between two names', () => {
  it.each([
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh (Bí thư: anh Lê Gia Phú)', 'Lê Gia Phú', ['Bí thư']],
    ['Trường Mầm non Võ Thị Sáu (hiệu trưởng là bà Đỗ Mai) có 9 lớp.', 'Đỗ Mai', ['hiệu trưởng']],
  ])('gives it to who is named behind it: “%s”', (sentence, name, offices) => {
    expect(people(sentence)).toEqual([[name, offices]]);
  });
});

describe('when capital letters name something else', () => {
  it.each([
    'Xây mới cầu Ông Hai Đờn và cống Bà Năm Lúa.',
    'Nâng cấp hẻm 88 đường Trần Khắc Nhơn.',
    'Trường THCS Đoàn Thị Sương đạt chuẩn.',
    'Ngân hàng Chính sách xã hội cho vay.',
    'Đảng bộ Phường Tân Bình tổ chức Hội nghị.',
    'Mô hình Hũ gạo tình thương.',
  ])('finds nobody in “%s”', (sentence) => {
    expect(people(sentence)).toEqual([]);
  });
});

describe('when a sentence gives days, hours and ordinals', () => {
  it.each([
    ['Ngày 28/3/2023, phường tổ chức hội nghị.', 'date', 'Ngày 28/3/2023', 'phường tổ chức hội nghị'],
    ['Khai giảng ngày 05/9/2023.', 'date', 'ngày 05/9/2023', 'khai giảng'],
    ['Tiếp dân vào sáng thứ Năm hằng tuần.', 'date', 'sáng thứ Năm hằng tuần', 'tiếp dân'],
    ['Tiếp dân thứ năm hằng tuần.', 'date', 'thứ năm hằng tuần', 'tiếp dân'],
    ['Tiếp dân thứ hai và thứ năm hàng tuần.', 'date', 'thứ hai và thứ năm hàng tuần', 'tiếp dân'],
    ['Uống vitamin vào ngày 01 và 02/12/2024.', 'date', 'ngày 01 và 02/12/2024', 'uống vitamin'],
    ['Thực hiện giai đoạn 2022 – 2025.', 'period', 'giai đoạn 2022 – 2025', 'thực hiện'],
    ['Đại hội lần thứ IX.', 'ordinal', 'lần thứ IX', 'đại hội'],
    ['Xếp thứ 9/12 phường, xã.', 'ordinal', 'thứ 9/12 phường, xã', 'xếp'],
    ['Điện thoại Trạm: 0299 3999 115.', 'ordinal', '0299 3999 115', 'điện thoại Trạm'],
    ['Điện thoại Trạm: 0236 3 812 345.', 'ordinal', '0236 3 812 345', 'điện thoại Trạm'],
    ['Điện thoại Trạm: 0236.3.812.345', 'ordinal', '0236.3.812.345', 'điện thoại Trạm'],
    ['Điện thoại Trạm: (0236) 3812345.', 'ordinal', '(0236) 3812345', 'điện thoại Trạm'],
    ['Điện thoại Trạm: 1900 6789.', 'ordinal', '1900 6789', 'điện thoại Trạm'],
  ])('reads “%s”', (sentence, kind, text, label) => {
    expect(figuresOf(sentence)).toMatchObject([{ kind, text, label }]);
  });
});
