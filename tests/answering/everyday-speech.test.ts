import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const ward = answererOf(
  [
    'Phường đã nâng cấp, sửa chữa 11/16 tuyến hẻm.',
    'Qua camera, xử phạt 24 trường hợp bỏ rác không đúng nơi quy định với số tiền 31,5 triệu đồng.',
    'Hiện thiếu 14 giáo viên, trong đó tiếng Anh 9 người, tin học 5 người.',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% dân số.',
    'Xảy ra 07 vụ tai nạn giao thông, làm chết 02 người.',
    'Hẻm 41 đường Lê Văn Tám được mở rộng từ 2 m lên 3,2 m.',
    'Dịp Tết, phường trao 1.326 phần quà.',
    'Mô hình “Tiếng kẻng an ninh” tại khu phố 6 do ông Đỗ Văn Sáu, Trưởng khu phố phụ trách và “Xóm bình yên” tại khu phố 9.',
  ].join('\n'),
);

describe('when residents ask in everyday speech', () => {
  it.each([
    [
      'a purpose told by the way',
      'Mấy con hẻm được làm lại cho đỡ lồi lõm, được bao nhiêu con rồi?',
      '11/16',
    ],
    [
      '“mấy” that counts nothing',
      'Mấy người bỏ rác bậy bị camera quay được, nộp phạt hết bao nhiêu tiền?',
      '31,5 triệu',
    ],
    ['a part of what lacks', 'Phường đang thiếu mấy thầy cô tiếng Anh?', '9 người'],
    ['a measure of width', 'Hẻm 41 Lê Văn Tám giờ rộng mấy thước?', '3,2 m'],
    ['a word of the middle of the country', 'Ông mô lo vụ tiếng kẻng ở khu phố 6 rứa?', 'Đỗ Văn Sáu'],
    [
      'gifts that are no percentage',
      'Nghe đồn Tết rồi phường phát hơn ngàn ba phần quà lận, phải hông?',
      '1.326 phần quà',
    ],
    ['lives for people', 'Đụng xe chết mấy mạng?', '02 người'],
    ['what is only done by now', 'may tuyen hem lam xong roi', '11/16'],
  ])('understands %s', async (_, question, figure) => {
    expect(figuresOf(await ward.answer(question)).join()).toContain(figure);
  });

  it('confirms what all are said to have by a share alone', async () => {
    const answer = await ward.answer('Nghe nói ai cũng có bảo hiểm y tế hết rồi, đúng không?');
    expect(answer.verdict).toBe('no');
    expect(figuresOf(answer)[0]).toContain('93,2%');
  });

  it.each([
    ['names of which the report has none', 'Mấy con hẻm sửa xong rồi là hẻm số mấy, kể tên ra coi'],
    ['the head of another neighbourhood', 'Khu phố 9 ai làm trưởng khu phố thế?'],
    ['what befell those counted', 'Có mấy giáo viên trong phường bị kỷ luật?'],
  ])('refuses %s', async (_, question) => {
    expect((await ward.answer(question)).status).not.toBe('answered');
  });
});

describe('when an aim is asked for', () => {
  const poor = answererOf('Hiện nay phường còn 41 hộ nghèo.');

  it('gives no present number for it', async () => {
    const answer = await poor.answer('Phường đặt chỉ tiêu giảm còn bao nhiêu hộ nghèo?');
    expect(answer.status).not.toBe('answered');
  });

  it('gives the present number where that is asked for', async () => {
    expect(figuresOf(await poor.answer('Phường còn bao nhiêu hộ nghèo?'))[0]).toContain('41');
  });
});

describe('when whoever answers for a thing is told by a field', () => {
  const officers = answererOf(
    'Ông Lê Hữu Tín, Phó Chủ tịch UBND phường, phụ trách đô thị, môi trường. Bà Vũ Thị Mơ, Phó Chủ tịch UBND phường, phụ trách giáo dục, y tế.',
  );

  it.each([
    ['Sếp nào lo vụ rác rến?', 'Lê Hữu Tín'],
    ['Ai lo chuyện trường học?', 'Vũ Thị Mơ'],
  ])('answers “%s”', async (question, name) => {
    expect(figuresOf(await officers.answer(question))[0]).toContain(name);
  });
});
