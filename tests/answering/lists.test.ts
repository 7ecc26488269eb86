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
