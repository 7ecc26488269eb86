import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, converse, figuresOf } from './ward.ts';

describe('when a fund had so much, took in so much and spent so much', () => {
  const funds = answererOver([
    indexedReport(
      [
        'ỦY BAN NHÂN DÂN PHƯỜNG ĐỒI GIÓ',
        'Đồi Gió, ngày 14 tháng 02 năm 2025',
        '',
        'BÁO CÁO',
        'Quyết toán ngân sách phường năm 2024',
        '',
        '- Quỹ Đền ơn đáp nghĩa: dư đầu năm 42,5 triệu đồng; thu 186 triệu đồng (kế hoạch 170 triệu đồng); chi 171,5 triệu đồng; dư cuối năm 57 triệu đồng.',
        '- Dự phòng 270 triệu đồng đã sử dụng 228 triệu đồng; 42 triệu đồng còn lại không sử dụng.',
        '- Xử phạt 9 trường hợp với tổng số tiền 146 triệu đồng, đến nay nộp phạt được 121 triệu đồng.',
        '- Dự toán năm 2025 đã giao: tổng thu 14.200 triệu đồng, dự phòng 290 triệu đồng.',
      ].join('\n'),
      'doi-gio.txt',
    ),
  ]);

  it.each([
    ['quỹ đền ơn đáp nghĩa thu được bao nhiêu', ['186 triệu đồng']],
    ['Quỹ Đền ơn đáp nghĩa chi bao nhiêu?', ['171,5 triệu đồng']],
    ['cuối năm 2024 quỹ đền ơn đáp nghĩa còn dư bao nhiêu', ['57 triệu đồng']],
    ['quy den on dap nghia con bao nhieu tien', ['57 triệu đồng']],
    ['tiền dự phòng còn lại bao nhiêu', ['42 triệu đồng']],
  ])('tells them apart: “%s”', async (question, figures) => {
    expect(figuresOf(await funds.answer(question, { at: '2025-02-20' }))).toEqual(figures);
  });

  it('takes what was paid from what was due', async () => {
    const { derived } = await funds.answer('Tiền phạt còn bao nhiêu chưa nộp?', { at: '2025-02-20' });
    expect(derived.map(({ value }) => value)).toEqual([25]);
  });

  it('gives no estimate as a result', async () => {
    const answer = await funds.answer('năm 2025 phường thu được bao nhiêu tiền rồi', { at: '2025-02-20' });
    expect(figuresOf(answer)).not.toContain('14.200 triệu đồng');
  });
});

describe('when a table tells what each procedure costs', () => {
  const fees = answererOf(
    '| Thủ tục | Mức thu | Thời hạn |\n| --- | --- | --- |\n| Chứng thực chữ ký | 10.000 đồng/trường hợp | Trong ngày |\n| Đăng ký kết hôn | Miễn thu | Trong ngày |\n| Cải chính hộ tịch | 12.000 đồng | 3 ngày |',
  );

  it.each([
    ['Đăng ký kết hôn có phải đóng tiền không?', 'no'],
    ['dang ky ket hon co mat tien khong', 'no'],
    ['chứng thực chữ ký có phải đóng tiền không', 'yes'],
    ['Cải chính hộ tịch có mất phí không?', 'yes'],
  ])('says whether it must be paid for: “%s”', async (question, verdict) => {
    expect((await fees.answer(question)).verdict).toBe(verdict);
  });

  it('says nothing of a procedure that it does not list', async () => {
    expect((await fees.answer('Khai sinh có phải đóng tiền không?')).status).not.toBe('answered');
  });
});

describe('when a table tells whom to call', () => {
  const counters = answererOf(
    '| Quầy | Lĩnh vực | Công chức phụ trách | Điện thoại |\n| --- | --- | --- | --- |\n| 1 | Chứng thực | Ông Võ Minh Tâm | 0230.3745.111 |\n| 2 | Hộ tịch | Bà Nguyễn Thị Thu Lành | 0230 3745 112 |',
  );

  it('gives the number of the row that is asked for', async () => {
    expect(figuresOf(await counters.answer('số điện thoại quầy hộ tịch'))).toEqual(['0230 3745 112']);
  });

  it('gives the number of whom the answer before named', async () => {
    const last = await converse(
      ['Quầy chứng thực ai lo vậy?', 'cho tui xin số điện thoại ổng luôn'],
      counters,
    );
    expect(figuresOf(last)).toEqual(['0230.3745.111']);
  });

  it.each(['Tiếp dân hôm nào?', 'chỉ tiêu nào chưa đạt'])('is no answer to “%s”', async (question) => {
    const hotline = answererOf('Đường dây nóng của phường: 028 3812 4455. Tiếp dân tại phòng số 3.');
    expect(figuresOf(await hotline.answer(question))).not.toContain('028 3812 4455');
  });
});
