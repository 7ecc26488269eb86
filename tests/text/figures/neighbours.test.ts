import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

const labelsOf = (sentence: string): string[] => quantitiesOf(sentence).map(({ label }) => label);

const partsOf = (sentence: string): (number | string | null)[] => {
  const figures = quantitiesOf(sentence);
  return figures.map(({ partOf }) => figures.find(({ start }) => start === partOf)?.value ?? null);
};

describe('when “và” stands between two figures', () => {
  it.each([
    [
      'Có 2.132 học sinh, gồm mầm non 412 em, tiểu học 986 em và trung học cơ sở 734 em.',
      ['học sinh', 'em mầm non', 'em tiểu học', 'em trung học cơ sở'],
    ],
    ['Học sinh vào lớp 1 là 174 em và lớp 6 là 191 em.', ['em học sinh vào lớp 1', 'em lớp 6']],
    ['Đàn bò 385 con và đàn gia cầm các loại 68.500 con.', ['con đàn bò', 'con đàn gia cầm các loại']],
    [
      'Thu từ công nghiệp - xây dựng 458 tỷ đồng và thương mại - dịch vụ 475 tỷ đồng.',
      ['thu từ công nghiệp - xây dựng', 'thương mại - dịch vụ'],
    ],
    ['Khám cho 22 cán bộ và chiến sĩ.', ['cán bộ và chiến sĩ']],
    ['Hẻm dài 45 m và khánh thành trong quý.', ['hẻm dài']],
  ])('leads on to the next in “%s”', (sentence, labels) => {
    expect(labelsOf(sentence)).toEqual(labels);
  });
});

describe('when brackets closed before a figure', () => {
  it('takes neither status nor words nor wholes out of them', () => {
    const [members, goal, women, men] = quantitiesOf(
      'Kết nạp 09 đảng viên mới (chỉ tiêu 08), gồm 05 nữ và 04 nam.',
    );
    expect(goal?.status).toBe('target');
    for (const part of [women, men])
      expect(part).toMatchObject({ status: 'achieved', partOf: members?.start });
  });

  it.each([
    ['Vận động quỹ được 186 triệu đồng (chỉ tiêu 150 triệu đồng), đạt 124%.', 2, 'vận động quỹ'],
    ['Có 86 hộ nghèo (tỷ lệ 2,1%), 124 hộ cận nghèo (tỷ lệ 3,0%).', 3, 'tỷ lệ hộ cận nghèo'],
    ['Giao quân 18/18 thanh niên (quân sự 14, công an 04), đạt 100% chỉ tiêu.', 3, 'thanh niên giao quân'],
    ['Sản lượng lúa đạt 904 tấn (năm 2021: 850 tấn), vượt 4% kế hoạch.', 2, 'sản lượng lúa'],
  ])('goes on from what stands before them in “%s”', (sentence, at, label) => {
    expect(quantitiesOf(sentence)[at]).toMatchObject({ label, status: 'achieved' });
  });

  it('gives all within them the period they open with', () => {
    const figures = quantitiesOf('Xảy ra 03 vụ, chết 01 người (năm 2021 xảy ra 05 vụ, chết 02 người).');
    expect(figures.map(({ period }) => period?.text)).toEqual([undefined, undefined, 'năm 2021', 'năm 2021']);
  });

  it('takes an earlier year in them for a result', () => {
    const figures = quantitiesOf(
      'Thu nhập ước đạt 68 triệu đồng (năm 2021 đạt 58 triệu đồng, năm 2022 đạt 63 triệu đồng).',
    );
    expect(figures.map(({ status }) => status)).toEqual(['estimate', 'achieved', 'achieved']);
  });

  it('takes what they say of the same period for a comparison', () => {
    expect(quantitiesOf('Cấp mới 318 giấy phép (cùng kỳ cấp 274 giấy phép).')[1]?.status).toBe('comparison');
  });
});

