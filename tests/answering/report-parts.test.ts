import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver } from './ward.ts';

const TEXT = `ỦY BAN NHÂN DÂN
PHƯỜNG ĐỒI GIÓ

BÁO CÁO
Kết quả thực hiện nhiệm vụ 9 tháng năm 2024

I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
- Thu ngân sách 12 tỷ đồng; trao 30 phần quà cho hộ khó khăn.

II. HẠN CHẾ
- Thu gom rác trong hẻm còn chậm.
- Cán bộ phụ trách đất đai còn thiếu.

III. NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024
- Nâng cấp 04 tuyến hẻm trước ngày 15/12/2024.
- Mở lớp dạy bơi cho học sinh.

IV. KIẾN NGHỊ
- Đề nghị quận bổ sung kinh phí chống ngập.
`;
const outlined = answererOver([indexedReport(TEXT, 'doi-gio.txt')]);
const running = answererOf(
  'Từ nay đến cuối nhiệm kỳ, phường tập trung các nhiệm vụ trọng tâm: Sửa chợ cũ; trồng cây dọc kênh; tập huấn chữa cháy.',
);

describe('when a whole part of a report is asked for', () => {
  it.each([
    ['Sắp tới phường làm gì?', 'NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024', ['04 tuyến hẻm', 'dạy bơi']],
    ['nhiem vu sap toi la gi', 'NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024', ['04 tuyến hẻm', 'dạy bơi']],
    ['Phương hướng quý 4 ra sao?', 'NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024', ['04 tuyến hẻm', 'dạy bơi']],
    ['Phường còn những hạn chế gì?', 'HẠN CHẾ', ['rác trong hẻm', 'đất đai']],
    ['Phường kiến nghị gì với cấp trên?', 'KIẾN NGHỊ', ['chống ngập']],
  ])('tells its items under its heading: %s', async (question, heading, items) => {
    const answer = await outlined.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.quotes[0]?.text).toContain(heading);
    for (const item of items) expect(answer.text).toContain(item);
    expect(answer.text).not.toContain('12 tỷ đồng');
  });

  it('finds the items behind the words that open a list', async () => {
    const answer = await running.answer('Sắp tới phường làm gì?');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toMatch(/Sửa chợ cũ.*trồng cây.*chữa cháy/);
  });

  it.each([
    ['Còn hạn chế gì trong thu gom rác?', 'Thu gom rác trong hẻm còn chậm'],
    ['Sắp tới phường tính làm gì về dạy bơi?', 'Mở lớp dạy bơi'],
  ])('tells the one on a matter: %s', async (question, item) => {
    const answer = await outlined.answer(question);
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain(item);
  });

  it.each([
    ['of another time', 'Nhiệm vụ năm 2030 là gì?'],
    ['of another ward', 'Hạn chế của phường Suối Mây là gì?'],
    ['of a matter that it leaves out', 'Sắp tới phường làm gì về nhà tình thương?'],
    ['of people in need', 'Hộ khó khăn kiến nghị gì với trường?'],
  ])('tells none %s', async (_, question) => {
    const answer = await outlined.answer(question);
    expect(answer.quotes.map(({ text }) => text).join(' ')).not.toMatch(/HẠN CHẾ|NHIỆM VỤ|KIẾN NGHỊ/);
  });
});
