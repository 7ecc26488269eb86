import { describe, expect, it } from 'vitest';
import { answererOf, answererOver, figuresOf } from './ward.ts';
import { indexedReport } from '../support/ward-report.ts';

const ward = (paragraph: string): ReturnType<typeof answererOver> =>
  answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN\nPHƯỜNG ĐỒI GIÓ\nĐồi Gió, ngày 20 tháng 9 năm 2024\n\nBÁO CÁO\nTình hình 9 tháng đầu năm 2024 của phường Đồi Gió\n\n${paragraph}\n`,
      'doi-gio.txt',
    ),
  ]);

const given = async (paragraph: string, question: string): Promise<string[]> =>
  figuresOf(await ward(paragraph).answer(question, { at: '2024-09-25' }));

describe('when a question joins two things that one clause counts apart', () => {
  const lamps = 'Về chiếu sáng: lắp mới 96 bóng đèn, thay 131 bóng hư.';
  it.each([
    [lamps, 'Đã lắp mới và thay bao nhiêu bóng đèn?', ['96 bóng đèn', '131 bóng hư']],
    [
      'Xây mới 12 căn và sửa chữa 30 căn nhà cho hộ nghèo.',
      'Xây mới với sửa chữa được bao nhiêu căn nhà cho hộ nghèo?',
      ['12 căn', '30 căn nhà'],
    ],
    [
      'Vụ Đông Xuân xuống giống 1.245 ha, năng suất 7,2 tấn/ha, sản lượng 8.964 tấn.',
      'Năng suất với sản lượng vụ Đông Xuân bao nhiêu?',
      ['7,2 tấn/ha', '8.964 tấn'],
    ],
    [
      'Có 2.132 học sinh, gồm mầm non 412 em, tiểu học 986 em và trung học cơ sở 734 em.',
      'Số học sinh mầm non, tiểu học và trung học cơ sở?',
      ['412 em', '986 em', '734 em'],
    ],
  ])('gives each of them: %s – %s', async (paragraph, question, figures) => {
    expect(await given(paragraph, question)).toEqual(figures);
  });
});

describe('when both ends of a change are asked for', () => {
  const poor = 'Đầu năm có 64 hộ nghèo; hiện còn 49 hộ nghèo.';
  const alley = 'Hẻm 47 được mở rộng từ 2,1 m lên 3,5 m. Hẻm 52 mở rộng từ 1,8 m lên 3 m.';
  it.each([
    [poor, 'Hồi đầu năm có mấy hộ nghèo, giờ còn mấy hộ?', ['64 hộ nghèo', '49 hộ nghèo']],
    [poor, 'Số hộ nghèo giảm từ bao nhiêu xuống còn bao nhiêu?', ['64 hộ nghèo', '49 hộ nghèo']],
    [alley, 'Hẻm 47 trước rộng bao nhiêu, giờ mở ra được bao nhiêu?', ['2,1 m', '3,5 m']],
    [alley, 'hẻm 52 hồi trước rộng mấy mét bây giờ rộng mấy mét', ['1,8 m', '3 m']],
    [
      'Tỷ lệ trẻ suy dinh dưỡng giảm từ 17,8% năm 2020 xuống còn 12,4% năm 2024.',
      'Trẻ suy dinh dưỡng giảm từ bao nhiêu xuống còn bao nhiêu phần trăm?',
      ['17,8%', '12,4%'],
    ],
    [
      'Thu nhập bình quân tăng từ 52,6 triệu đồng (năm 2022) lên 57,3 triệu đồng (năm 2023) và 62,9 triệu đồng (năm 2024).',
      'Thu nhập bình quân tăng từ bao nhiêu hồi năm 2022 lên bao nhiêu vào năm 2024?',
      ['52,6 triệu đồng', '62,9 triệu đồng'],
    ],
  ])('gives the earlier and the later: %s – %s', async (paragraph, question, figures) => {
    expect(await given(paragraph, question)).toEqual(figures);
  });

  it.each([
    'Từ đầu năm tới giờ phường giảm được bao nhiêu hộ nghèo?',
    'Bớt được mấy hộ nghèo so với đầu năm?',
  ])('tells how far it has come since: %s', async (question) => {
    const answer = await ward(poor).answer(question, { at: '2024-09-25' });
    expect(answer.derived.map(({ how, value }) => [how, value])).toEqual([['64 − 49', 15]]);
  });
});

describe('when a question chooses between two things that it names', () => {
  const markets =
    'Ba chợ là chợ Bến Gáo, chợ An Lạch và chợ Cây Gòn có lần lượt 284, 176 và 97 sạp, trong đó số sạp còn bỏ trống tương ứng là 22, 31 và 09 sạp.';
  const table = `| Công trình | Kế hoạch vốn | Đã giải ngân |
