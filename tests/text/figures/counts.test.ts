import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

const countsOf = (sentence: string): string[] =>
  quantitiesOf(sentence).map(({ label, value }) => `${label}: ${String(value)}`);

describe('when a sentence counts something', () => {
  it.each([
    ['Phường còn 41 hộ nghèo.', '41 hộ nghèo', 41, 'hộ', 'hộ nghèo'],
    ['Xảy ra 05 vụ trộm.', '05 vụ trộm', 5, 'vụ', 'vụ trộm'],
    [
      'Xảy ra 02 (hai) trường hợp vi phạm.',
      '02 (hai) trường hợp vi phạm',
      2,
      'trường hợp',
      'trường hợp vi phạm',
    ],
    ['Có bảy trường hợp vi phạm.', 'bảy trường hợp vi phạm', 7, 'trường hợp', 'trường hợp vi phạm'],
    ['Tổng số hộ: 1.204.', '1.204', 1204, 'hộ', 'hộ'],
    [
      'Hội Khuyến học phường có 1.876 hội viên.',
      '1.876 hội viên',
      1876,
      'hội viên',
      'hội viên Hội Khuyến học phường',
    ],
    ['Khám cho 1,2 triệu lượt người.', '1,2 triệu lượt người', 1_200_000, 'lượt người', 'lượt người khám'],
    ['Số người cao tuổi được chúc thọ 208 người.', '208 người', 208, 'người', 'người cao tuổi được chúc thọ'],
    ['Chợ có 236 sạp.', '236 sạp', 236, 'sạp', 'sạp'],
    ['Có 22 cán bộ, chiến sĩ.', '22 cán bộ, chiến sĩ', 22, 'cán bộ, chiến sĩ', 'cán bộ, chiến sĩ'],
    ['Cấp 46 hộ do phụ nữ làm chủ hộ.', '46 hộ', 46, 'hộ', 'hộ do phụ nữ làm chủ hộ'],
    ['Tặng quà 120 người trên 60 tuổi.', '120 người', 120, 'người', 'người trên 60 tuổi'],
  ])('reads “%s”', (sentence, text, value, unit, label) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ kind: 'count', text, value, unit, label }]);
  });

  it('gives a dropped classifier back', () => {
    expect(quantitiesOf('Phường còn 41 hộ nghèo, 29 cận nghèo.')[1]).toMatchObject({
      unit: 'hộ',
      label: 'hộ cận nghèo',
    });
    const checks = quantitiesOf('Kiểm tra 87 cơ sở, nhắc nhở 06, xử phạt 03 cơ sở.');
    expect(checks.map(({ unit, label }) => [unit, label])).toEqual([
      ['cơ sở', 'cơ sở kiểm tra'],
      ['cơ sở', 'cơ sở nhắc nhở'],
      ['cơ sở', 'cơ sở xử phạt'],
    ]);
  });

  it('lends no unit to a noun of its own', () => {
    expect(quantitiesOf('Có 318 thành viên và 1.900 dòng tộc.')[1]?.unit).not.toBe('thành viên');
  });

  it('completes a mere classifier from the words that govern it', () => {
    const crimes = quantitiesOf('Gồm: trộm cắp tài sản 09 vụ, cố ý gây thương tích 03 vụ.');
    expect(crimes.map(({ label }) => label)).toEqual(['vụ trộm cắp tài sản', 'vụ cố ý gây thương tích']);
  });
});

describe('when numbers share words', () => {
  const roads = quantitiesOf(
    'Thực hiện 11/12 tuyến đường, 9/10 tuyến hẻm “Văn minh, sạch đẹp”, 4/6 tuyến hẻm được mở rộng, bê tông hóa; trồng cây.',
  );

  it('gives a quoted name to both members before it', () => {
    expect(roads.map(({ kind, value, label }) => [kind, value, label])).toEqual([
      ['ratio', '11/12', 'tuyến đường “Văn minh, sạch đẹp”'],
      ['ratio', '9/10', 'tuyến hẻm “Văn minh, sạch đẹp”'],
      ['ratio', '4/6', 'tuyến hẻm được mở rộng, bê tông hóa'],
    ]);
  });

  it('gives what follows a slash between two units to both', () => {
    const crimes = quantitiesOf('Xảy ra 15 vụ/18 đối tượng phạm pháp hình sự.');
    expect(crimes.map(({ kind, value, label }) => [kind, value, label])).toEqual([
      ['count', 15, 'vụ phạm pháp hình sự'],
      ['count', 18, 'đối tượng phạm pháp hình sự'],
    ]);
  });

  it('stays whole when a quotation mark never closes', () => {
    expect(quantitiesOf('Mô hình “Đổi rác lấy quà thu được 1.940 kg phế liệu.')).toMatchObject([
      { value: 1940, unit: 'kg' },
    ]);
  });
});

