import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when several things are asked for by their names', () => {
  const commune = answererOf(
    'Xã gồm 4 thôn: An Hòa, Đông Lộc, Tây Lộc và Hà Trung. Đến nay xã đạt 17/19 tiêu chí nông thôn mới nâng cao; còn 2 tiêu chí chưa đạt là tiêu chí Thu nhập và tiêu chí Môi trường. Thôn Tây Lộc và thôn Hà Trung cả năm không xảy ra phạm pháp hình sự.',
  );

  it.each([
    ['Xã gồm những thôn nào?', ['An Hòa', 'Đông Lộc', 'Tây Lộc', 'Hà Trung']],
    ['Xã còn những tiêu chí nông thôn mới nâng cao nào chưa đạt?', ['Thu nhập', 'Môi trường']],
    ['Những thôn nào cả năm không có phạm pháp hình sự?', ['Thôn Tây Lộc', 'thôn Hà Trung']],
  ])('gives each of them: “%s”', async (question, names) => {
    const answer = await commune.answer(question);
    expect(answer.status).toBe('answered');
    for (const name of names) expect(figuresOf(answer).join(' | ')).toContain(name);
  });

  it('gives all who hold an office, wherever they are told of', async () => {
    const ward = answererOf(
      'Giao ông Trần Minh Khôi, Phó Chủ tịch Ủy ban nhân dân phường, phụ trách kinh tế. Phường thu 21 tỷ đồng.\n\nGiao bà Lâm Thị Ngọc Hân, Phó Chủ tịch Ủy ban nhân dân phường, phụ trách văn hóa.',
    );
    const answer = await ward.answer('Phó chủ tịch phường là những ai?');
    expect(figuresOf(answer)).toEqual(['Trần Minh Khôi', 'Lâm Thị Ngọc Hân']);
  });
});

describe('when parts add up to another number by chance', () => {
  it('gives all parts of the whole that they are told of', async () => {
    const police = answererOf(
      'Xảy ra 14 vụ phạm pháp hình sự, đã điều tra làm rõ 12 vụ; trong đó 9 vụ trộm cắp tài sản, 3 vụ lừa đảo qua mạng, 2 vụ cố ý gây thương tích.',
    );
    const answer = await police.answer('Mấy vụ phạm pháp hình sự gồm những loại nào, mỗi loại mấy vụ?');
    expect(figuresOf(answer)).toEqual([
      '9 vụ trộm cắp tài sản',
      '3 vụ lừa đảo qua mạng',
      '2 vụ cố ý gây thương tích',
    ]);
  });
});

describe('when the amount of each is asked for', () => {
  const sources = answererOf(
    'Hỗ trợ nhà ở cho hộ nghèo: kinh phí gồm ngân sách nhà nước 6.285 triệu đồng, quỹ vận động 1.540 triệu đồng, doanh nghiệp 1.085 triệu đồng.',
  );
  const years = answererOf(
    'Số hộ nghèo cuối các năm 2021, 2022 và 2023 lần lượt là 118, 102 và 79 hộ. Trồng 40 cây xanh.',
  );
  const abroad = answererOf(
    'Giải quyết việc làm cho 168 lao động, trong đó 21 người đi làm việc ở nước ngoài, gồm Nhật Bản 12 người, Hàn Quốc 5 người, Đài Loan 4 người.',
  );

  it.each([
    [
      sources,
      'Kinh phí hỗ trợ nhà ở lấy từ những nguồn nào, mỗi nguồn bao nhiêu?',
      ['6.285', '1.540', '1.085'],
    ],
    [years, 'Hộ nghèo từng năm là bao nhiêu?', ['118', '102', '79']],
    [abroad, 'Người đi làm việc nước ngoài chia theo từng nước là bao nhiêu?', ['12', '5', '4']],
  ])('gives them all, in order: %#', async (answerer, question, amounts) => {
    const answer = await answerer.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer).map((text) => /\d[\d.]*/.exec(text)?.[0])).toEqual(amounts);
  });

  it('counts two units of one thing', async () => {
    const classes = answererOf('Tổ chức 17 lớp dạy nghề cho 542 người theo học. Phường có 9.120 người.');
    const answer = await classes.answer('Mở được mấy lớp dạy nghề và bao nhiêu người theo học?');
    expect(figuresOf(answer).join(' | ')).toMatch(/17 lớp.*542 người/);
  });
});

