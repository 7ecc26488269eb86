import { describe, expect, it } from 'vitest';
import { answererOf } from './ward.ts';

describe('when a reason is asked for', () => {
  const told = answererOf('Xảy ra 1 vụ cháy kho phế liệu do chập điện. Phường còn 12 hộ nghèo.');
  const explained = answererOf('Hai học sinh bỏ học giữa năm. Nguyên nhân là theo gia đình chuyển nơi ở.');
  const people = answererOf('Sức mua tại chợ giảm do người dân chuyển sang mua qua mạng.');
  const following = answererOf('Giá cá bán tại bè thấp nên người nuôi cá lãi ít.');
  const behind = answererOf(
    'Xảy ra 3 vụ cháy, giảm 1 vụ so với cùng kỳ. Không có thiệt hại về người. Nguyên nhân: 2 vụ do chập điện, 1 vụ do đốt rác.',
  );
  const acting = answererOf('Tổ quản lý đô thị do ông Lâm Chí Hào làm tổ trưởng.');

  it.each([
    [told, 'Vì sao kho phế liệu bị cháy?', 'do chập điện'],
    [explained, 'Vì sao hai học sinh bỏ học?', 'Nguyên nhân'],
    [people, 'Sao sức mua ở chợ giảm vậy?', 'do người dân'],
    [following, 'Vì sao người nuôi cá lãi ít?', 'Giá cá bán tại bè thấp'],
    [behind, 'Nguyên nhân mấy vụ cháy là do đâu?', 'do chập điện'],
  ])('quotes the one that the report gives: %#', async (answerer, question, reason) => {
    const answer = await answerer.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain(reason);
  });

  it.each([
    ['none is given', told, 'Vì sao phường còn hộ nghèo?'],
    ['“do” names who acts', acting, 'Vì sao có tổ quản lý đô thị?'],
  ])('gives none where %s', async (_, answerer, question) => {
    expect((await answerer.answer(question)).status).toBe('not_found');
  });
});
