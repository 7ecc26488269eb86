import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a question asks for less, or for more, than a report counts', () => {
  const report = answererOf(
    [
      'Lập biên bản 286 trường hợp vi phạm giao thông, phạt tiền 194 triệu đồng.',
      'Trong kỳ xảy ra 17 vụ trộm cắp tài sản và 04 vụ đánh nhau.',
      'Hiện có 21 bệnh nhân lao, gồm 13 nam, 08 nữ.',
      'Giao quân 19/19 thanh niên, trong đó có 02 đảng viên.',
      'Hội Phụ nữ nhận đỡ đầu 12 trẻ mồ côi.',
      'Dịp Tết thăm, tặng quà cho 61 hộ nghèo và hộ cận nghèo.',
      'Đón 7.250 lượt khách quốc tế.',
      'Lắp thêm 18 camera an ninh, nâng tổng số lên 142 camera.',
      'Hộ nghèo được vay vốn với số tiền 5,2 tỷ đồng.',
      'Khối 6 có 372 học sinh.',
      'Hợp tác xã Vàm Dừa đạt doanh thu 3,4 tỷ đồng.',
    ].join('\n\n'),
  );

  it.each([
    ['a part of a group', 'Trong số vi phạm giao thông có bao nhiêu học sinh?'],
    ['a part by its name', 'trong số khách quốc tế thì có bao nhiêu khách Hàn Quốc'],
    ['a part of so many', 'Trong 17 vụ trộm có bao nhiêu vụ trộm xe máy?'],
    ['a place of what happened', 'Có mấy vụ đánh nhau trong trường học?'],
    ['a time of day', 'Có mấy vụ trộm xảy ra vào ban đem?'],
    ['what was stolen', 'Có mấy vụ trộm là mất xe máy?'],
    ['all, told of a few', 'Phường có tất cả bao nhiêu đảng viên?'],
    ['all, told of whom something was done to', 'Phường có tổng cộng bao nhiêu trẻ mồ côi?'],
    ['one of two counted together', 'Riêng hộ cận nghèo thì có bao nhiêu hộ?'],
    ['a limit', 'Hộ nghèo được vay tối đa bao nhiêu tiền?'],
    ['a class of a form', 'Lớp 6A1 có bao nhiêu học sinh?'],
    ['a count, told in money', 'Hợp tác xã Vàm Dừa có bao nhiêu thành viên?'],
  ])('gives no figure for %s: “%s”', async (_, question) => {
    expect(figuresOf(await report.answer(question))).toEqual([]);
  });

  it.each([
    ['Phạt vi phạm giao thông bao nhiêu trường hợp?', '286 trường hợp vi phạm giao thông'],
    ['Có bao nhiêu bệnh nhân lao là nữ?', '08 nữ'],
    ['Phường có tổng cộng bao nhiêu camera an ninh?', '142 camera'],
    ['Hội Phụ nữ đỡ đầu tất cả bao nhiêu trẻ mồ côi?', '12 trẻ mồ côi'],
    ['Khối 6 có bao nhiêu học sinh?', '372 học sinh'],
  ])('answers “%s” with %s', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when a figure is told of more, or of others, than a question names', () => {
  const report = answererOf(
    [
      'Lũ quét tại bản Huổi Lếch và bản Phìn Hò làm 02 người chết.',
      'Trên địa bàn có 03 trường công lập (01 trường mầm non, 02 trường tiểu học) với 2.764 học sinh.',
      'Hội Khuyến học trao 145 suất học bổng với tổng số tiền 217 triệu đồng.',
      'Dịp Tết, phường tặng 540 phần quà cho gia đình chính sách.',
      'Toàn phường có 186 camera an ninh.',
      'Có 13 học sinh bỏ học.',
      'Đồng bào dân tộc thiểu số có 83 hộ, chủ yếu là người Hoa và người Khmer.',
    ].join('\n\n'),
  );

  it.each([
    ['one of two places', 'Bản Huổi Lếch có bao nhiêu người chết?'],
    ['a part in brackets', 'Trường tiểu học có bao nhiêu học sinh?'],
    ['what each gets', 'Mỗi học bổng bao nhiêu tiền?'],
    ['a holiday by its date', 'Dịp 27/7 phường tặng bao nhiêu phần quà?'],
    ['what is out of use', 'Bao nhiêu camera bị hư?'],
    ['girls', 'Bao nhiêu học sinh bỏ học là con gái?'],
    ['one people of several', 'Đồng bào Khmer riêng có bao nhiêu hộ?'],
  ])('gives no figure for %s: “%s”', async (_, question) => {
    expect(figuresOf(await report.answer(question))).toEqual([]);
  });

  it.each([
    ['Lũ quét làm bao nhiêu người chết?', '02 người chết'],
    ['Hội Khuyến học trao học bổng tổng cộng bao nhiêu tiền?', '217 triệu đồng'],
    ['Tết phường tặng bao nhiêu phần quà?', '540 phần quà'],
  ])('answers “%s” with %s', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when a report closes with the signature of a deputy', () => {
  const report = answererOf(
    'Phường còn 12 hộ nghèo.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Mận',
  );

  it('is asked for the head', async () => {
    expect(figuresOf(await report.answer('Chủ tịch Ủy ban nhân dân phường tên gì?'))).toEqual([]);
  });
});

describe('when a day is asked for where years stand, too', () => {
  const report = answererOf(
    'Sáng ngày 20/6/2023, Đảng ủy phường tổ chức Hội nghị sơ kết giữa nhiệm kỳ 2020 - 2025.',
  );

  it('gives the day', async () => {
    const answer = await report.answer('Hội nghị sơ kết giữa nhiệm kỳ tổ chức ngày nào?');
    expect(figuresOf(answer)).toEqual(['ngày 20/6/2023']);
  });
});
