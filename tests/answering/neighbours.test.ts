import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const report = answererOf(
  [
    'Ba chợ của phường là chợ Gáo, chợ Lạch và chợ Vàm có lần lượt 84, 76 và 97 sạp, trong đó số sạp trống tương ứng là 2, 3 và 9 sạp.',
    'Đã lắp 86 camera, trong đó khu phố 3, khu phố 12 và khu phố 22 lần lượt 25, 20 và 15 camera.',
    'Bến Đá có 31 ghe, đang chạy 29 ghe.',
    'Số hộ nghèo theo chuẩn thành phố giảm còn 21 hộ; cuối năm phường còn 64 hộ cận nghèo.',
    'Giá thu gom rác áp dụng cho hộ mặt tiền là 58.000 đồng/tháng, hộ trong hẻm 47.000 đồng/tháng, quán ăn 165.000 đồng/tháng.',
    'Tiền thuê sạp cả quý thu được 272 triệu đồng.',
    'Trạm khám bệnh cho 3.400 lượt người, trong đó có 2.280 lượt khám bằng thẻ bảo hiểm y tế.',
    'Xử phạt với số tiền 263 triệu đồng, người vi phạm đã nộp 219 triệu đồng.',
    'Nhận 27 đơn, gồm khiếu nại 05 đơn, tố cáo 22 đơn; đã giải quyết 24 đơn.',
    'Đoàn Thanh niên (Bí thư: anh Lê Gia Phú) có 412 đoàn viên. Bà Trần Thu, Phó Bí thư Đảng ủy phường, dự họp.',
    'Hội Phụ nữ có 2.143 hội viên, kết nạp mới 36 hội viên.',
  ].join('\n\n'),
);

describe('when a neighbour is told of what is asked', () => {
  it.each([
    ['Chợ Lạch có mấy sạp?', ['76']],
    ['chợ vàm còn trống mấy sạp', ['9 sạp']],
    ['khu phố 12 lắp bao nhiêu camera', ['20']],
    ['Bến Đá còn mấy ghe đang chạy?', ['29 ghe']],
    ['con bao nhieu ho ngheo', ['21 hộ']],
    ['còn bao nhiêu hộ cận nghèo', ['64 hộ cận nghèo']],
    ['Hộ trong hẻm đóng tiền rác mỗi tháng bao nhiêu?', ['47.000 đồng/tháng']],
    ['Bí thư Đoàn phường là ai?', ['Lê Gia Phú']],
  ])('gives each its own: “%s”', async (question, figures) => {
    expect(figuresOf(await report.answer(question))).toEqual(figures);
  });

  it.each([
    ['a month, told of a quarter', 'Thuê một sạp mỗi tháng bao nhiêu tiền?'],
    ['a share of people, told of visits', 'Tỷ lệ dân có bảo hiểm y tế là bao nhiêu phần trăm?'],
    ['an office of another body', 'Phó Bí thư Đoàn phường là ai?'],
    ['a part of the ward that is not listed', 'Khu phố 9 lắp bao nhiêu camera?'],
  ])('gives no figure for %s: “%s”', async (_, question) => {
    expect(figuresOf(await report.answer(question))).toEqual([]);
  });

  it.each([
    ['Tiền phạt còn bao nhiêu chưa nộp?', 44_000_000],
    ['còn mấy đơn chưa giải quyết', 3],
  ])('takes what was settled from what came in: “%s”', async (question, left) => {
    const { derived } = await report.answer(question);
    expect(derived.map(({ value, text }) => (text.includes('triệu') ? value * 1e6 : value))).toEqual([left]);
  });

  it.each(['36 hội viên mới là của hội nào?', 'con số 36 hội viên, đó là hội viên gì và của ai'])(
    'finds the number itself: “%s”',
    async (question) => {
      expect(figuresOf(await report.answer(question))).toEqual(['36 hội viên']);
    },
  );
});

