import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, ask, figuresOf, WARD } from './ward.ts';

describe('when a figure is asked for', () => {
  it.each([
    ['Phường còn bao nhiêu hộ nghèo?', '41 hộ nghèo'],
    ['Phường còn bao nhiêu hộ cận nghèo?', '29 hộ cận nghèo'],
    ['Có bao nhiêu vụ trộm cắp?', '08 vụ trộm cắp tài sản'],
    ['Có bao nhiêu vụ tai nạn giao thông?', '05 vụ'],
    ['Mấy người bị thương?', '06 người'],
    ['có bao nhiêu camera', '24 camera an ninh'],
    ['Trao bao nhiêu suất học bổng?', '215 suất học bổng'],
    ['Trạm y tế phường tiêm chủng cho bao nhiêu trẻ em', '1.150 trẻ em'],
    ['Có bao nhiêu học sinh nữ?', '310 học sinh nữ'],
    ['Trường tiểu học Hoa Sim có bao nhiêu học sinh?', '640 học sinh'],
    ['Phường tiếp nhận bao nhiêu hồ sơ thủ tục hành chính?', '2.310 hồ sơ thủ tục hành chính'],
    ['Thu ngân sách được bao nhiêu?', '12,5 tỷ đồng'],
    ['Kinh phí nâng cấp chợ là bao nhiêu?', '850 triệu đồng'],
    ['Thu ngân sách đạt bao nhiêu phần trăm kế hoạch?', '98,7%'],
    ['vụ trộm cắp giảm bao nhiêu', '03 vụ'],
    ['Chỉnh trang được bao nhiêu tuyến đường?', '13/15 tuyến đường'],
    ['Chỉnh trang được bao nhiêu tuyến hẻm?', '17/15 tuyến hẻm'],
    ['Ngày hội Đại đoàn kết tổ chức khi nào?', 'ngày 18/5/2024'],
    ['hộ nghèo', '41 hộ nghèo'],
  ])('answers “%s” with %s', async (question, figure) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual([figure]);
    expect(answer.headline).toContain(figure);
    expect(answer.text.startsWith(answer.headline)).toBe(true);
  });

  it('gives the value in base units beside the words of the report', async () => {
    const [money] = (await ask('Kinh phí nâng cấp chợ là bao nhiêu?')).figures;
    expect(money).toMatchObject({ kind: 'money', value: 850_000_000, unit: 'đồng' });
  });

  it('quotes the clause around the figure and names the report with its date', async () => {
    const answer = await ask('Phường còn bao nhiêu hộ nghèo?');
    expect(answer.quotes.map(({ text }) => text)).toEqual([
      'Hiện nay phường còn 41 hộ nghèo, 29 hộ cận nghèo.',
    ]);
    expect(answer.closing.join(' ')).toContain('báo cáo ngày 5/7/2024');
  });
});

describe('when a year is named', () => {
  it.each([
    ['Năm 2022 phường có bao nhiêu hộ nghèo?', '64 hộ nghèo'],
    ['Năm 2023 có bao nhiêu hộ nghèo?', '52 hộ nghèo'],
    ['năm 2022 bao nhieu ho ngheo', '64 hộ nghèo'],
  ])('answers “%s” with that year’s figure', async (question, figure) => {
    expect(figuresOf(await ask(question))).toEqual([figure]);
  });

  it('counts “năm ngoái” from the asker’s own date', async () => {
    expect(figuresOf(await ask('số hộ nghèo năm ngoái', { at: '2024-08-01' }))).toEqual(['52 hộ nghèo']);
    expect(figuresOf(await ask('số hộ nghèo năm ngoái', { at: '2023-08-01' }))).toEqual(['64 hộ nghèo']);
  });
});

describe('when the figure stands in a table', () => {
  it.each([
    ['Khu phố 1 có bao nhiêu hộ?', '420'],
    ['Khu phố 2 có bao nhiêu hộ?', '385'],
    ['Khu phố 3 có bao nhiêu hộ?', '399'],
  ])('answers “%s” with the cell %s, its unit in the first line', async (question, cell) => {
    const answer = await ask(question);
    expect(figuresOf(answer)).toEqual([cell]);
    expect(answer.headline).toBe(`${cell} hộ`);
  });

  it('quotes the header row before the row', async () => {
    const { quotes } = await ask('Khu phố 2 có bao nhiêu hộ?');
    expect(quotes).toHaveLength(2);
    expect(quotes[0]?.text).toContain('Khu phố | Số hộ');
    expect(quotes[1]?.text).toContain('385');
  });

  it('tells the columns apart', async () => {
    const answer = await ask('Khu phố 3 thu bao nhiêu tiền vệ sinh?');
    expect(answer.figures[0]).toMatchObject({ text: '34,8', kind: 'money' });
  });
});

