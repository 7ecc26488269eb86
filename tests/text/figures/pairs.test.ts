import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

describe('when numbers are listed in the order of their keys', () => {
  it.each([
    [
      'Số hộ nghèo phân theo khu phố 1, 2 và 3 lần lượt là 6, 4 và 11 hộ.',
      ['hộ nghèo khu phố 1', 'hộ nghèo khu phố 2', 'hộ nghèo khu phố 3'],
    ],
    [
      'Hộ nghèo ở địa bàn An Lộc cũ, Bình Khê cũ, Tân Hòa cũ lần lượt là 31 hộ, 28 hộ và 59 hộ.',
      ['hộ nghèo ở địa bàn An Lộc cũ', 'hộ nghèo ở địa bàn Bình Khê cũ', 'hộ nghèo ở địa bàn Tân Hòa cũ'],
    ],
    ['Các thôn Đông, Tây lần lượt có 12 và 15 hộ nghèo.', ['hộ nghèo thôn Đông', 'hộ nghèo thôn Tây']],
    ['Khối 6, 7 lần lượt có 372 và 358 học sinh.', ['học sinh khối 6', 'học sinh khối 7']],
    [
      'Ba chợ của phường là chợ Gáo, chợ Lạch và chợ Vàm có lần lượt 84, 76 và 97 sạp, trong đó số sạp trống tương ứng là 2, 3 và 9 sạp.',
      [
        'chợ của phường',
        'sạp chợ Gáo',
        'sạp chợ Lạch',
        'sạp chợ Vàm',
        'sạp trống chợ Gáo',
        'sạp trống chợ Lạch',
        'sạp trống chợ Vàm',
      ],
    ],
    [
      'Đăng ký khai sinh, khai tử, kết hôn lần lượt là 96, 41 và 58 trường hợp.',
      ['trường hợp đăng ký khai sinh', 'trường hợp đăng ký khai tử', 'trường hợp đăng ký kết hôn'],
    ],
    [
      'Mức thu học phí đối với nhà trẻ, mẫu giáo, THCS lần lượt là 200.000 đồng, 160.000 đồng và 60.000 đồng.',
      ['mức thu học phí đối với nhà trẻ', 'mức thu học phí đối với mẫu giáo', 'mức thu học phí đối với THCS'],
    ],
    [
      'Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân, thể thấp còi và trẻ thừa cân, béo phì lần lượt là 1,9%, 2,3% và 8,7%.',
      [
        'tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân',
        'tỷ lệ trẻ suy dinh dưỡng thể thấp còi',
        'tỷ lệ trẻ thừa cân béo phì',
      ],
    ],
    ['Số nhà sửa chữa ở ấp 1 và ấp 2 tương ứng là 4, 3 căn.', ['nhà sửa chữa ấp 1', 'nhà sửa chữa ấp 2']],
    [
      'Học sinh đạt giải nhất, nhì, ba và khuyến khích lần lượt là 4, 7, 11 và 15 em.',
      [
        'em học sinh đạt giải nhất',
        'em học sinh đạt giải nhì',
        'em học sinh đạt giải ba',
        'em học sinh đạt giải khuyến khích',
      ],
    ],
    [
      'Câu lạc bộ giỏi, khá và yếu kém lần lượt là 6, 8 và 2 đội.',
      ['đội câu lạc bộ giỏi', 'đội câu lạc bộ khá', 'đội câu lạc bộ yếu kém'],
    ],
    [
      'Học lực xuất sắc, giỏi, khá lần lượt là 31, 64 và 87 em.',
      ['em học lực xuất sắc', 'em học lực giỏi', 'em học lực khá'],
    ],
    [
      'Các quỹ Đền ơn đáp nghĩa, Vì người nghèo và Chăm lo người cao tuổi lần lượt là 52, 67 và 18 triệu đồng.',
      ['các quỹ Đền ơn đáp nghĩa', 'các quỹ Vì người nghèo', 'các quỹ Chăm lo người cao tuổi'],
    ],
    [
      'Các chi hội Phụ nữ, Nông dân, Cựu chiến binh lần lượt có 120, 87 và 45 hội viên.',
      ['hội viên các chi hội Phụ nữ', 'hội viên các chi hội Nông dân', 'hội viên các chi hội Cựu chiến binh'],
    ],
    [
      'Các mô hình Dân vận khéo, Xanh sạch đẹp lần lượt có 12 và 9 tổ.',
      ['tổ các mô hình Dân vận khéo', 'tổ các mô hình Xanh sạch đẹp'],
    ],
  ])('gives each its own: %s', (sentence, labels) => {
    expect(quantitiesOf(sentence).map(({ label }) => label)).toEqual(labels);
  });

  it('goes on with as many of another unit', () => {
    const [, , first, second] = quantitiesOf(
      'Số gạo cấp các năm 2022, 2023 lần lượt là 6,5 tấn và 5,3 tấn, hỗ trợ cho 430 và 342 nhân khẩu.',
    );
    expect([first, second].map((figure) => [figure?.label, figure?.period?.from])).toEqual([
      ['gạo cấp', '2022-01-01'],
      ['gạo cấp', '2023-01-01'],
    ]);
  });

  it('says of which part of the ward each is told', () => {
    const cases = quantitiesOf('Ca sốt xuất huyết ở khu phố 1, 2 lần lượt là 12 và 9 ca.');
    expect(cases.map(({ place }) => place)).toEqual(['khu phố 1', 'khu phố 2']);
  });

  it('counts what the figure before the keys does, of which they are parts', () => {
    const [whole, ...parts] = quantitiesOf(
      'Có 401 học sinh cư trú tại phường, trong đó khu phố 1, 2 lần lượt có 214 và 187 em.',
    );
    expect(parts.map(({ partOf }) => partOf)).toEqual([whole?.start, whole?.start]);
    expect(parts[1]?.label).toBe('học sinh cư trú tại phường khu phố 2');
  });

  it.each([
    [
      'Có 37 em đạt giải, trong đó giải nhất, nhì và ba lần lượt là 2, 14 và 21 em.',
      ['em giải nhất', 'em giải nhì', 'em giải ba'],
    ],
    [
      'Có 37 em đạt giải, tăng 5 em so với năm trước, trong đó giải nhất, nhì và ba lần lượt là 2, 14 và 21 em.',
      ['em giải nhất', 'em giải nhì', 'em giải ba'],
    ],
    [
      'Có 37 em đạt giải, tăng 5 em so với năm học 2021 - 2022, trong đó cấp thành phố và cấp quận lần lượt là 6 và 31 em.',
      ['em cấp thành phố', 'em cấp quận'],
    ],
  ])(
    'takes for keys what stands behind “trong đó”, no time that the whole is compared with: %s',
    (sentence, labels) => {
      const [whole, ...others] = quantitiesOf(sentence);
      const parts = others.filter(({ kind }) => kind === 'count');
      expect(parts.map(({ label }) => label)).toEqual(labels);
      expect(parts.map(({ partOf }) => partOf)).toEqual(labels.map(() => whole?.start));
    },
  );

  it.each([
    [
      'Số hộ nghèo và hộ cận nghèo năm 2022 lần lượt là 14 và 31 hộ.',
      'năm 2022',
      ['hộ nghèo', 'hộ cận nghèo'],
    ],
    ['Năm 2022, nam và nữ lần lượt là 14 và 31 em.', 'Năm 2022', ['em nam', 'em nữ']],
  ])('takes one time for that of all, not for a key: %s', (sentence, time, labels) => {
    const figures = quantitiesOf(sentence);
    expect(figures.map(({ label }) => label)).toEqual(labels);
    expect(figures.map(({ period }) => period?.text)).toEqual([time, time]);
  });

  it('goes on with the keys of the clause before', () => {
    const around = { sentence: 'Ấp Đông và ấp Tây lần lượt có 120 và 134 hộ;' };
    const poor = quantitiesOf('số hộ nghèo tương ứng là 5 và 7 hộ.', around);
    expect(poor.map(({ label, place }) => [label, place])).toEqual([
      ['hộ nghèo ấp Đông', 'ấp Đông'],
      ['hộ nghèo ấp Tây', 'ấp Tây'],
    ]);
  });

  it('gives each quarter its days', () => {
    const quarters = quantitiesOf('Quý I, II lần lượt tiếp nhận 120 và 134 hồ sơ.');
    expect(quarters.map(({ period }) => period?.from)).toEqual(['2023-01-01', '2023-04-01']);
  });

  it.each([
    [
      'commas in the numbers',
      'Thu nhập các năm 2020, 2021, 2022 lần lượt đạt 38,2; 39,6 và 44,1 triệu đồng/năm.',
    ],
    ['a colon', 'Tỷ lệ trẻ nhẹ cân các năm 2020, 2021, 2022: 6,8%; 6,1%; 5,4%.'],
  ])('gives each year its number, set apart by %s', (_, sentence) => {
    const series = quantitiesOf(sentence);
    expect(series.map(({ period }) => period?.from.slice(0, 4))).toEqual(['2020', '2021', '2022']);
    expect(new Set(series.map(({ kind }) => kind)).size).toBe(1);
  });

  it('leaves lists of different lengths alone', () => {
    const places = quantitiesOf('Khu phố 1, 2 và 3 lần lượt có 12 và 9 ca.').map(({ place }) => place);
    expect(places).not.toContain('khu phố 2');
  });

  it('tells the sum behind a list of years for all of them', () => {
    const sum = quantitiesOf('Số nhà xây mới năm 2021, 2022 lần lượt là 3 và 7 căn, cộng 10 căn.').at(-1);
    expect(sum?.period).toMatchObject({ from: '2021-01-01', to: '2022-12-31' });
  });
});

