import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a question brings more units than the one it counts', () => {
  const ward = answererOf(
    [
      'Trường có 22 lớp, trong đó 15 lớp học 2 buổi/ngày, còn 07 lớp chưa học 2 buổi/ngày.',
      'Số người nghiện có hồ sơ quản lý là 26 người. Bộ phận Một cửa tiếp nhận 1.940 hồ sơ.',
      'Có 368 hộ đóng tiền rác với 29 triệu đồng.',
      'Kiểm tra 31 bếp ăn tập thể, 26 bếp đạt yêu cầu.',
      'Đã tặng 165 suất quà cho người già. Số lớp học tăng 02 lớp.',
      'Đã trồng 270 cây xanh. Phấn đấu trồng 450 cây xanh.',
      'Phường còn 44 hộ nghèo. Nâng cấp 18 tuyến hẻm.',
    ].join('\n\n'),
  );

  it.each([
    ['classes, not sessions', 'mấy lớp chưa học 2 buổi', ['07 lớp']],
    ['people, not their files', 'Số nghiện có trong hồ sơ quản lý là bao nhiêu?', ['26 người']],
    ['who pays, not what', 'Số hộ đóng tiền rác là bao nhiêu?', ['368 hộ đóng tiền rác']],
    ['those that came up to it', 'mấy bếp đạt yêu cầu', ['26 bếp đạt yêu cầu']],
    ['gifts, not a growth', 'tang bao nhieu suat qua', ['165 suất quà']],
    ['what is to come', 'phường sắp trồng bao nhiêu cây xanh', ['450 cây xanh']],
    ['each of two', 'cho xin số hộ nghèo với số tuyến hẻm nâng cấp', ['44 hộ nghèo', '18 tuyến hẻm']],
  ])('gives %s: “%s”', async (_, question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});

describe('when a number to confirm is typed beside words a report has with it', () => {
  const works = answererOf(
    'Sửa 06 nhà tạm, xử lý 73 trường hợp lấn chiếm. Vận động Quỹ Khuyến học 230 triệu đồng.',
  );

  it.each([
    ['sửa 06 nhà tạm phải không', 'yes', '06 nhà tạm'],
    ['có phải sửa 09 nhà tạm không', 'no', '06 nhà tạm'],
    ['Có phải Quỹ Khuyến học vận động hai trăm triệu không?', 'no', '230 triệu đồng'],
    ['Quỹ Khuyến học được hai trăm ba mươi triệu đúng không', 'yes', '230 triệu đồng'],
  ])('%s: %s', async (question, verdict, figure) => {
    const answer = await works.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual([figure]);
  });
});