describe('when it is asked which has the most', () => {
  it.each([
    ['Khu phố nào có nhiều hộ nhất?', 'Khu phố 1: 420 hộ'],
    ['khu phố nào ít hộ nhất', 'Khu phố 2: 385 hộ'],
  ])('answers “%s” from the whole column', async (question, headline) => {
    expect(await ask(question)).toMatchObject({ status: 'answered', headline });
  });
});

describe('when the things behind a count are asked for', () => {
  const trade = answererOf('Phường mở 3 lớp dạy nghề gồm nấu ăn, pha chế và cắt tóc.');
  const bracketed = answererOf('Phường mở 2 lớp dạy nghề (nấu ăn, pha chế đồ uống) cho 58 học viên.');
  const counted = answererOf('Phường mở 3 lớp dạy nghề cho 58 học viên.');

  const offices = answererOf('Ủy ban có 2 phòng chuyên môn: Văn phòng HĐND và UBND; Phòng Kinh tế, Hạ tầng.');
  const farBehind = answererOf('Mở 2 lớp nghề với 60 học viên: may, đan lục bình.');
  const files = answererOf('Quá hạn 132 hồ sơ (đất đai 97, hộ tịch 21, xây dựng 14).');
  const medals = answererOf('Hội khỏe của trường: 3 huy chương vàng, 5 huy chương bạc.');
  const abroad = answererOf(
    'Đi làm việc ở nước ngoài có 17 người (Nhật Bản 11 người, Đài Loan 4 người, Hàn Quốc 2 người).',
  );

  it.each([
    [
      trade,
      'Mấy lớp dạy nghề là dạy nghề gì?',
      'nấu ăn; pha chế; cắt tóc; 3 lớp dạy nghề gồm nấu ăn, pha chế và cắt tóc',
    ],
    [
      bracketed,
      'Phường mở những lớp dạy nghề nào?',
      'nấu ăn; pha chế đồ uống; 2 lớp dạy nghề (nấu ăn, pha chế đồ uống)',
    ],
    [
      offices,
      'Các phòng chuyên môn tên là gì?',
      'Văn phòng HĐND và UBND; Phòng Kinh tế, Hạ tầng; 2 phòng chuyên môn: Văn phòng HĐND và UBND; Phòng Kinh tế, Hạ tầng',
    ],
    [
      farBehind,
      'Mở lớp dạy những nghề nào?',
      'may; đan lục bình; 2 lớp nghề với 60 học viên: may, đan lục bình',
    ],
    [files, 'Hồ sơ quá hạn ở những mảng nào, mỗi mảng mấy hồ sơ?', 'đất đai 97; hộ tịch 21; xây dựng 14'],
    [medals, 'Trường được mấy huy chương mỗi loại?', '3 huy chương vàng; 5 huy chương bạc'],
    [trade, 'Phường mở bao nhiêu lớp dạy nghề?', '3 lớp dạy nghề'],
    [counted, 'Phường mở những lớp dạy nghề nào?', '3 lớp dạy nghề'],
    [
      abroad,
      'Đi làm việc ở những nước nào, mỗi nước mấy người?',
      'Nhật Bản 11 người; Đài Loan 4 người; Hàn Quốc 2 người',
    ],
  ])('names them where the report does: %#', async (answerer, question, figure) => {
    expect(figuresOf(await answerer.answer(question)).join('; ')).toBe(figure);
  });
});

describe('when a number names a row', () => {
  const school = answererOf(
    [
      '| Khối | Số lớp | Số học sinh | Trong đó: nữ |',
      '|---|---|---|---|',
      '| 3 | 5 | 187 | 91 |',
      '| 4 | 6 | 219 | 110 |',
    ].join('\n'),
  );

  it.each([
    ['Khối 4 có bao nhiêu học sinh?', '219'],
    ['khối ba có mấy em gái', '91'],
  ])('finds it: “%s”', async (question, figure) => {
    expect(figuresOf(await school.answer(question))).toEqual([figure]);
  });
});

