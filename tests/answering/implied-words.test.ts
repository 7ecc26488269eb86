import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a question says more than a report, or spells a word otherwise', () => {
  const report = answererOf(
    [
      'Xử phạt 07 cơ sở về phòng cháy, số tiền 34 triệu đồng.',
      'Có 241 em trúng tuyển lớp 10 công lập.',
      'Giá dịch vụ thu gom rác là 25.000 đồng/hộ/tháng, tổng thu 420 triệu đồng.',
      'Tổ Trật tự đô thị ban hành 87 quyết định xử phạt lấn chiếm lòng lề đường với số tiền 143 triệu đồng.',
      'Hiện phường còn 31 hộ nghèo và 45 hộ cận nghèo.',
      'Chi trả trợ cấp xã hội cho 326 đối tượng.',
      'Chợ Bến Lá có 214 sạp, trong đó 27 sạp còn đóng cửa.',
      'Năm 2023 thực hiện chi cho giáo dục 79 triệu đồng.',
      'Đưa 19 người đi làm việc ở nước ngoài, gồm Nhật Bản 13 người và Hàn Quốc 06 người.',
    ].join('\n\n'),
  );

  it.each([
    [
      'a rule that was broken, where a fine is',
      'Phạt các cơ sở vi phạm phòng cháy bao nhiêu tiền?',
      '34 triệu đồng',
    ],
    [
      'pupils, counted as “em”',
      'Bao nhiêu học sinh đậu lớp 10 công lập?',
      '241 em trúng tuyển lớp 10 công lập',
    ],
    ['a price by what it is for', 'Tiền rác mỗi tháng một nhà đóng bao nhiêu?', '25.000 đồng/hộ/tháng'],
    ['a sum of a team', 'Phạt lấn chiếm lòng lề đường tổng cộng bao nhiêu tiền?', '143 triệu đồng'],
    ['a wrong mark', 'hộ cặn nghèo của phường là mấy hộ', '45 hộ cận nghèo'],
    ['an everyday word', 'Bao nhiêu người đang lãnh trợ cấp xã hội?', '326 đối tượng'],
    ['a part by its own word', 'cho Ben La co bao nhieu sap dong cua', '27 sạp'],
    ['what was really spent', 'Năm 2023 thực chi cho giáo dục bao nhiêu?', '79 triệu đồng'],
    ['a land in English', 'How many people went to work in Japan?', '13 người'],
  ])('answers %s: “%s”', async (_, question, figure) => {
    expect(figuresOf(await report.answer(question))[0]).toBe(figure);
  });
});