describe('when what a whole is parted into is asked for, each with its amount', () => {
  const works = answererOf(
    'Tổng kinh phí sửa chữa 13,725 tỷ đồng, gồm: xây nhà văn hóa 12,6 tỷ đồng, khánh thành ngày 22/4/2024; sửa mái chợ 745 triệu đồng; mua ghế đá 380 triệu đồng. Có 09 chi hội khuyến học.',
  );
  const bridges = answererOf(
    'Khánh thành 03 cầu bê tông, tổng trị giá 2.475 triệu đồng: cầu Gạo dài 32 m trị giá 1.120 triệu đồng; cầu Đất dài 28 m trị giá 840 triệu đồng; cầu Ván dài 20 m trị giá 515 triệu đồng. Toàn xã còn 02 cầu ván.',
  );
  const addicts = answererOf(
    'Hiện quản lý 58 người nghiện, giảm 06 người, gồm 31 người đang cai nghiện, 12 người uống Methadone và 15 người ngoài cộng đồng.',
  );

  it.each([
    [
      works,
      '13,725 tỷ chi vô những việc gì, mỗi việc bao nhiêu',
      'sửa mái chợ 745 triệu đồng',
      ['12,6', '745', '380'],
    ],
    [
      bridges,
      'Ba cây cầu mới tên gì, mỗi cây tốn bao nhiêu tiền',
      'cầu Gạo dài 32 m: 1.120 triệu đồng',
      ['1.120', '840', '515'],
    ],
    [
      addicts,
      '58 người nghiện gồm những ai, mỗi loại bao nhiêu',
      '12 người uống Methadone',
      ['31', '12', '15'],
    ],
  ])('gives all of them, each under its name: %#', async (answerer, question, named, amounts) => {
    const answer = await answerer.answer(question);
    expect(answer.headline).toContain(named);
    expect(figuresOf(answer).map((text) => /\d[\d.,]*/.exec(text)?.[0])).toEqual(amounts);
  });

  it('gives each of those that add up to a whole told elsewhere', async () => {
    const villages = answererOf(
      'Toàn xã còn 120 hộ nghèo, giảm 84 hộ; hộ cận nghèo 74 hộ. Số hộ nghèo chia theo bản: bản Nà Lốc 18 hộ; bản Tả Van 47 hộ; bản Pa Hán 29 hộ; bản Lùng Pa 26 hộ.',
    );
    const answer = await villages.answer('Số hộ nghèo từng bản');
    expect(figuresOf(answer).map((text) => text.slice(0, 2))).toEqual(['18', '47', '29', '26']);
  });

  it('quotes the clause that names the years', async () => {
    const years = answererOf(
      'Số hộ nghèo cuối năm 2022 là 136 hộ, cuối năm 2023 là 98 hộ, cuối năm 2024 còn 63 hộ. Số hộ cận nghèo lần lượt là 204, 171 và 139 hộ.',
    );
    const answer = await years.answer('Số hộ cận nghèo mỗi năm bao nhiêu');
    expect(figuresOf(answer)).toEqual(['204', '171', '139 hộ']);
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain('cuối năm 2022');
  });

  it('gives years that are named one by one', async () => {
    const soldiers = answererOf(
      'Công tác giao quân các năm 2021, 2022 và 2023 đều đạt 100% chỉ tiêu, với lần lượt 19, 18 và 21 thanh niên nhập ngũ.',
    );
    for (const question of [
      'mỗi năm 2021 2022 2023 bao nhiêu thanh niên nhập ngũ',
      'số thanh niên nhập ngũ từng năm hai không hai một hai không hai hai và hai không hai ba',
    ])
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      expect(figuresOf(await soldiers.answer(question)).map((text) => text.slice(0, 2))).toEqual([
        '19',
        '18',
        '21',
      ]);
  });
});

