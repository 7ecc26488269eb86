import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

describe('when a clause tells several amounts', () => {
  it.each([
    [
      'Tiếp nhận ủng hộ bằng tiền mặt 1,2 tỷ đồng và hiện vật quy ra tiền 3,5 tỷ đồng.',
      ['tiếp nhận ủng hộ bằng tiền mặt', 'hiện vật quy ra tiền'],
    ],
    ['Kè sông đoạn ấp Bãi dài 860 m, rộng 3 m.', ['kè sông đoạn ấp Bãi dài', 'rộng kè sông đoạn ấp Bãi']],
    ['Khởi công kè giai đoạn 2 đoạn ấp Bãi, vốn 12 tỷ đồng.', ['vốn khởi công kè giai đoạn 2 đoạn ấp Bãi']],
  ])('labels each by its own words: %s', (sentence, labels) => {
    expect(quantitiesOf(sentence).map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ['Tặng quà 58 hộ nghèo và 94 hộ cận nghèo, mỗi hộ 450.000 đồng.', ['hộ nghèo', 'hộ cận nghèo']],
    ['Tặng quà 86 gia đình chính sách, mỗi phần 650.000 đồng.', ['gia đình chính sách']],
    ['Khen thưởng 12 giáo viên giỏi, mỗi người 500.000 đồng.', ['giáo viên giỏi']],
  ])('tells who gets so much each: %s', (sentence, receivers) => {
    const spans = quantitiesOf(sentence).at(-1)?.labelSpans ?? [];
    expect(spans.map(({ start, end }) => sentence.slice(start, end))).toEqual(
      expect.arrayContaining(receivers),
    );
  });

  it('counts nobody by what was measured before', () => {
    const around = { sentence: 'Mặt nước sông, rạch chiếm 2,3 km2;' };
    expect(quantitiesOf('có 6.842 hộ.', around).map(({ label }) => label)).toEqual(['hộ']);
  });

  it('takes what was settled for a part of what came in a clause before', () => {
    const around = { sentence: 'Nhận 27 đơn;' };
    expect(quantitiesOf('đã giải quyết 24 đơn.', around).map(({ partOf }) => partOf)).toEqual([
      'Nhận '.length,
    ]);
  });
});

describe('when a clause opens with what is compared with', () => {
  it('makes no plan of what follows', () => {
    const [total] = quantitiesOf('So với dự toán được giao, tổng thu ngân sách đạt 103,1%.');
    expect(total).toMatchObject({ label: 'tổng thu ngân sách', status: 'achieved', against: 'plan' });
  });
});

describe('when brackets part what stands before them', () => {
  it.each([
    ['Nhận 74 trẻ (39 nam, 35 nữ).', 2],
    ['Có 92 thanh niên nhập ngũ, gồm 61 nghĩa vụ quân sự và 31 nghĩa vụ công an.', 2],
    ['Kinh phí 200 triệu đồng, đã sử dụng 186 triệu đồng.', 1],
  ])('makes them parts of it: %s', (sentence, parts) => {
    const [whole, ...others] = quantitiesOf(sentence);
    expect(others.map(({ partOf }) => partOf)).toEqual(Array.from({ length: parts }, () => whole?.start));
  });
});

describe('when so many come to each of another', () => {
  it('measures and counts nothing: “2 buổi/ngày”', () => {
    const [sessions, pupils] = quantitiesOf('Lớp học 2 buổi/ngày có 640 học sinh.');
    expect(sessions).toMatchObject({ kind: 'measure', unit: 'buổi/ngày' });
    expect(pupils).toMatchObject({ kind: 'count', value: 640 });
  });
});
