import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a resident asks what is not so, or not yet', () => {
  const report = answererOf(
    'Chợ Sông Con có 120 sạp, trong đó 98 sạp đang kinh doanh, 22 sạp để trống. Tiếp nhận 640 hồ sơ, giải quyết đúng hạn 629 hồ sơ; trễ hạn 11 hồ sơ. Đã cấp giấy phép khai thác thủy sản cho 51/60 tàu cá. Có 3/5 trường đạt chuẩn quốc gia. Qua tổng đài tiếp nhận 90 phản ánh, đã xử lý 84 phản ánh. Quỹ cứu trợ tiếp nhận 700 triệu đồng, đã phân bổ 520 triệu đồng. Vận động quỹ khuyến học được 45 triệu đồng/80 triệu đồng. Đạt 12/15 chỉ tiêu, còn 03 chỉ tiêu không đạt. Có 20/23 bãi xe thu phí qua thẻ, còn 03 bãi xe ở chợ cũ. Hiện thiếu 23 giáo viên, gồm 09 giáo viên mầm non và 14 giáo viên tiểu học.',
  );

  it.each([
    ['Chợ Sông Con còn bao nhiêu sạp bỏ trống?', '22 sạp để trống'],
    ['Chợ Sông Con mấy sạp không ai buôn bán?', '22 sạp để trống'],
    ['Bao nhiêu hồ sơ không đúng hạn?', '11 hồ sơ'],
    ['Có mấy chỉ tiêu không đạt?', '03 chỉ tiêu không đạt'],
    ['còn mấy bãi xe chưa thu phí qua thẻ', '03 bãi xe'],
    ['Còn thiếu bao nhiêu giáo viên?', '23 giáo viên'],
  ])('gives the figure that tells it in so many words: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });

  it.each([
    ['còn bao nhiêu tàu cá chưa được cấp giấy phép', '9 tàu'],
    ['con may truong chua dat chuan quoc gia', '2 trường'],
    ['còn bao nhiêu phản ánh qua tổng đài chưa xử lý', '6 phản ánh'],
    ['Tiền quỹ cứu trợ còn bao nhiêu chưa phân bổ?', '180 triệu đồng'],
    ['Quỹ khuyến học còn thiếu bao nhiêu nữa mới đủ 80 triệu?', '35 triệu đồng'],
  ])('else takes what is so from the whole, in the unit that is written: “%s”', async (question, rest) => {
    const { status, derived } = await report.answer(question);
    expect(status).toBe('answered');
    expect(derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('never gives those of whom it is so', async () => {
    const other = answererOf('Kỳ họp có mặt 25 đại biểu. Tỷ lệ hộ phân loại rác đạt 61%.');
    expect((await other.answer('Kỳ họp vắng mấy đại biểu?')).status).toBe('not_found');
  });

  it('takes a share of those of whom it is so from a hundred', async () => {
    const other = answererOf('Kỳ họp có mặt 25 đại biểu. Tỷ lệ hộ phân loại rác đạt 61%.');
    const { derived } = await other.answer('Bao nhiêu phần trăm hộ chưa phân loại rác?');
    expect(derived).toMatchObject([{ text: '39%', how: '100 − 61' }]);
  });

  it('takes from the whole what is denied: “không nợ”', async () => {
    const debts = answererOf('Trong 318 hộ vay vốn, 11 hộ nợ quá hạn với số tiền 95 triệu đồng.');
    const { derived } = await debts.answer('Có bao nhiêu hộ vay không nợ quá hạn?');
    expect(derived.map(({ value }) => value)).toEqual([307]);
  });

  it('reads “khong” behind what is counted, and the year told behind “năm rồi”', async () => {
    const halls = answererOf(
      'Có 90 sạp, trong đó 70 sạp đang kinh doanh, 20 sạp tạm nghỉ. Số vụ trộm cắp năm 2023 là 19 vụ, năm 2024 là 14 vụ.',
    );
    expect(figuresOf(await halls.answer('con may sap khong buon ban'))).toEqual(['20 sạp tạm nghỉ']);
    expect(figuresOf(await halls.answer('Năm rồi, hồi 2023, trộm cắp mấy vụ?'))).toEqual(['19 vụ']);
  });

  it('tells no “chùa” for a “chưa”', async () => {
    const pagoda = answererOf('Dịp Tết trao 300 phần quà, trong đó Chùa Linh Sơn ủng hộ 80 phần.');
    expect(figuresOf(await pagoda.answer('Chùa Linh Sơn cho mấy phần quà?'))[0]).toBe('80 phần');
  });
});

describe('when a clause tells of all there is beside what is new, or of a part', () => {
  const report = answererOf(
    'Lắp mới 14 mắt camera an ninh, nâng tổng số toàn phường lên 75 mắt. Xây mới 06 căn nhà tình thương, sửa chữa 09 căn, tổng trị giá 820 triệu đồng. Cây tiêu: tổng diện tích 210 ha, trong đó tiêu kinh doanh 150 ha, tiêu trồng mới 30 ha. Nâng cấp 4/7 tuyến hẻm theo kế hoạch, kinh phí 1,9 tỷ đồng, trong đó nhân dân đóng góp 460 triệu đồng.',
  );

  it.each([
    ['Cả phường có bao nhiêu mắt camera?', '75 mắt'],
    ['Phường sửa được mấy căn nhà tình thương?', '09 căn'],
    ['Tổng cộng bao nhiêu ha tiêu?', '210 ha'],
    ['Làm hẻm thì bà con đóng góp hết bao nhiêu tiền?', '460 triệu đồng'],
  ])('gives the one asked for: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when two figures of one clause, or of two beside each other, are compared', () => {
  const report = answererOf(
    'Có 44 hộ kinh doanh đăng ký mới và 19 hộ ngừng kinh doanh. Trường Tiểu học Bến Me 1 có 705 học sinh, Trường Tiểu học Bến Me 2 có 512 học sinh và Trường THCS Bến Me 930 học sinh. Tổng thu, tổng chi ngân sách phường lần lượt là 9.120 triệu đồng và 7.400 triệu đồng, đạt tương ứng 52,0% và 47,1% dự toán. Đã khám phá 12/15 vụ án, đạt 80,0%. Cùng kỳ năm 2023 khám phá 10/16 vụ án, đạt 62,5%.',
  );

  it.each([
    ['Số hộ kinh doanh đăng ký mới nhiều hơn số hộ ngừng kinh doanh mấy hộ?', 25],
    ['Tổng thu ngân sách nhiều hơn tổng chi bao nhiêu?', 1720],
  ])('takes one from the other: “%s”', async (question, difference) => {
    const { derived } = await report.answer(question);
    expect(derived.map(({ value }) => value)).toEqual([difference]);
  });

  it.each([
    [
      'Trường tiểu học Bến Me 1 với Bến Me 2, trường nào đông học sinh hơn?',
      ['705 học sinh', '512 học sinh'],
    ],
    ['Tỷ lệ khám phá án so với cùng kỳ bên nào cao hơn?', ['80,0%', '62,5%']],
  ])('gives both: “%s”', async (question, figures) => {
    expect(figuresOf(await report.answer(question))).toEqual(figures);
  });
});

describe('when a whole is told and behind it a ratio of it', () => {
  const report = answererOf(
    'Dự án kè Rạch Lá có 62 hộ bị ảnh hưởng, đến nay 57/62 hộ đã nhận tiền bồi thường. Xảy ra 31 vụ trộm cắp, đã khám phá 26/31 vụ. Có 45 hộ trong vùng ngập và 40/45 hộ đã dời nhà.',
  );

  it.each([
    ['Kè Rạch Lá còn bao nhiêu hộ bị ảnh hưởng chưa nhận tiền?', '57/62 hộ', 5],
    ['Trộm cắp còn mấy vụ chưa phá được?', '26/31 vụ', 5],
    ['còn mấy hộ trong vùng ngập chưa dời nhà', '40/45 hộ', 5],
  ])('takes its part from the whole: “%s”', async (question, ratio, rest) => {
    const answer = await report.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual([ratio]);
    expect(answer.derived.map(({ value }) => value)).toEqual([rest]);
  });

  it('gives the whole where nothing is denied', async () => {
    const answer = await report.answer('Kè Rạch Lá có bao nhiêu hộ bị ảnh hưởng?');
    expect(figuresOf(answer)).toEqual(['62 hộ']);
    expect(answer.derived).toEqual([]);
  });

  it('picks the ratio that is asked about where two are told, and none for something else', async () => {
    const two = answererOf(
      'Dự án kè Rạch Lá có 62 hộ bị ảnh hưởng, đến nay 57/62 hộ đã nhận tiền, 44/62 hộ đã dời nhà.',
    );
    const moved = await two.answer('Kè Rạch Lá còn bao nhiêu hộ bị ảnh hưởng chưa dời nhà?');
    expect(moved.derived.map(({ value }) => value)).toEqual([18]);
    const settled = await two.answer('Kè Rạch Lá còn bao nhiêu hộ bị ảnh hưởng chưa lên tái định cư?');
    expect(settled).toMatchObject({ status: 'not_found', derived: [] });
  });
});

describe('when a row tells what was given, what was done, and its share in percent', () => {
  const works = answererOf(
    [
      'Bảng 1. Công trình',
      '',
      '| Công trình | Vốn (triệu đồng) | Giải ngân (triệu đồng) | Tỷ lệ (%) |',
      '|---|---|---|---|',
      '| Cầu Bàu Tre | 640,0 | 217,6 | 34,0 |',
      '| Hẻm 19 | 305,0 | 244,9 | 80,2 |',
      '| Kè Rạch Lá | 900,0 | 450,0 | 12,5 |',
    ].join('\n'),
  );

  it.each([
    ['Cầu Bàu Tre còn bao nhiêu vốn chưa giải ngân?', ['640,0', '217,6'], '422,4 triệu đồng'],
    ['Cầu Bàu Tre còn bao nhiêu chưa giải ngân', ['640,0', '217,6'], '422,4 triệu đồng'],
    ['Hẻm 19 còn bao nhiêu tiền chưa giải ngân?', ['305,0', '244,9'], '60,1 triệu đồng'],
  ])('takes the one from the other, though the share was cut: “%s”', async (question, figures, rest) => {
    const answer = await works.answer(question);
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('takes nothing from a number that the percentage does not name', async () => {
    const answer = await works.answer('Kè Rạch Lá còn bao nhiêu vốn chưa giải ngân?');
    expect(answer).toMatchObject({ status: 'not_found', derived: [] });
  });

  it('tells the share itself', async () => {
    const answer = await works.answer('Cầu Bàu Tre giải ngân được bao nhiêu phần trăm');
    expect(figuresOf(answer)).toEqual(['34,0']);
  });
});

describe('when works were begun and some of them are done', () => {
  const report = answererOf(
    'Khởi công xóa 14 nhà tạm, đã bàn giao 09 nhà. Khoan 12 giếng nước, vừa bàn giao 07 giếng.',
  );

  it.each([
    ['Còn mấy nhà tạm chưa bàn giao?', ['14 nhà tạm', '09 nhà'], '5 nhà'],
    ['con bao nhieu nha tam chua ban giao', ['14 nhà tạm', '09 nhà'], '5 nhà'],
    ['Còn bao nhiêu giếng chưa bàn giao?', ['12 giếng nước', '07 giếng'], '5 giếng'],
  ])('takes these from those: “%s”', async (question, figures, rest) => {
    const answer = await report.answer(question);
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('takes them from the number that the question names', async () => {
    const models = answererOf('Triển khai 16 mô hình và có 5 mô hình hiệu quả.');
    const answer = await models.answer('16 mô hình thì còn mấy mô hình chưa hiệu quả?');
    expect(answer.derived.map(({ value }) => value)).toEqual([11]);
    const unnamed = await models.answer('Còn bao nhiêu mô hình chưa hiệu quả?');
    expect(unnamed).toMatchObject({ status: 'not_found', derived: [] });
  });

  it('takes them from no number of other works', async () => {
    const homes = answererOf('Trao 16 nhà đại đoàn kết, sửa 05 nhà tạm.');
    expect((await homes.answer('Còn mấy nhà tạm chưa sửa?')).derived).toEqual([]);
  });
});