describe('when a number has a hedge or is a range', () => {
  it.each([
    ['Trao hơn 200 suất quà.', 'hơn 200 suất quà', 200, 'over'],
    ['Gần 900 người tham dự.', 'Gần 900 người', 900, 'nearly'],
    ['Có khoảng 120 hội viên.', 'khoảng 120 hội viên', 120, 'about'],
    ['Phạt không quá 06 vụ.', 'không quá 06 vụ', 6, 'at-most'],
    ['Mở ít nhất 05 lớp.', 'ít nhất 05 lớp', 5, 'at-least'],
    ['Còn dưới 95 hộ.', 'dưới 95 hộ', 95, 'under'],
    ['Đạt 80% trở lên.', '80% trở lên', 80, 'at-least'],
    ['Trao từ 5 đến 7 suất quà.', 'từ 5 đến 7 suất quà', null, null],
    ['Chuyển 5-7 hộ.', '5-7 hộ', null, null],
    ['Phạt từ 500.000 đồng đến 1.000.000 đồng.', 'từ 500.000 đồng đến 1.000.000 đồng', null, null],
  ])('keeps it with the number in “%s”', (sentence, text, value, hedge) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ text, value, hedge }]);
  });

  it('takes “trên” for “across” after another noun', () => {
    expect(quantitiesOf('Có 118 thủ tục trên 21 lĩnh vực.')[1]).toMatchObject({
      text: '21 lĩnh vực',
      hedge: null,
    });
  });
});

describe('when names in a row have a number each', () => {
  it('counts by the names, however small one is', () => {
    expect(countsOf('Có 77 lao động (Nhật Bản 51, Đài Loan 22, Hàn Quốc 4).')).toEqual([
      'lao động: 77',
      'lao động Nhật Bản: 51',
      'lao động Đài Loan: 22',
      'lao động Hàn Quốc: 4',
    ]);
  });

  it.each(['Trường Bàu Sen Hạ 1, Bàu Sen Hạ 2 khai giảng.', 'Các trường Kim Đồng 1, Lê Lợi 2 khai giảng.'])(
    'counts nothing where they are names to the end: “%s”',
    (sentence) => {
      expect(quantitiesOf(sentence)).toEqual([]);
    },
  );
});

describe('when a number with a zero before it stands beside another', () => {
  it('counts all the same', () => {
    expect(quantitiesOf('Có 05 vụ, 03 người (05) 120 hộ.').map(({ text }) => text)).toEqual([
      '05 vụ',
      '03 người',
      '120 hộ',
    ]);
  });
});

describe('when a number counts nothing', () => {
  it.each([
    'Đại hội lần thứ IX, khóa XII, kỳ họp thứ 7.',
    'Trụ sở tại Quận 1, khu phố 3, hẻm 12/20, số 12/3 đường Lê Lợi.',
    'Phòng dịch Covid-19 theo Đề án 06.',
    'Căn cứ Nghị quyết số 12-NQ/HU ngày 12/01/2023, Nghị định 42/2022/NĐ-CP, Điều 5.',
    'Trực 24/7, tuần tra 24/24.',
    'Trực 24/24 giờ.',
    'Điện thoại 0299 3999 115.',
    'Điện thoại 0236 3 812 345.',
    'Nhân Quốc khánh 2/9.',
    'Tiêm vắc xin “5 trong 1”.',
    'Trẻ từ 6 đến 60 tháng tuổi.',
    'Trao Huy hiệu 30 năm, 40 năm tuổi Đảng.',
    'Trường Tiểu học Rạch Cát 2 khai giảng.',
    'Hạn chế (1)',
  ])('gives no quantity for “%s”', (sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });
});

describe('when what is counted is told beside another number', () => {
  it.each([
    [
      'Còn 14 hộ nghèo với 52 nhân khẩu và 27 hộ cận nghèo với 103 nhân khẩu.',
      ['hộ nghèo', 'nhân khẩu hộ nghèo', 'hộ cận nghèo', 'nhân khẩu hộ cận nghèo'],
    ],
    ['Phường có 5.260 hộ với 21.386 nhân khẩu.', ['hộ', 'nhân khẩu']],
    ['Đã xây mới 03 căn và sửa chữa 11 căn nhà tình nghĩa.', ['căn nhà tình nghĩa', 'căn nhà tình nghĩa']],
    [
      'Phạm pháp hình sự năm 2020 xảy ra 28 vụ, năm 2021 xảy ra 19 vụ.',
      ['vụ phạm pháp hình sự xảy ra', 'vụ phạm pháp hình sự xảy ra'],
    ],
  ])('takes it from there: “%s”', (sentence, labels) => {
    expect(quantitiesOf(sentence).map(({ label }) => label)).toEqual(labels);
  });
});

describe('when stars tell how good a thing is', () => {
  it.each([
    ['Có 03 sản phẩm OCOP 3 sao.', [['03 sản phẩm OCOP 3 sao', 3, 'sản phẩm OCOP 3 sao']]],
    [
      'Có 03 sản phẩm OCOP 3 sao và 02 sản phẩm OCOP 4 sao.',
      [
        ['03 sản phẩm OCOP 3 sao', 3, 'sản phẩm OCOP 3 sao'],
        ['02 sản phẩm OCOP 4 sao', 2, 'sản phẩm OCOP 4 sao'],
      ],
    ],
    [
      'Phường có 02 nhà hàng 5 sao và 07 nhà nghỉ.',
      [
        ['02 nhà hàng 5 sao', 2, 'nhà hàng 5 sao'],
        ['07 nhà nghỉ', 7, 'nhà nghỉ'],
      ],
    ],
  ])('counts the things alone: “%s”', (sentence, counted) => {
    expect(quantitiesOf(sentence).map(({ text, value, label }) => [text, value, label])).toEqual(counted);
  });

  it.each([
    ['Sản phẩm trà sen đạt 4 sao.', [4]],
    ['Có 02 sản phẩm, đạt 4 sao.', [2, 4]],
    ['Lớp học có 07 sao nhi đồng.', [7]],
  ])('counts the stars where they are what is told: “%s”', (sentence, values) => {
    const figures = quantitiesOf(sentence);
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.at(-1)?.unit).toBe('sao');
  });
});