describe('when words before a colon govern', () => {
  it.each([
    [
      'Diện tích sầu riêng tăng nhanh qua các năm: năm 2021 có 31 ha, năm 2022 có 54 ha.',
      ['diện tích sầu riêng', 'diện tích sầu riêng'],
    ],
    ['Tỷ lệ hộ nghèo như sau: năm 2021 là 3,4%, năm 2022 là 2,8%.', ['tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo']],
    ['Số nhà xây mới: năm 2021 là 12 căn, năm 2022 là 21 căn.', ['nhà xây mới', 'nhà xây mới']],
    ['Tai nạn giao thông: xảy ra 08 vụ, chết 02 người.', ['vụ tai nạn giao thông xảy ra', 'người chết']],
    ['Phòng, chống dịch: ghi nhận 39 ca sốt xuất huyết.', ['ca sốt xuất huyết']],
  ])('tells of the figures behind it in “%s”', (sentence, labels) => {
    expect(labelsOf(sentence)).toEqual(labels);
  });
});

describe('when one change follows another', () => {
  it.each([
    ['Tăng 02 vụ, 03 đối tượng so với cùng kỳ.', ['change', 'change']],
    ['So với đầu năm giảm 09 hộ nghèo, 05 hộ cận nghèo.', ['change', 'change']],
    ['Giảm 03 vụ, 12 đối tượng bị bắt.', ['change', 'count']],
    ['Giảm 12 hộ, xây mới 05 căn nhà.', ['change', 'count']],
  ])('knows whether both changed in “%s”', (sentence, kinds) => {
    expect(quantitiesOf(sentence).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is that of the whole, behind its parts', () => {
    const [change] = quantitiesOf('giảm 05 trường hợp so với cùng kỳ.', {
      sentence: 'Phát hiện 07 trường hợp vi phạm, gồm 04 trường hợp không phép và 03 trường hợp sai phép;',
    });
    expect(change?.label).toBe('trường hợp vi phạm');
  });

  it('gives each level its own year', () => {
    const figures = quantitiesOf('Quà tăng từ 620 suất dịp Tết năm 2020 lên 768 suất dịp Tết năm 2024.');
    expect(figures.map(({ label, period }) => [label, period?.text])).toEqual([
      ['suất quà', 'năm 2020'],
      ['suất quà', 'năm 2024'],
    ]);
  });
});

describe('when a clause before it ended in brackets', () => {
  it('goes on from what stands before them', () => {
    const [year] = quantitiesOf('trong đó năm 2019: 486 triệu đồng.', {
      sentence: 'Vận động quỹ được 2.734 triệu đồng (chỉ tiêu 2.400 triệu đồng);',
    });
    expect(year).toMatchObject({ label: 'vận động quỹ', status: 'achieved' });
  });
});

describe('when a word looks like one that ends or hedges a figure', () => {
  it.each([
    ['Ngập tại ấp Kinh Mới 12 hộ.', { label: 'hộ ngập tại ấp Kinh Mới', place: 'ấp Kinh Mới' }],
    ['Thu bổ sung từ ngân sách cấp trên 4.930 triệu đồng.', { text: '4.930 triệu đồng', hedge: null }],
    ['Người nước ngoài: Ấn Độ 02 người.', { text: '02 người', hedge: null, label: 'người Ấn Độ' }],
    ['Giáo viên trên chuẩn 24 người.', { label: 'người giáo viên trên chuẩn', hedge: null }],
    ['Có 09 trẻ là con thứ ba trở lên.', { label: 'trẻ là con thứ ba trở lên', hedge: null }],
    ['Có 15 lao động trình độ đại học trở lên.', { hedge: null }],
    ['Dành cho chi hội có từ 05 người khuyết tật trở lên.', { hedge: 'at-least' }],
    ['Số cơ sở mua bán, dịch vụ là 327 cơ sở.', { label: 'cơ sở mua bán, dịch vụ' }],
    ['Số lao động có bằng cấp, chứng chỉ là 120 người.', { label: 'lao động có bằng cấp, chứng chỉ' }],
    ['Đường qua khu phố 1, 2 và 3 dài 780 m.', { label: 'đường qua khu phố 1, 2 và 3 dài' }],
    ['Xã Bến Sậy, huyện Cờ Xanh, tỉnh Tiền Hậu có 07 ấp.', { label: 'ấp' }],
    ['Xuất xưởng 141 chiếc ghe, xuồng các loại.', { label: 'chiếc ghe, xuồng các loại' }],
    ['Nâng tổng số hộ kinh doanh trên địa bàn lên 1.426 hộ.', { label: 'hộ kinh doanh trên địa bàn' }],
    ['Có 15 chỉ tiêu đạt và vượt.', { label: 'chỉ tiêu đạt và vượt' }],
    ['Huy động 1.350 ngày công lao động.', { unit: 'ngày công lao động' }],
  ])('is not misled in “%s”', (sentence, figure) => {
    expect(quantitiesOf(sentence)).toMatchObject([figure]);
  });

  it('counts neither what “cả” goes through nor the number of a name', () => {
    expect(quantitiesOf('Bắt giữ cả hai đối tượng tại ngã ba Cây Sao.')).toEqual([]);
    expect(
      quantitiesOf('Tuần tra dịp lễ 30/4 và 01/5 thường xuyên; tổ chức Ngày hội Đại đoàn kết (18/11).'),
    ).toEqual([]);
  });

  it('ends a time where somebody acts in it', () => {
    const [years, houses] = quantitiesOf('Trong 05 năm toàn xã xây mới 96 căn nhà.');
    expect([years?.text, houses?.text]).toEqual(['05 năm', '96 căn nhà']);
  });
});

describe('when parts of the ward are told of', () => {
  it('keeps a place that tells of one part from what follows', () => {
    const figures = quantitiesOf('88 ca tay chân miệng.', {
      sentence: 'Có 143 ca, trong đó khu phố 3 và khu phố 5 lần lượt 23 và 17 ca;',
    });
    expect(figures[0]?.place).toBeNull();
    const [, , , help] = quantitiesOf(
      'Di dời 11 hộ, trong đó khu phố 3 và khu phố 5 lần lượt 08 và 03 hộ, hỗ trợ mỗi hộ 40 triệu đồng.',
    );
    expect(help?.place).toBeNull();
  });

  it.each([
    ['Khu phố 3 có 04 vụ, bắt 06 người.', ['Khu phố 3', 'Khu phố 3']],
    ['Có 47 hộ nghèo, gồm ấp Đông 27 hộ, ấp Tây 20 hộ.', [null, 'ấp Đông', 'ấp Tây']],
    ['Còn 02 khu phố chưa đạt là khu phố 3, khu phố 5.', [null]],
  ])('gives each figure its own in “%s”', (sentence, places) => {
    expect(quantitiesOf(sentence).map(({ place }) => place)).toEqual(places);
  });

  it('gives a place in a list none of the words of the one before', () => {
    expect(labelsOf('Đông nhất là khu phố 3 (21 hộ), khu phố 5 (18 hộ).')[1]).not.toContain('khu phố 3');
  });
});

describe('when a figure is a part', () => {
  it.each([
    ['Có 6 trường, gồm 3 trường mầm non, 2 trường tiểu học, 1 trường trung học cơ sở.', [null, 6, 6, 6]],
    ['Giao quân 92 thanh niên, gồm 61 nghĩa vụ quân sự và 31 nghĩa vụ công an.', [null, 92, 92]],
    [
      'Có 25 chi bộ, gồm 18 chi bộ khu phố, 04 chi bộ trường, 01 chi bộ cơ quan, 01 chi bộ công an, 01 chi bộ quân sự.',
      [null, 25, 25, 25, 25, 25],
    ],
    ['Còn 47 hộ nghèo (năm 2021 có 86 hộ), gồm thôn Đông 27 hộ, thôn Tây 20 hộ.', [null, null, 47, 47]],
  ])('finds its whole in “%s”', (sentence, wholes) => {
    expect(partsOf(sentence)).toEqual(wholes);
  });
});

describe('when a target or a base is named beside other figures', () => {
  it('reaches no figure behind the one it is of', () => {
    const statuses = quantitiesOf('Có 09 chỉ tiêu vượt mức đề ra, 10 chỉ tiêu đạt tiến độ.').map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['achieved', 'achieved']);
  });

  it('tells how much higher something is than then', () => {
    expect(quantitiesOf('Giải ngân đạt 92,4%, cao hơn cùng kỳ 5,1 điểm %.')[1]).toMatchObject({
      kind: 'change',
      status: 'achieved',
      against: 'same-period',
    });
  });
});
