import { describe, expect, it } from 'vitest';
import { questionBeside, questionsBeside } from './understanding/reading.ts';
import { answererOf, figuresOf } from './ward.ts';

describe('when what is meant is set off from what is not', () => {
  const lodgings = answererOf(
    'Kiểm tra 60 nhà trọ; nhắc nhở 17 trường hợp không khai báo tạm trú, xử phạt 09 trường hợp với số tiền 4,5 triệu đồng.',
  );

  it.each([
    'Bao nhiêu trường hợp không khai báo mà chỉ bị nhắc nhở, không bị phạt?',
    'bao nhieu truong hop khong khai bao ma chi bi nhac nho',
    'mấy trường hợp không khai báo tạm trú chỉ bị nhắc nhở',
    'Mấy trường hợp bị nhắc nhở chứ không phạt tiền?',
    'nhắc nhở bao nhiêu trường hợp chứ không phạt tiền',
    'mấy trường hợp nhắc nhở chớ không phạt',
  ])('gives what is meant: “%s”', async (question) => {
    const answer = await lodgings.answer(question);
    expect(figuresOf(answer)).toEqual(['17 trường hợp']);
    expect(answer.derived).toEqual([]);
  });

  it.each([
    ['Mấy cơ sở chỉ bị nhắc nhở, không bị phạt?', '26 cơ sở'],
    ['bao nhiêu cơ sở bị nhắc nhở chứ không phạt tiền', '26 cơ sở'],
    ['Bao nhiêu cơ sở bị phạt tiền chứ không phải nhắc nhở?', '15 cơ sở'],
    ['mấy cơ sở bị phạt tiền', '15 cơ sở'],
  ])('keeps the one apart from the other: “%s”', async (question, figure) => {
    const kitchens = answererOf(
      'Có 41 cơ sở vi phạm an toàn thực phẩm; đã nhắc nhở 26 cơ sở, phạt tiền 15 cơ sở.',
    );
    expect(figuresOf(await kitchens.answer(question))).toEqual([figure]);
  });

  it.each([
    'bao nhiêu nhà trọ không khai báo mà chỉ bị nhắc nhở',
    'mấy nhà trọ không khai báo chỉ bị nhắc nhở, không bị phạt',
  ])('takes nothing from the whole where “only” is said: “%s”', async (question) => {
    const declared = answererOf(
      'Trong 60 nhà trọ, 43 nhà trọ đã khai báo tạm trú; nhắc nhở 17 nhà trọ không khai báo, xử phạt 09 nhà trọ.',
    );
    const answer = await declared.answer(question);
    expect(figuresOf(answer)).toEqual(['17 nhà trọ']);
    expect(answer.derived).toEqual([]);
  });

  it('reads a denial alone as what is left', () => {
    const report = 'Có 120 hộ phân loại rác; nhắc nhở 17 hộ.';
    const only = questionBeside(report, 'mấy hộ không phân loại rác mà chỉ bị nhắc nhở');
    const alone = questionBeside(report, 'mấy hộ không phân loại rác');
    expect([only.kind, only.negated]).toEqual(['count', false]);
    expect([alone.kind, alone.negated]).toEqual(['remaining', true]);
  });
});

