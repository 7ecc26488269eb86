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
