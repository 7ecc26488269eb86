import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a resident’s word for a thing is not the report’s', () => {
  const order = answererOf(
    'Triệt phá 07 tụ điểm đánh bạc. Lắp mới 14 trụ nước chữa cháy. Vá 219 vị trí ổ gà. Cấp 88 giấy chứng nhận quyền sử dụng đất.',
  );
  const welfare = answererOf(
    'Di dời 31 hộ ở bờ sông. Điều trị 640 bệnh nhân tăng huyết áp, 275 bệnh nhân đái tháo đường. Thanh niên nhập ngũ: 12 người.',
  );

  it.each([
    [order, 'Dẹp được mấy sòng bài rồi?', '07 tụ điểm'],
    [order, 'gắn mấy trụ cứu hỏa', '14 trụ'],
    [order, 'Làm được mấy cái sổ đỏ?', '88 giấy chứng nhận'],
    [welfare, 'bao nhiêu người bị cao máu', '640 bệnh nhân'],
    [welfare, 'Mấy người bị tiểu đường?', '275 bệnh nhân'],
    [welfare, 'mấy nhà phải dời đi', '31 hộ'],
  ])('gives the figure all the same (%#)', async (answerer, question, figure) => {
    const answer = await answerer.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)[0]).toContain(figure);
  });

  it('takes what is written for nothing else that is written', async () => {
    const answer = await order.answer('Cấp bao nhiêu giấy phép xây dựng?');
    expect(answer.status).not.toBe('answered');
  });
});

describe('when a noun of shape stands before what is counted', () => {
  const files = answererOf('Tiếp nhận 29 đơn của công dân. Tạm giữ 63 xe.');

  it.each([
    ['Dân gửi mấy lá đơn?', '29 đơn'],
    ['giữ mấy chiếc xe', '63 xe'],
  ])('counts in “%s” what stands behind it', async (question, figure) => {
    expect(figuresOf(await files.answer(question))[0]).toContain(figure);
  });
});

describe('when people are asked for and visits are counted', () => {
  it('gives the visits where nothing counts people', async () => {
    const answer = await answererOf('Chương trình văn nghệ thu hút 8.700 lượt khán giả.').answer(
      'Bao nhiêu người tới coi văn nghệ?',
    );
    expect(figuresOf(answer)).toEqual(['8.700 lượt khán giả']);
  });

  it('gives the people where the report counts both', async () => {
    const answer = await answererOf('Hội thi văn nghệ có 45 người, 900 lượt khách xem.').answer(
      'Hội thi văn nghệ có bao nhiêu người?',
    );
    expect(figuresOf(answer)).toEqual(['45 người']);
  });
});

describe('when a paragraph goes on about what it has named', () => {
  const station = answererOf(
    'Hệ thống camera an ninh được lắp ở các hẻm. Năm 2022 có 31 mắt. Phường có 64 hộ nghèo. Toàn phường 12 hộ khá lên.',
  );

  it('finds the figure by what the sentence before says', async () => {
    const answer = await station.answer('Năm 2022 có bao nhiêu mắt camera an ninh?');
    expect(figuresOf(answer)[0]).toContain('31 mắt');
  });

  it('lets nothing stand for what narrows the counted noun', async () => {
    const answer = await station.answer('Có bao nhiêu hộ cận nghèo khá lên?');
    expect(answer.status).not.toBe('answered');
  });
});