describe('when a report leaves something out in brackets', () => {
  const report = answererOf(
    'Xảy ra 23 vụ phạm pháp hình sự (không tính các vụ lừa đảo qua mạng), tăng 04 vụ. Trộm cắp 11 vụ. Thu ngân sách đạt 31,5 tỷ đồng (chưa kể thu tiền sử dụng đất). Tiêm cho 310 trẻ (ngoại trừ trẻ tạm trú). Trồng 640 cây xanh (gồm cả cây bàng).',
  );

  it.each([
    'Có mấy vụ lừa đảo qua mạng?',
    'xảy ra bao nhiêu vụ lừa đảo',
    'Thu tiền sử dụng đất là bao nhiêu?',
    'tiêm cho bao nhiêu trẻ tạm trú',
  ])('tells nothing of it: “%s”', async (question) => {
    expect(await report.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it.each([
    ['Có mấy vụ phạm pháp hình sự?', '23 vụ phạm pháp hình sự'],
    ['xảy ra mấy vụ trộm cắp', '11 vụ'],
    ['Thu ngân sách đạt bao nhiêu?', '31,5 tỷ đồng'],
    ['tiêm cho bao nhiêu trẻ', '310 trẻ'],
    ['trồng bao nhiêu cây bàng', '640 cây xanh'],
  ])('tells of all else, and of what brackets take in: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when the numbers of two things are asked for by “số … với số …”', () => {
  const report = answererOf(
    'Có 53 hộ nghèo với 190 nhân khẩu, 41 hộ cận nghèo với 160 nhân khẩu. Trường có 18 lớp, 530 học sinh, 32 giáo viên.',
  );

  it.each([
    ['số hộ cận nghèo với số nhân khẩu', ['41 hộ cận nghèo', '160 nhân khẩu']],
    ['Số hộ nghèo với số nhân khẩu là bao nhiêu?', ['53 hộ nghèo', '190 nhân khẩu']],
    ['số lớp với số học sinh là bao nhiêu?', ['18 lớp', '530 học sinh']],
    ['cho xin số học sinh với số giáo viên', ['530 học sinh', '32 giáo viên']],
    ['so lop voi so giao vien', ['18 lớp', '32 giáo viên']],
  ])('gives both: “%s”', async (question, figures) => {
    expect(figuresOf(await report.answer(question))).toEqual(figures);
  });

  it('gives both where they are told of the whole ward', async () => {
    const ward = answererOf('Phường có 4.120 hộ với 15.870 nhân khẩu.');
    const answer = await ward.answer('cho xin số hộ với số nhân khẩu');
    expect(figuresOf(answer)).toEqual(['4.120 hộ', '15.870 nhân khẩu']);
  });

  it.each([
    ['cho xin số hộ với số nhân khẩu', ['household', 'person']],
    ['Số hộ với số nhân khẩu là bao nhiêu?', ['household', 'person']],
    ['số giáo viên và số lớp của trường', ['person', 'class']],
  ])('reads two counts: “%s”', (message, units) => {
    const questions = questionsBeside(
      'Toàn phường có 4.120 hộ, 15.870 nhân khẩu. Trường có 18 lớp, 32 giáo viên.',
      message,
    );
    expect(questions.map(({ kind }) => kind)).toEqual(['count', 'count']);
    expect(questions.map(({ unit }) => unit)).toEqual(units);
  });
});

describe('when a sort of people is asked for', () => {
  const report = answererOf('Lập biên bản 642 trường hợp vi phạm trật tự đô thị. Trường có 1.120 học sinh.');

  it.each([
    'Bao nhiêu học sinh vi phạm?',
    'bao nhiêu học sinh vi phạm trật tự đô thị',
    'có mấy giáo viên vi phạm trật tự đô thị',
    'Bao nhiêu cán bộ vi phạm trật tự đô thị?',
  ])('takes no cases for them: “%s”', async (question) => {
    expect(await report.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it.each([
    ['Có bao nhiêu trường hợp vi phạm trật tự đô thị?', '642 trường hợp'],
    ['bao nhiêu người vi phạm trật tự đô thị', '642 trường hợp'],
    ['Có bao nhiêu học sinh?', '1.120 học sinh'],
  ])('takes cases for anybody, and them for themselves: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when a report says that something is not done', () => {
  const schools = answererOf(
    'Trường Tiểu học Bàu Sen không thu học phí. Trường Mầm non Hoa Cau thu học phí 80.000 đồng/tháng. Bãi xe không nhận xe tải. Thư viện chưa mở cửa.',
  );

  it.each([
    'Trường Bàu Sen có thu học phí không?',
    'trường tiểu học Bàu Sen có thu học phí không',
    'bãi xe có nhận xe tải không',
    'thư viện đã mở cửa chưa',
  ])('says no: “%s”', async (question) => {
    expect(await schools.answer(question)).toMatchObject({ status: 'answered', verdict: 'no', figures: [] });
  });

  it('says no of “the school” where there is but one', async () => {
    const one = answererOf('Trường không thu học phí. Trường có 640 học sinh.');
    expect((await one.answer('Trường có thu học phí không?')).verdict).toBe('no');
    expect((await one.answer('Trường có học sinh không?')).verdict).toBe('yes');
  });

  it('says yes of what is done, and nothing of what is not told, or not of all', async () => {
    const other = await schools.answer('trường mầm non Hoa Cau có thu học phí không');
    expect(other.verdict).toBe('yes');
    expect(figuresOf(other)).toEqual(['80.000 đồng/tháng']);
    expect((await schools.answer('Bãi xe có nhận xe máy không?')).verdict).toBeNull();
    const market = answererOf('Chợ không thu tiền vệ sinh của hộ nghèo.');
    expect((await market.answer('Chợ có thu tiền vệ sinh không?')).verdict).toBeNull();
  });
});

describe('when a number is to be confirmed that stands beside how much it fell', () => {
  const report = answererOf(
    'Xảy ra 05 vụ cháy, giảm 01 vụ so với cùng kỳ. Tai nạn giao thông 08 vụ, tăng 03 vụ.',
  );

  it.each([
    ['cháy tới 5 vụ phải không?', 'yes', '05 vụ cháy'],
    ['chay toi 5 vu phai khong', 'yes', '05 vụ cháy'],
    ['Cháy 1 vụ phải không?', 'no', '05 vụ cháy'],
    ['cháy tới 7 vụ phải không', 'no', '05 vụ cháy'],
    ['tai nạn giao thông tới 8 vụ lận hả', 'yes', '08 vụ'],
    ['Tai nạn giao thông 3 vụ phải không?', 'no', '08 vụ'],
    ['cháy giảm 1 vụ phải không', 'yes', '01 vụ'],
    ['cháy giảm 5 vụ phải không', 'no', '01 vụ'],
    ['Tai nạn giao thông tăng 3 vụ phải không?', 'yes', '03 vụ'],
  ])(
    'is compared with the count, or with the change where one is named: “%s”',
    async (question, verdict, figure) => {
      const answer = await report.answer(question);
      expect(answer.verdict).toBe(verdict);
      expect(figuresOf(answer)).toEqual([figure]);
    },
  );

  it('confirms none where only the change is told', async () => {
    const change = answererOf('Số vụ cháy giảm 01 vụ so với cùng kỳ.');
    expect(await change.answer('Cháy 1 vụ phải không?')).toMatchObject({
      status: 'not_found',
      verdict: null,
    });
    expect((await change.answer('Cháy giảm 1 vụ phải không?')).verdict).toBe('yes');
  });
});