describe('when the noun behind a number is said again with other words', () => {
  it('counts both together', () => {
    const [count] = quantitiesOf('Còn 17 hộ nghèo, hộ cận nghèo có nhà ở xuống cấp.');
    expect(count?.label).toBe('hộ nghèo, hộ cận nghèo có nhà ở xuống cấp');
  });

  it('leaves a second count its own noun', () => {
    const [poor] = quantitiesOf('Còn 17 hộ nghèo, hộ cận nghèo là 29 hộ.');
    expect(poor?.label).toBe('hộ nghèo');
  });
});

describe('when a list of places names what is counted once', () => {
  it('counts the same of each, and of each its own place', () => {
    const [first, ...others] = quantitiesOf('Thôn Đông còn 06 hộ nghèo, thôn Tây 08 hộ, thôn Nam 09 hộ.');
    expect(first?.label).toBe('hộ nghèo');
    expect(others.map(({ label, place }) => `${label} – ${place}`)).toEqual([
      'hộ nghèo thôn Tây – thôn Tây',
      'hộ nghèo thôn Nam – thôn Nam',
    ]);
  });
});

describe('when the parts of a group are called otherwise than the whole', () => {
  it('knows them for parts', () => {
    const [whole, ...parts] = quantitiesOf(
      'Quản lý 94 người có công, trong đó có 23 thương binh và 9 bệnh binh.',
    );
    expect(parts.map(({ partOf }) => partOf)).toEqual([whole?.start, whole?.start]);
  });
});
