import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

describe('when a sentence gives a ratio, a percentage, money or a measure', () => {
  it.each([
    ['Kết nạp 12/20 đảng viên.', 'ratio', '12/20 đảng viên', '12/20', 'đảng viên'],
    ['Đạt 13 trên 15 tuyến đường.', 'ratio', '13 trên 15 tuyến đường', '13/15', 'tuyến đường'],
    ['Trồng 730 cây/1.000 cây.', 'ratio', '730 cây/1.000 cây', '730/1000', 'cây'],
    ['Thu quỹ 418/350 triệu đồng.', 'ratio', '418/350 triệu đồng', '418000000/350000000', 'đồng'],
    ['Đạt 98.7% kế hoạch.', 'percent', '98.7%', 98.7, '%'],
    ['Tỷ suất sinh 0,5‰.', 'percent', '0,5‰', 0.5, '‰'],
    ['Giảm 2,5 điểm %.', 'change', '2,5 điểm %', 2.5, 'điểm %'],
    ['Thu 1.234,5 tỷ đồng.', 'money', '1.234,5 tỷ đồng', 1_234_500_000_000, 'đồng'],
    ['Thu 12 tỷ 345 triệu đồng.', 'money', '12 tỷ 345 triệu đồng', 12_345_000_000, 'đồng'],
    ['Thu 2 triệu rưỡi.', 'money', '2 triệu rưỡi', 2_500_000, 'đồng'],
    ['Thu 38.450.000 đồng.', 'money', '38.450.000 đồng', 38_450_000, 'đồng'],
    ['Thu phí 50.000 đồng/người.', 'money', '50.000 đồng/người', 50_000, 'đồng/người'],
    ['Thu phí 25.000đ/hộ/tháng.', 'money', '25.000đ/hộ/tháng', 25_000, 'đồng/hộ/tháng'],
    ['Thu 12.50.3 triệu đồng.', 'money', '12.50.3 triệu đồng', null, 'đồng'],
    ['Thu 2.94o triệu đồng.', 'money', '2.94o triệu đồng', null, 'đồng'],
    ['Hiến 412 m2 đất.', 'measure', '412 m2 đất', 412, 'm2'],
    ['Thu gom 14,5 tấn/ngày.', 'measure', '14,5 tấn/ngày', 14.5, 'tấn/ngày'],
    ['Sĩ số 45 học sinh/lớp.', 'measure', '45 học sinh/lớp', 45, 'học sinh/lớp'],
    ['Khen thưởng 5 năm liền.', 'measure', '5 năm liền', 5, 'năm'],
  ])('reads “%s”', (sentence, kind, text, value, unit) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ kind, text, value, unit }]);
  });
});

describe('when a number says how something changed', () => {
  it.each([
    ['Giảm 12 hộ.', 'change', 'down', 'achieved'],
    ['Tăng thêm 12 hộ.', 'change', 'up', 'achieved'],
    ['Vượt 5% chỉ tiêu.', 'change', 'up', 'achieved'],
    ['Gấp 2 lần năm trước.', 'change', 'up', 'achieved'],
    ['Giảm còn 12 hộ.', 'count', null, 'achieved'],
    ['Tăng lên 45 hộ.', 'count', null, 'achieved'],
    ['Số hộ thay đổi (-3).', 'change', 'down', 'achieved'],
    ['Tỷ lệ tăng từ 97,5%.', 'percent', null, 'comparison'],
  ])('tells a difference from a level in “%s”', (sentence, kind, direction, status) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ kind, direction, status }]);
  });

  it('lets “và” join another to it, but no level', () => {
    const both = quantitiesOf('Giảm 12 hộ nghèo và 09 hộ cận nghèo, còn 61 hộ cận nghèo.');
    expect(both.map(({ kind, direction }) => [kind, direction])).toEqual([
      ['change', 'down'],
      ['change', 'down'],
      ['count', null],
    ]);
  });

  it('sets the level before beside the one now', () => {
    const levels = quantitiesOf('Hộ nghèo giảm từ 49 hộ xuống còn 37 hộ.');
    expect(levels.map(({ value, status, label }) => [value, status, label])).toEqual([
      [49, 'comparison', 'hộ nghèo'],
      [37, 'achieved', 'hộ nghèo'],
    ]);
  });

  it('takes a slash in brackets after a change for two periods, not for a ratio', () => {
    const [, change, compared] = quantitiesOf('Xảy ra 05 vụ cháy, giảm 03 vụ so với cùng kỳ (05/08 vụ).');
    expect(change).toMatchObject({ kind: 'change', label: 'vụ cháy', against: 'same-period' });
    expect(compared).toMatchObject({ kind: 'count', value: null, status: 'comparison', label: 'vụ cháy' });
  });
});

describe('when a percentage has a base', () => {
  it.each([
    ['Thu ngân sách đạt 105% kế hoạch.', 'plan'],
    ['Thu ngân sách bằng 105% so với cùng kỳ.', 'same-period'],
    ['Thu ngân sách tăng 9,4% so với năm 2021.', 'earlier'],
    ['Thu phí chiếm 46% tổng thu.', 'total'],
    ['Tỷ lệ thấp hơn chỉ tiêu giao 2,2 điểm %.', 'plan'],
    ['Tỷ lệ hộ nghèo 1,2%.', null],
  ])('knows it in “%s”', (sentence, against) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ against }]);
  });

  it('takes its subject from the figure before it', () => {
    const figures = quantitiesOf(
      'Tổng chi ngân sách là 12,5 tỷ đồng, đạt 98% dự toán, tăng 5% so với cùng kỳ.',
    );
    expect(figures.map(({ label }) => label)).toEqual(Array.from({ length: 3 }, () => 'tổng chi ngân sách'));
  });

  it('takes it from the clause before when its own has none', () => {
    const [figure] = quantitiesOf('đạt 98% dự toán.', { sentence: 'Tổng chi ngân sách là 12,5 tỷ đồng;' });
    expect(figure).toMatchObject({ label: 'tổng chi ngân sách', against: 'plan' });
  });

  it('tells the sum of a fine by what was fined', () => {
    expect(quantitiesOf('Xử phạt 42 trường hợp với số tiền 58 triệu đồng.')[1]?.label).toBe(
      'số tiền xử phạt',
    );
  });
});
