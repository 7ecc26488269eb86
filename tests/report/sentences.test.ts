import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/report/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    sentence.clauses.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('where a paragraph is cut', () => {
  it.each([
    ['Phường có 37 hộ nghèo. Năm nay giảm 12 hộ.', ['Phường có 37 hộ nghèo.', 'Năm nay giảm 12 hộ.']],
    ['thu đạt 98%; chi đạt 95%; kết dư 1 tỷ.', ['thu đạt 98%', 'chi đạt 95%', 'kết dư 1 tỷ.']],
    ['Phạt 12 cơ sở; 5 cơ sở; nhắc nhở 3.', ['Phạt 12 cơ sở', '5 cơ sở', 'nhắc nhở 3.']],
    ['Đạt kế hoạch năm 2023. Trong đó có 5 vụ.', ['Đạt kế hoạch năm 2023.', 'Trong đó có 5 vụ.']],
    ['Hoàn thành năm 2023. 15 hộ thoát nghèo.', ['Hoàn thành năm 2023.', '15 hộ thoát nghèo.']],
    ['Đã xong! Còn gì nữa? Không… Hết.', ['Đã xong!', 'Còn gì nữa?', 'Không…', 'Hết.']],
    ['Mô hình “Sạch đẹp.” Phường nhân rộng.', ['Mô hình “Sạch đẹp.”', 'Phường nhân rộng.']],
    ['Còn 37 hộ nghèo.Tình hình ổn định.', ['Còn 37 hộ nghèo.', 'Tình hình ổn định.']],
    ['Trồng cây, v.v. Ngoài ra còn 3 việc.', ['Trồng cây, v.v.', 'Ngoài ra còn 3 việc.']],
    ['Uống vitamin A. Khám 5 ca.', ['Uống vitamin A.', 'Khám 5 ca.']],
    ['Họp quý I. Sau đó báo cáo.', ['Họp quý I.', 'Sau đó báo cáo.']],
  ])('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });
});

describe('what is never cut', () => {
  it.each([
    ['a number', 'Thu 1.234,5 tỷ đồng và 2.000.000 đồng.'],
    ['a number with a stray space', 'Thu được 12. 500 triệu đồng.'],
    ['a list of levels', 'Có 52 thủ tục ở cấp độ 3, 4.'],
    ['numbers set apart by semicolons', 'Thu nhập lần lượt đạt 38,2; 39,6; 44,1 và 54,5 triệu đồng.'],
    ['shares set apart by semicolons', 'Tỷ lệ ba năm: 6,8%; 6,1%; 5,4%.'],
    ['counts set apart by semicolons', 'Xây mới lần lượt là 15 căn; 12 căn; 21 căn.'],
    ['a date with dots', 'Họp ngày 15.7.2023 tại phường.'],
    ['a date with dots and spaces', 'Họp ngày 15. 7. 2023 tại phường.'],
    ['a document number', 'Theo Nghị định 42/2022/NĐ-CP và Số: 25/BC-UBND.'],
    ['TP.', 'Tại TP. HCM và Tp. Thủ Đức.'],
    ['TP. without a space', 'Tại TP.HCM và Q.1.'],
    ['Q. and P.', 'Ở P. Tân Định, Q. 1 có 5 hộ.'],
    ['titles', 'Do TS. Nguyễn Văn An, ThS. Trần Thị Bình, BS. CKI phụ trách.'],
    ['initials', 'Do ông Nguyễn V. An ký.'],
    ['đ/c.', 'Giao đ/c. Hùng thực hiện.'],
    ['v.v. before a small letter', 'Trồng cây, quét rác, v.v. và nhiều việc khác.'],
    ['a list number', '1. Kinh tế phát triển.'],
    ['a bracket with semicolons', 'Có 3 vụ (gồm: 1 vụ trộm; 1 vụ cướp; 1 vụ khác) được xử lý.'],
    ['a bracket with a full stop', 'Có 3 vụ (xem Phụ lục. Bảng 2) được xử lý.'],
    ['an address on the web', 'Gửi về hdnd@tandinh.gov.vn hoặc tandinh.gov.vn.'],
    ['an HTML entity', 'Mô hình &quot;Xanh&quot; &amp; sạch.'],
    ['an ellipsis that goes on', 'Các hẻm 12, 14… được nâng cấp.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('when quotation marks or brackets do not close', () => {
  it.each([
    [
      'phong trào “Toàn dân đoàn kết; chi 5 tỷ; còn 37 hộ.',
      ['phong trào “Toàn dân đoàn kết', 'chi 5 tỷ', 'còn 37 hộ.'],
    ],
    [
      'mô hình “Đổi rác lấy quà thu 5 kg. Ra quân “Chủ nhật xanh” 18 đợt.',
      ['mô hình “Đổi rác lấy quà thu 5 kg.', 'Ra quân “Chủ nhật xanh” 18 đợt.'],
    ],
    ['mô hình "Xanh; chi 5 tỷ. Hết.', ['mô hình "Xanh', 'chi 5 tỷ.', 'Hết.']],
    ['có 5 vụ (gồm trộm; 3 vụ khác. Hết.', ['có 5 vụ (gồm trộm', '3 vụ khác.', 'Hết.']],
    ['a) Thu 5 tỷ; b) chi 3 tỷ.', ['a) Thu 5 tỷ', 'b) chi 3 tỷ.']],
  ])('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });
});

describe('when a clause is too long to quote', () => {
  const text = 'tuyên truyền vận động 1.234,5 triệu đồng, '.repeat(200).trim();
  const pieces = split(text);

  it('is cut at commas, and no number is torn', () => {
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1200);
    for (const piece of pieces) expect(piece).toMatch(/^tuyên.*đồng,$/s);
  });

  it('is cut somewhere when nothing offers itself', () => {
    expect(split('x'.repeat(5000)).join('')).toBe('x'.repeat(5000));
  });
});