describe('when things are asked for that have not come to something', () => {
  const ward = answererOf(
    'Ba chỉ tiêu chưa đạt tiến độ gồm: kết nạp đảng viên mới; phân loại rác tại nguồn; trồng cây xanh. Đến nay có 10/12 tổ dân phố có nhà văn hóa; tổ dân phố 4 và tổ dân phố 7 còn sinh hoạt nhờ tại trụ sở khác. Ra mắt 02 mô hình: "Ngân hàng phế liệu", "Bếp ấm". Trạm Y tế có 02 bác sĩ, còn thiếu 01 bác sĩ và 01 dược sĩ.',
  );

  it.each([
    ['những chỉ tiêu nào còn chậm', ['kết nạp đảng viên mới', 'phân loại rác tại nguồn', 'trồng cây xanh']],
    ['Ba chỉ tiêu nào chưa đạt tiến độ?', ['kết nạp đảng viên mới', 'phân loại rác', 'trồng cây xanh']],
    ['những tổ dân phố nào chưa có nhà văn hóa', ['tổ dân phố 4', 'tổ dân phố 7']],
    ['hai mô hình ra mắt tên là gì', ['Ngân hàng phế liệu', 'Bếp ấm']],
    ['thiếu mấy bác sĩ và mấy dược sĩ', ['01 bác sĩ', '01 dược sĩ']],
  ])('names them, or tells how many: “%s”', async (question, names) => {
    const answer = await ward.answer(question);
    expect(answer.status).toBe('answered');
    names.forEach((name, index) => expect(figuresOf(answer)[index]).toContain(name));
  });
});

describe('when numbers, shares or territories are asked for together', () => {
  const ward = answererOf(
    'Phường Đồi Gió được thành lập trên cơ sở sáp nhập phường Bến Gạo, phường An Lạch và xã Thới Nam. Thực hiện 13/15 tuyến đường, 17/15 tuyến hẻm “Sạch đẹp, an toàn”, 12/20 tuyến hẻm được nâng cấp, sửa chữa. Có 03 khoản thu không đạt dự toán gồm: lệ phí trước bạ (đạt 89,0%), lệ phí môn bài (đạt 94,6%) và thu hoa lợi công sản (đạt 96,5%). Còn 62 hộ chưa có điện lưới, trong đó bản Nà Lốc 39 hộ, bản Tả Van 23 hộ. Vận động quỹ Vì người nghèo được 2.734 triệu đồng, trong đó năm 2021: 486,5 triệu đồng; năm 2022: 512 triệu đồng; năm 2023: 731,9 triệu đồng.',
  );

  it.each([
    ['Phường mình gom từ những phường, xã nào lại vậy?', ['phường Bến Gạo', 'phường An Lạch', 'xã Thới Nam']],
    [
      'cho xin các con số về tuyến đường, tuyến hẻm sạch đẹp an toàn và hẻm nâng cấp sửa chữa',
      ['13/15 tuyến đường', '17/15 tuyến hẻm', '12/20 tuyến hẻm'],
    ],
    [
      'Những khoản thu nào không đạt dự toán, mỗi khoản đạt bao nhiêu phần trăm?',
      ['89,0%', '94,6%', '96,5%'],
    ],
    ['Còn bao nhiêu hộ chưa có điện lưới, mỗi bản bao nhiêu hộ?', ['62 hộ', '39 hộ', '23 hộ']],
    ['số tiền vận động quỹ Vì người nghèo từng năm', ['486,5', '512', '731,9']],
  ])('gives all of them: “%s”', async (question, figures) => {
    const given = figuresOf(await ward.answer(question));
    expect(given).toHaveLength(figures.length);
    figures.forEach((figure, index) => expect(given[index]).toContain(figure));
  });
});
