import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, figuresOf } from './ward.ts';

const HEAD = `ỦY BAN NHÂN DÂN
PHƯỜNG ĐỒI GIÓ
Số: 412/BC-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Đồi Gió, ngày 17 tháng 9 năm 2024

BÁO CÁO
Kết quả công tác 9 tháng đầu năm 2024`;
const BODY = `I. KẾT QUẢ
- Tiếp nhận 38 đơn của công dân; tổ chức Ngày hội Toàn dân vào ngày 08/8/2024.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hồ Thị Lựu`;

const dated = answererOver([
  indexedReport(`${HEAD}\n(Số liệu tính từ ngày 15/12/2023 đến ngày 14/9/2024)\n\n${BODY}`, 'doi-gio.txt'),
]);
const undated = answererOver([indexedReport(`${HEAD}\n\n${BODY}`, 'doi-gio.txt')]);
const bare = answererOf('Phường có 38 đơn của công dân.');

describe('when a resident asks about the report itself', () => {
  it.each([
    ['Số liệu trong báo cáo này tính từ ngày nào đến ngày nào?', 'từ ngày 15/12/2023 đến ngày 14/9/2024'],
    ['so lieu nay toi thang may z', 'từ ngày 15/12/2023 đến ngày 14/9/2024'],
    ['Các số liệu này của năm nào vậy?', 'từ ngày 15/12/2023 đến ngày 14/9/2024'],
    ['Báo cáo này ra ngày nào?', 'ngày 17 tháng 9 năm 2024'],
    ['bao cao cua phuong lam hoi nao z', 'ngày 17 tháng 9 năm 2024'],
    ['Ai ký báo cáo này vậy?', 'Hồ Thị Lựu'],
  ])('gives the figure that the paper states: %s', async (question, figure) => {
    expect(figuresOf(await dated.answer(question))[0]).toBe(figure);
  });

  it.each([
    ['Báo cáo số mấy?', '412/BC-UBND'],
    ['báo cáo này của ai vậy', 'ỦY BAN NHÂN DÂN PHƯỜNG ĐỒI GIÓ'],
  ])('gives what its letterhead says: %s', async (question, words) => {
    const answer = await dated.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(words);
    expect(answer.figures).toEqual([]);
  });

  it('gives the stretch of its title where none is stated', async () => {
    const answer = await undated.answer('Số liệu tính từ ngày nào đến ngày nào?');
    expect(figuresOf(answer)[0]).toBe('9 tháng đầu năm 2024');
  });

  it.each(['Báo cáo số mấy?', 'Ai ký báo cáo này?', 'Báo cáo này ra ngày nào?'])(
    'refuses what the paper does not say of itself: %s',
    async (question) => {
      expect(await bare.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
    },
  );

  it.each([
    ['Báo cáo nói có mấy đơn?', '38 đơn'],
    ['Ngày hội Toàn dân ngày nào?', 'ngày 08/8/2024'],
  ])('leaves questions on a matter of it alone: %s', async (question, figure) => {
    expect(figuresOf(await dated.answer(question))[0]).toContain(figure);
  });
});
