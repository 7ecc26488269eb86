import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a message counts two things of one', () => {
  const ward = answererOf(
    'Phát hiện, bắt giữ 07 vụ với 12 đối tượng ma túy, tăng 02 vụ so với cùng kỳ (05 vụ, 09 đối tượng). Tổ chức 17 lớp dạy nghề cho 542 học viên. Biên chế được giao 23 người, hiện có 21 người. Hòa giải ở cơ sở 19 vụ, hòa giải thành 16 vụ. Đàn trâu, bò có 386 con; đàn gia cầm 42.500 con.',
  );

  it.each([
    ['công an bắt được mấy vụ ma túy, mấy người lận?', ['07 vụ', '12 đối tượng ma túy']],
    ['Mở được mấy lớp dạy nghề và bao nhiêu người theo học?', ['17 lớp dạy nghề', '542 học viên']],
    ['Biên chế được giao mấy người và hiện có mấy người?', ['23 người', '21 người']],
    ['hòa giải mấy vụ và hòa giải xong được mấy vụ', ['19 vụ', '16 vụ']],
    ['có bao nhiêu con trâu bò và bao nhiêu con gia cầm', ['386 con', '42.500 con']],
  ])('gives the figure of each: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});

describe('when each of several is asked after that a whole is parted among', () => {
  const schools = answererOf(
    'Toàn phường có 03 trường với 1.206 học sinh, gồm Trường Mầm non Hoa Mai 468 cháu, Trường Tiểu học số 1 là 412 học sinh, Trường Trung học cơ sở 326 học sinh.',
  );

  it.each(['mỗi trường có bao nhiêu học sinh', 'how many students does each school have?'])(
    'gives the figure of each: “%s”',
    async (question) => {
      expect(figuresOf(await schools.answer(question))).toEqual(['468 cháu', '412 học sinh', '326 học sinh']);
    },
  );
});

describe('when several things are named in a row', () => {
  const ward = answererOf(
    'Phường có 03 trường mầm non, 02 trường tiểu học, 01 trường trung học cơ sở. Hội Phụ nữ có 2.415 hội viên, Hội Nông dân có 1.980 hội viên, Hội Cựu chiến binh có 356 hội viên. Trên địa bàn có 1.148 doanh nghiệp và 2.036 hộ kinh doanh cá thể. Xã chia thành 11 ấp, 96 tổ nhân dân. Ông Trần Văn Hai, Bí thư Đảng ủy phường; bà Lê Thị Ba, Chủ tịch Ủy ban nhân dân phường.',
  );

  it.each([
    [
      'có mấy trường mầm non, tiểu học, trung học cơ sở',
      ['03 trường mầm non', '02 trường tiểu học', '01 trường trung học cơ sở'],
    ],
    [
      'hội phụ nữ, hội nông dân, cựu chiến binh mỗi hội bao nhiêu hội viên',
      ['2.415 hội viên', '1.980 hội viên', '356 hội viên'],
    ],
    ['có bao nhiêu doanh nghiệp, hộ kinh doanh', ['1.148 doanh nghiệp', '2.036 hộ kinh doanh cá thể']],
    ['xã có mấy ấp, mấy tổ nhân dân', ['11 ấp', '96 tổ nhân dân']],
    ['bí thư với chủ tịch phường là ai', ['Trần Văn Hai', 'Lê Thị Ba']],
  ])('gives that of each: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});

describe('when a message asks further things of the same', () => {
  const ward = answererOf(
    [
      'Đã hoàn thành 7/12 tuyến hẻm với tổng chiều dài 1.860 m, tổng kinh phí 4,35 tỷ đồng.',
      'Tổng thu, tổng chi ngân sách lần lượt là 8.145 triệu đồng và 6.720 triệu đồng, đạt tương ứng 57% và 48% dự toán.',
      'Xảy ra 02 vụ cháy; thiệt hại tài sản khoảng 74 triệu đồng. Trộm cắp làm thiệt hại khoảng 286 triệu đồng.',
      'Tai nạn giao thông xảy ra 03 vụ, làm bị thương 04 người, không có người chết.',
    ].join('\n\n'),
  );

  it.each([
    [
      'hẻm làm xong mấy tuyến, dài bao nhiêu mét, hết bao nhiêu tiền',
      ['7/12 tuyến hẻm', '1.860 m', '4,35 tỷ đồng'],
    ],
    ['thu ngân sách được bao nhiêu, đạt bao nhiêu phần trăm dự toán', ['8.145 triệu đồng', '57%']],
    ['mấy vụ cháy, thiệt hại bao nhiêu', ['02 vụ cháy', 'khoảng 74 triệu đồng']],
    ['tai nạn giao thông mấy vụ, chết mấy người, bị thương mấy người', ['03 vụ', '04 người']],
  ])('answers each of them: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});

describe('when somebody is called and the asker speaks of their own affairs first', () => {
  it('answers what is asked, and each of it', async () => {
    const report = answererOf('Hiện phường còn 37 hộ nghèo, 34 hộ cận nghèo. Xử lý 12 vụ lấn chiếm vỉa hè.');
    const answer = await report.answer(
      'Ad ơi em bán cà phê vỉa hè thôi mà tò mò xíu, phường mình giờ nghèo mấy hộ, cận nghèo mấy hộ vậy ad',
    );
    expect(figuresOf(answer)).toEqual(['37 hộ nghèo', '34 hộ cận nghèo']);
  });

  it('takes “mấy” for several where another word asks', async () => {
    const report = answererOf('Nâng cấp 12/20 tuyến hẻm. Vận động hộ kinh doanh hoàn thành chỉ tiêu thuế.');
    expect((await report.answer('Mấy hẻm chưa nâng cấp thì chừng nào mới làm xong?')).status).toBe(
      'not_found',
    );
  });
});

describe('when two numbers are asked for in one breath', () => {
  const ward = answererOf(
    'Toàn phường có 5.734 hộ với 21.480 nhân khẩu. Hiện nay phường có 148 thủ tục trên 23 lĩnh vực. Tính đến nay đã kết nạp 22/40 đảng viên. Xảy ra 03 vụ tai nạn giao thông, làm chết 01 người, bị thương 02 người. Tổng thu, tổng chi ngân sách phường lần lượt là 8.145 triệu đồng và 6.720 triệu đồng. Đã miễn học phí cho 87 em, giảm học phí cho 56 em.',
  );

  it.each([
    ['phường có bao nhiêu hộ với bao nhiêu nhân khẩu', ['5.734 hộ', '21.480 nhân khẩu']],
    ['How many households and how many residents does the ward have?', ['5.734 hộ', '21.480 nhân khẩu']],
    ['có mấy thủ tục trên mấy lĩnh vực', ['148 thủ tục', '23 lĩnh vực']],
    ['cho toi xin so dang vien da ket nap va tong so thu tuc', ['22/40 đảng viên', '148 thủ tục']],
    ['tai nạn giao thông mấy vụ, chết mấy người, bị thương mấy người', ['03 vụ', '01 người', '02 người']],
    ['thu chi ngân sách phường là bao nhiêu', ['8.145 triệu đồng', '6.720 triệu đồng']],
    ['bao nhiêu em được miễn học phí, bao nhiêu em được giảm', ['87 em', '56 em']],
  ])('gives both, or all three: “%s”', async (question, figures) => {
    const given = figuresOf(await ward.answer(question));
    expect(given).toHaveLength(figures.length);
    figures.forEach((figure, index) => expect(given[index]).toContain(figure));
  });
});
