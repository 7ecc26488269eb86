import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when what is counted is said in everyday words', () => {
  const report = answererOf(
    [
      'Xã có diện tích tự nhiên 2.346,8 ha, gồm 06 thôn, với 2.147 hộ, 8.236 nhân khẩu.',
      'Có 1.985/2.147 hộ đạt danh hiệu gia đình văn hóa.',
      'Qua thẩm tra quyết toán cắt giảm 86 triệu đồng.',
      'Bà con hiến 412 m2 đất mở rộng hẻm.',
      'Trường trao 86 suất học bổng.',
      'Nâng tổng số camera trên địa bàn lên 142 mắt, trong đó lắp mới 48 mắt camera.',
    ].join('\n\n'),
  );

  it.each([
    ['Cả xã có bao nhiêu hộ dân?', '2.147 hộ'],
    ['Qua thẩm tra cắt giảm bao nhiêu tiền?', '86 triệu đồng'],
    ['Bà con hiến bao nhiêu mét đất?', '412 m2 đất mở rộng hẻm'],
    ['Tất cả có bao nhiêu mắt camera?', '142 mắt'],
  ])('answers “%s” with %s', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });

  it('confirms what is counted, whoever it is told of', async () => {
    const { verdict } = await report.answer('Có phải trường trao 86 suất học bổng không?');
    expect(verdict).toBe('yes');
  });
});