describe('when something stands in the way of the figure itself', () => {
  const other = answererOf(
    [
      'Ủy ban Mặt trận phường khóa XI có 43 vị. Phường có 6.412 hộ với 24.738 nhân khẩu.',
      'Xây mới 08 căn nhà đại đoàn kết với 560 triệu đồng, sửa chữa 23 căn với 575 triệu đồng.',
      'Làm sân chơi thiếu nhi tại Khu phố 6 với kinh phí 95 triệu đồng.',
      'Tiếp nhận 1.937 hồ sơ đất đai, đang giải quyết 76 hồ sơ, trong đó có 12 hồ sơ quá hạn.',
      'Nợ thuế đất còn 318 triệu đồng của 74 hộ. Tiêm chủng 62/66 trẻ. Thu ngân sách được 6,8 tỷ đồng, đạt 31,1% dự toán năm.',
      'Trạm khám 38.126 lượt người, trong đó khám bảo hiểm y tế 29.504 lượt. Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,7%.',
    ].join('\n\n'),
  );

  it.each([
    ['Phường có bao nhiêu hộ?', '6.412 hộ'],
    ['hơn 24 ngàn dân phải không', '24.738 nhân khẩu'],
    ['sửa được mấy căn nhà', '23 căn'],
    ['Sân chơi thiếu nhi tốn bao nhiêu tiền?', '95 triệu đồng'],
    ['Còn bao nhiêu hồ sơ đất đai quá hạn?', '12 hồ sơ quá hạn'],
    ['Còn nợ thuế bao nhiêu?', '318 triệu đồng'],
    ['đạt mấy phần trăm dự toán', '31,1%'],
    ['tỷ lệ bảo hiểm y tế', '94,7%'],
  ])('finds it all the same: “%s”', async (question, figure) => {
    expect(figuresOf(await other.answer(question))).toEqual([figure]);
  });
});

describe('when a clause says less than its headings', () => {
  const text = [
    '1. Quản lý xây dựng',
    'Tiếp nhận 53 hồ sơ; đã cấp 47 giấy phép. Thời gian cấp phép bình quân là 12 ngày làm việc.',
    '2. Chăm lo Tết Nguyên đán',
    'Tặng quà 58 hộ nghèo, mỗi hộ 450.000 đồng.',
    '3. Quản lý chợ',
    'Chợ Gáo có 84 sạp, do bà Lê Thị Vi làm Trưởng Ban Quản lý. Cấp 34 giấy phép sử dụng tạm thời vỉa hè.',
  ].join('\n\n');
  const headed = answererOf(text);

  it.each([
    ['Đã cấp bao nhiêu giấy phép xây dựng?', '47 giấy phép'],
    ['Trung bình mấy ngày thì được cấp phép xây dựng?', '12 ngày làm việc'],
    ['Quà Tết cho mỗi hộ nghèo là bao nhiêu tiền?', '450.000 đồng'],
    ['Trưởng ban quản lý chợ Gáo là ai?', 'Lê Thị Vi'],
  ])('puts the two together: “%s”', async (question, figure) => {
    expect(figuresOf(await headed.answer(question))).toEqual([figure]);
  });

  it('takes no narrower thing for it', async () => {
    expect(figuresOf(await headed.answer('Có bao nhiêu giấy phép lái xe?'))).toEqual([]);
  });
});

describe('when a count goes on in other words than its label', () => {
  const ward = answererOf(
    'Phường hiện có 38 người nghiện, trong đó 16 người đang điều trị bằng thuốc methadone.',
  );

  it.each([
    ['hiện có bao nhiêu người đang uống methadone', ['16 người']],
    [
      'Tôi nghe bàn mãi chuyện mấy người nghiện. Cho tôi hỏi có bao nhiêu người đang điều trị methadone?',
      ['16 người'],
    ],
    ['Phường có bao nhiêu người nghiện?', ['38 người nghiện']],
  ])('tells them of the count before: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});