| --- | --- | --- |
| Lát vỉa hè đường Bờ Sông | 740 | 368 |
| Chiếu sáng khu phố 2 | 460 | 132 |
| Chiếu sáng khu phố 5 | 300 | 90 |`;
  it.each([
    [markets, 'Chợ Bến Gáo với chợ An Lạch, chợ nào còn trống nhiều sạp hơn?', ['22', '31']],
    [table, 'Vỉa hè Bờ Sông với chiếu sáng khu phố 2, công trình nào giải ngân nhiều hơn?', ['368', '132']],
    [table, 'Công trình nào giải ngân nhiều hơn, vỉa hè Bờ Sông hay chiếu sáng khu phố 5?', ['368', '90']],
  ])('sets the same of both side by side: %s – %s', async (paragraph, question, figures) => {
    expect(await given(paragraph, question)).toEqual(figures);
  });
});

describe('when each of several is asked for and no whole is told', () => {
  it.each([
    [
      'Tiền dự phòng đã sử dụng để chống dịch 50 triệu đồng và khắc phục cây ngã đổ 35 triệu đồng.',
      'Tiền dự phòng xài vô mấy chuyện gì, mỗi chuyện nhiêu?',
      ['Tiền dự phòng đã sử dụng để chống dịch 50 triệu đồng', 'khắc phục cây ngã đổ 35 triệu đồng'],
    ],
    [
      'Cơ cấu kinh tế: dịch vụ chiếm 71,5%; xây dựng chiếm 24,2%; nông nghiệp chiếm 4,3%.',
      'Kinh tế phường gồm những ngành nào, mỗi ngành chiếm bao nhiêu phần trăm?',
      ['dịch vụ chiếm 71,5%', 'xây dựng chiếm 24,2%', 'nông nghiệp chiếm 4,3%'],
    ],
    [
      'Năm 2024 có 03 chỉ tiêu chưa đạt gồm trồng cây xanh (95,0%), bê tông hóa hẻm (87,5%) và bảo hiểm xã hội (85,0%).',
      'Có mấy chỉ tiêu chưa đạt, là những chỉ tiêu nào, đạt bao nhiêu phần trăm?',
      ['03 chỉ tiêu chưa đạt', '95,0%', '87,5%', '85,0%'],
    ],
    [
      'Các khu phố còn nhiều hộ nghèo nhất là khu phố 9 (21 hộ), khu phố 27 (18 hộ) và khu phố 31 (16 hộ).',
      'Những khu phố nào còn nhiều hộ nghèo nhất, mỗi nơi bao nhiêu hộ?',
      ['21 hộ', '18 hộ', '16 hộ'],
    ],
    [
      'Đội văn nghệ dự kiến biểu diễn vào tháng 10 và tháng 12/2024.',
      'Đội văn nghệ biểu diễn vào tháng mấy?',
      ['tháng 10', 'tháng 12/2024'],
    ],
  ])('gives all of the row: %s – %s', async (paragraph, question, figures) => {
    expect(await given(paragraph, question)).toEqual(figures);
  });
});

describe('when two questions of one message would be answered with one figure', () => {
  it('gives it to the one that it answers alone', async () => {
    const answer = await ward('Có 203 hộ chấm dứt kinh doanh, 64 hộ tạm ngừng kinh doanh.').answer(
      'Bao nhiêu hộ kinh doanh nghỉ luôn, bao nhiêu hộ kinh doanh tạm ngừng?',
    );
    expect(figuresOf(answer)).toEqual(['203 hộ chấm dứt kinh doanh', '64 hộ tạm ngừng kinh doanh']);
  });
});

describe('when a resident asks further of what is told together', () => {
  const debts =
    'Đầu năm, toàn phường có 92 hộ kinh doanh nợ thuế với tổng số tiền 568 triệu đồng; qua đôn đốc, đến nay còn 63 hộ nợ 412 triệu đồng.';
  it.each([
    [debts, 'Số hộ nợ thuế giảm từ bao nhiêu xuống còn bao nhiêu?', ['92 hộ kinh doanh nợ thuế', '63 hộ nợ']],
    [
      'Mức hỗ trợ 2.700.000 đồng/người/tháng đối với tổ trưởng, 2.400.000 đồng/người/tháng đối với tổ viên.',
      'Tổ trưởng và tổ viên được hỗ trợ bao nhiêu một tháng?',
      ['2.700.000 đồng/người/tháng', '2.400.000 đồng/người/tháng'],
    ],
    [
      'Duy trì 02 mô hình: "Tiếng kẻng an ninh" (khu phố 1), "Nhà trọ tự quản" (khu phố 5).',
      'Có mấy mô hình, tên là gì?',
      [
        '"Tiếng kẻng an ninh"',
        '"Nhà trọ tự quản"',
        '02 mô hình: "Tiếng kẻng an ninh" (khu phố 1), "Nhà trọ tự quản" (khu phố 5)',
      ],
    ],
    [
      'Hệ thống camera hiện có 86 mắt. Năm 2022 toàn phường mới có 31 mắt.',
      'Camera năm 2022 có bao nhiêu mắt, giờ có bao nhiêu mắt?',
      ['31 mắt', '86 mắt'],
    ],
  ])('gives what is asked: %s – %s', async (paragraph, question, figures) => {
    expect(await given(paragraph, question)).toEqual(figures);
  });

  it('does not compare with what the report does not tell', async () => {
    const answer = await ward('Chợ Bến Lưới có 312 sạp, trong đó 25 sạp để trống.').answer(
      'Chợ Bến Lưới với chợ Cây Me, chợ nào nhiều sạp hơn?',
    );
    expect(answer.status).toBe('not_found');
  });

  it('holds a share against the goal told beside it', async () => {
    const answer = await ward('Tỷ lệ hộ phân loại rác tại nguồn đạt 61%, chỉ tiêu năm 2024 là 75%.').answer(
      'Phân loại rác tại nguồn có đạt chỉ tiêu không?',
    );
    expect(answer.verdict).toBe('no');
  });
});

describe('when the labels of a list are told in pieces', () => {
  const prizes = answererOf(
    'Hội thi học sinh giỏi có 41 giải, trong đó giải nhất, nhì, ba lần lượt là 6, 13 và 22.',
  );

  it.each([
    ['mấy giải nhất', '6'],
    ['Có bao nhiêu giải nhì?', '13'],
    ['bao nhieu giai nhi', '13'],
    ['Học sinh giỏi được mấy giải nhì?', '13'],
    ['giải ba mấy giải', '22'],
  ])('puts the word that they share before each: “%s”', async (question, figure) => {
    expect(figuresOf(await prizes.answer(question))).toEqual([figure]);
  });

  it('has no figure for one that the list does not name', async () => {
    expect((await prizes.answer('Có bao nhiêu giải khuyến khích?')).figures).toEqual([]);
  });
});