describe('when it is asked whose a number is', () => {
  const clubs = answererOf('Hội Phụ nữ có 512 hội viên. Hội Cựu chiến binh có 873 hội viên.');
  const years = answererOf(
    ['| Năm | Hộ nghèo | Hộ cận nghèo |', '|---|---|---|', '| 2022 | 41 | 58 |', '| 2023 | 30 | 43 |'].join(
      '\n',
    ),
  );

  it.each([
    [clubs, '873 là số hội viên của hội nào?', 'Cựu chiến binh'],
    [years, 'Năm nào có 58 hộ cận nghèo?', '2022'],
  ])('tells it: %#', async (answerer, question, owner) => {
    const answer = await answerer.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(owner);
  });
});

describe('when a person or an office is asked for', () => {
  it.each([
    ['Bí thư Đảng ủy phường là ai?', 'Trần Văn Lộc'],
    ['Ai là Chủ tịch Ủy ban nhân dân phường?', 'Nguyễn Thị Hạnh'],
    ['Trưởng Công an phường là ai?', 'Lê Quang Minh'],
    ['Bà Nguyễn Thị Hạnh giữ chức vụ gì?', 'Chủ tịch Ủy ban nhân dân phường'],
    ['ông Lê Quang Minh làm chức gì', 'Trưởng Công an phường'],
  ])('answers “%s” with %s alone', async (question, expected) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.figures).toHaveLength(1);
    expect(answer.figures[0]?.text).toContain(expected);
  });
});

describe('when a target or an estimate is what is asked', () => {
  it.each([
    ['Chỉ tiêu trồng bao nhiêu cây xanh?', '500 cây xanh', 'Đây là chỉ tiêu, không phải kết quả.'],
    [
      'Chỉ tiêu cuối năm 2024 còn bao nhiêu hộ nghèo?',
      'dưới 30 hộ nghèo',
      'Đây là chỉ tiêu, không phải kết quả.',
    ],
    [
      'Năm 2024 thu hút bao nhiêu hộ kinh doanh mới?',
      '90 hộ kinh doanh mới',
      'Đây là số ước, chưa phải số chính thức.',
    ],
  ])('answers “%s” with %s and says what it is', async (question, figure, remark) => {
    const answer = await ask(question);
    expect(figuresOf(answer)).toEqual([figure]);
    expect(answer.remarks).toContain(remark);
  });

  it.each(['Trồng được bao nhiêu cây xanh?', 'Đã trồng bao nhiêu cây xanh?', 'trong bao nhieu cay xanh'])(
    'never gives the target as the result of “%s”',
    async (question) => {
      expect(figuresOf(await ask(question))).toEqual(['320 cây xanh']);
    },
  );
});

describe('when the report is another ward’s', () => {
  const count = fc.integer({ min: 3, max: 998 });

  it('gives each of two neighbours its own number', async () => {
    await fc.assert(
      fc.asyncProperty(count, count, async (poor, near) => {
        fc.pre(poor !== near);
        const paragraph = `Hiện nay phường còn ${poor} hộ nghèo, ${near} hộ cận nghèo.`;
        const other = answererOf(paragraph);
        expect(
          (await other.answer('Phường còn bao nhiêu hộ nghèo?')).figures.map(({ value }) => value),
        ).toEqual([poor]);
        expect((await other.answer('con bao nhieu ho can ngheo')).figures.map(({ value }) => value)).toEqual([
          near,
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('answers from the newest report and says which one it is', async () => {
    const older = indexedReport(
      'BÁO CÁO\nTình hình năm 2021 của phường Suối Mây\n\nSuối Mây, ngày 05 tháng 01 năm 2022\n\nPhường còn 88 hộ nghèo.\n',
      'suoi-may-2021.txt',
    );
    const both = answererOver([WARD, older]);
    const answer = await both.answer('Phường còn bao nhiêu hộ nghèo?');
    expect(answer.figures[0]).toMatchObject({ text: '41 hộ nghèo', reportId: WARD.report.id });
  });
});
