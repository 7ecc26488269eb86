import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

const labelsOf = (sentence: string): string[] => quantitiesOf(sentence).map(({ label }) => label);

describe('when a verb stands between who and how much', () => {
  it.each([
    ['Có 36 hộ hiến 428 m2 đất.', ['36 hộ', '428 m2 đất'], ['hộ hiến', 'hiến đất']],
    [
      'Có 12 hộ tự nguyện hiến 96 m2 đất.',
      ['12 hộ', '96 m2 đất'],
      ['hộ tự nguyện hiến', 'tự nguyện hiến đất'],
    ],
    ['Có 20 hộ trồng 15 ha bưởi.', ['20 hộ', '15 ha bưởi'], ['hộ trồng', 'trồng bưởi']],
    [
      'Hội Nông dân giúp 38 hộ vay 1,9 tỷ đồng.',
      ['38 hộ', '1,9 tỷ đồng'],
      ['hộ vay', 'Hội Nông dân giúp hộ vay'],
    ],
  ])('prints and labels both in “%s”', (sentence, texts, labels) => {
    const figures = quantitiesOf(sentence);
    expect(figures.map(({ text }) => text)).toEqual(texts);
    expect(figures.map(({ label }) => label)).toEqual(labels);
  });
});

describe('when a property follows what it is of', () => {
  it.each([
    ['Công trình kè dài 780 m, tổng mức đầu tư 16 tỷ đồng.', 'tổng mức đầu tư công trình kè'],
    ['Vụ Thu xuống giống 245 ha, sản lượng 964 tấn.', 'sản lượng Vụ Thu xuống giống'],
    ['Diện tích trồng lúa 60 ha, năng suất 6,4 tấn/ha.', 'năng suất trồng lúa'],
    ['Công trình kè dài 780 m, ước đạt 42% khối lượng.', 'công trình kè'],
    ['Tuyến đường dài 1,8 km, đã hoàn thành 75% khối lượng.', 'hoàn thành tuyến đường'],
    ['Có 120 người học nghề, chiếm 52% lực lượng lao động.', 'người học nghề'],
    ['Nâng cấp 11/18 tuyến hẻm theo kế hoạch năm, tổng kinh phí 4 tỷ đồng.', 'tổng kinh phí nâng cấp'],
    [
      'Số người tham gia bảo hiểm 742 người, tỷ lệ bao phủ 94,0% dân số.',
      'tỷ lệ bao phủ số người tham gia bảo hiểm',
    ],
    [
      'Nhà văn hóa khởi công tháng 5/2024, hoàn thành tháng 11/2024, kinh phí 1,15 tỷ đồng.',
      'kinh phí nhà văn hóa khởi công',
    ],
    [
      'Kè rạch Dừa, đoạn giáp xã Bình An, dài 1,2 km, tổng mức đầu tư 52 tỷ đồng, thời gian thi công 14 tháng.',
      'thời gian thi công kè rạch Dừa',
    ],
    ['Hẻm 45 được mở rộng từ 2,5 m lên 4 m.', 'hẻm 45 được mở rộng'],
    ['Xây 09 căn nhà, mỗi căn 60 triệu đồng, tổng kinh phí 540 triệu đồng.', 'tổng kinh phí xây'],
  ])('takes it up in “%s”', (sentence, label) => {
    expect(quantitiesOf(sentence).at(-1)?.label).toBe(label);
  });
});

describe('when figures in a row share how they open', () => {
  it.each([
    [
      'Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân 7,2%, thể thấp còi 11,5%.',
      ['tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân', 'tỷ lệ trẻ suy dinh dưỡng thể thấp còi'],
    ],
    ['Tỷ lệ hộ nghèo 2,1%, hộ cận nghèo 3,2%.', ['tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo']],
    ['Giá lúa thường 7.900 đồng/kg, lúa thơm 8.400 đồng/kg.', ['giá lúa thường', 'giá lúa thơm']],
    ['Tổng chi ngân sách 5 tỷ đồng, chi thường xuyên 3 tỷ đồng.', ['tổng chi ngân sách', 'chi thường xuyên']],
    ['Chi đầu tư 5 tỷ đồng, chi thường xuyên 3 tỷ đồng.', ['chi đầu tư', 'chi thường xuyên']],
  ])('gives the opening to all but totals in “%s”', (sentence, labels) => {
    expect(labelsOf(sentence)).toEqual(labels);
  });

  it.each([
    ['Trong năm khám, chữa bệnh 6.842 lượt người.', 'lượt người khám, chữa bệnh'],
    ['Xử lý 165 trường hợp, trong đó nhắc nhở, cam kết 131 trường hợp.', 'trường hợp nhắc nhở, cam kết'],
  ])('goes over the comma behind what opens the statement in “%s”', (sentence, label) => {
    expect(labelsOf(sentence).at(-1)).toBe(label);
  });
});

describe('when what something was for goes on behind a comma', () => {
  it.each([
    [
      'Xử phạt 11 trường hợp đổ rác, xả nước thải ra bãi biển với số tiền 24 triệu đồng.',
      [
        'trường hợp đổ rác, xả nước thải ra bãi biển',
        'số tiền xử phạt trường hợp đổ rác, xả nước thải ra bãi biển',
      ],
    ],
    [
      'Tặng 520 suất quà cho hộ nghèo, hộ cận nghèo trị giá 260 triệu đồng.',
      ['suất quà cho hộ nghèo, hộ cận nghèo', 'trị giá tặng suất quà cho hộ nghèo, hộ cận nghèo'],
    ],
    [
      'Dạy nghề 45 ngư dân trẻ, thợ máy với kinh phí 67 triệu đồng.',
      ['ngư dân trẻ, thợ máy', 'kinh phí dạy nghề ngư dân trẻ, thợ máy'],
    ],
  ])('reads it up to the cost in “%s”', (sentence, labels) => {
    expect(labelsOf(sentence)).toEqual(labels);
  });
});
