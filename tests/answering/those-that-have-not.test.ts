import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when those that have not are told in fewer words than those that have', () => {
  const report = answererOf(
    'Có 5.120 người dân làm căn cước, đạt 97,5%. Còn 131 người chưa làm.\nCó 640 người già làm căn cước, đạt 96,8%; còn 21 người chưa làm do ốm yếu.\nTrường có 410 học sinh mua bảo hiểm thân thể; còn 6 em chưa mua.',
  );

  it.each([
    ['Còn bao nhiêu em học sinh chưa mua bảo hiểm thân thể?', '6 em'],
    ['Còn mấy em chưa mua bảo hiểm thân thể vậy?', '6 em'],
  ])('tells them: “%s”', async (question, figure) => {
    const answer = await report.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)[0]).toContain(figure);
  });
});

describe('when only the share tells what the whole is', () => {
  const report = answererOf(
    'Phường có 4.201 hộ với 15.900 nhân khẩu. Có 3.974 hộ ký cam kết giữ vệ sinh, đạt 94,6% tổng số hộ. Có 812 hộ đấu nối nước thải, đạt 81,2% kế hoạch.',
  );

  it.each(['Còn bao nhiêu hộ chưa ký cam kết giữ vệ sinh?', 'con bao nhieu ho chua ky cam ket giu ve sinh'])(
    'takes the part from the number that has that share: “%s”',
    async (question) => {
      const answer = await report.answer(question);
      expect(figuresOf(answer)).toEqual(['4.201 hộ', expect.stringContaining('3.974 hộ')]);
      expect(answer.derived.map(({ value }) => value)).toEqual([227]);
    },
  );

  it('takes nothing from a plan', async () => {
    const answer = await report.answer('Còn bao nhiêu hộ chưa đấu nối nước thải?');
    expect(answer.derived).toEqual([]);
  });

  it('takes nothing where no number, or more than one, has that share', async () => {
    const others = answererOf(
      'Ấp Một có 1.000 hộ, ấp Hai có 1.001 hộ. Có 500 hộ ký cam kết, đạt 50% tổng số hộ. Có 90 hộ lắp chuông báo cháy, đạt 30% tổng số hộ.',
    );
    for (const question of ['Còn bao nhiêu hộ chưa ký cam kết?', 'Còn mấy hộ chưa lắp chuông báo cháy?'])
      // oxlint-disable-next-line no-await-in-loop -- two questions of one report
      expect((await others.answer(question)).derived).toEqual([]);
  });
});

describe('when a ratio is beyond its goal', () => {
  const report = answererOf('Năm 2024 lắp 23/20 trụ đèn “Ngõ sáng”, trồng 11/15 hàng cây.');

  it.each(['Trụ đèn ngõ sáng làm dư hơn chỉ tiêu mấy trụ?', 'trụ đèn ngõ sáng vượt chỉ tiêu mấy trụ'])(
    'tells how far: “%s”',
    async (question) => {
      const answer = await report.answer(question);
      expect(answer.status).toBe('answered');
      expect(answer.derived.map(({ value }) => value)).toContain(3);
      expect(answer.text).not.toMatch(/vượt/iu);
    },
  );

  it('tells nothing of one below it', async () => {
    const answer = await report.answer('trồng hàng cây vượt chỉ tiêu mấy hàng');
    expect(answer.derived.every(({ value }) => value !== 4)).toBe(true);
  });
});
