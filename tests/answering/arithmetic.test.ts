import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, isRounded, percentOf } from '../../src/answering/arithmetic.ts';
import { answererOf, ask, figuresOf } from './ward.ts';

const term = (value: number): { text: string; value: number } => ({ text: String(value), value });

/** Between two tenths of a per cent: either may be said. */
function isHalfway(part: number, whole: number): boolean {
  return (part * 2000) % whole === 0 && (part * 1000) % whole !== 0;
}

describe('when a number is computed', () => {
  it.each([
    [13, 15, '86,7%', 86.7, true],
    [22, 40, '55%', 55, false],
    [17, 15, '113,3%', 113.3, true],
    [1, 3, '33,3%', 33.3, true],
    [0, 5, '0%', 0, false],
  ])('says %d of %d is %s', (part, whole, text, value, inexact) => {
    const derived = percentOf(term(part), term(whole));
    expect(derived).toEqual({ text, value, how: `${part} ÷ ${whole}`, terms: [String(part), String(whole)] });
    expect(isRounded(part, whole, derived.value)).toBe(inexact);
  });

  it('keeps the terms as they were written', () => {
    const terms = [
      { text: '1.204', value: 1204 },
      { text: '41', value: 41 },
    ];
    expect(combine('−', terms, 'hộ')).toEqual({
      text: '1.163 hộ',
      value: 1163,
      how: '1.204 − 41',
      terms: ['1.204', '41'],
    });
    expect(combine('+', terms, null)).toMatchObject({ text: '1.245', how: '1.204 + 41' });
  });

  it('adds decimals without binary noise', () => {
    expect(combine('+', [term(0.1), term(0.2)], '%').value).toBe(0.3);
  });

  it('rounds a half up', () => {
    expect(percentOf(term(57), term(400)).text).toBe('14,3%');
    expect(percentOf(term(393), term(80)).text).toBe('491,3%');
  });
});

describe('when the answer is a ratio', () => {
  it('says the percentage once, as arithmetic', async () => {
    const answer = await ask('Chỉnh trang được bao nhiêu tuyến đường?');
    expect(answer.derived).toEqual([{ text: '86,7%', value: 86.7, how: '13 ÷ 15', terms: ['13', '15'] }]);
    expect(answer.text).toContain('13 ÷ 15');
    expect(answer.text).toContain('khoảng 86,7%');
    expect(answer.text).toContain('báo cáo không ghi');
  });

  it('calls an exact percentage exact', async () => {
    const half = answererOf('Đã sửa 12/24 tuyến đường.');
    const answer = await half.answer('Sửa được bao nhiêu tuyến đường?');
    expect(answer.derived.map(({ text }) => text)).toEqual(['50%']);
    expect(answer.text).not.toContain('khoảng');
  });

  it('passes no judgement on one above the whole', async () => {
    const { text } = await ask('Chỉnh trang được bao nhiêu tuyến hẻm?');
    expect(text).toContain('Báo cáo ghi 17/15, số đầu lớn hơn số sau; ở đây giữ nguyên như báo cáo.');
    expect(text).toContain('113,3%');
    expect(text).not.toMatch(/vượt|bất thường|nhầm|sai/);
  });

  it('computes what the division says for any two numbers', async () => {
    const count = fc.integer({ min: 13, max: 400 });
    await fc.assert(
      fc.asyncProperty(count, count, async (done, all) => {
        fc.pre(!isHalfway(done, all));
        const paragraph = `Phường đã sửa được ${done}/${all} tuyến đường.`;
        const answer = await answererOf(paragraph).answer('Sửa được bao nhiêu tuyến đường?');
        expect(answer.derived.map(({ value, how }) => ({ value, how }))).toEqual([
          { value: Math.round((done * 1000) / all) / 10, how: `${done} ÷ ${all}` },
        ]);
        expect(answer.remarks.some((remark) => remark.includes('số đầu lớn hơn số sau'))).toBe(done > all);
      }),
      { numRuns: 25 },
    );
  });
});

describe('when a share, a rest, a difference or a sum is asked for', () => {
  it.each([
    ['Tuyến đường chỉnh trang đạt mấy phần trăm?', ['13/15 tuyến đường'], '86,7%', '13 ÷ 15'],
    ['Học sinh nữ chiếm bao nhiêu phần trăm?', ['310 học sinh nữ', '640 học sinh'], '48,4%', '310 ÷ 640'],
    [
      'hồ sơ trực tuyến chiếm mấy phần trăm',
      ['1.876 hồ sơ trực tuyến', '2.310 hồ sơ thủ tục hành chính'],
      '81,2%',
      '1.876 ÷ 2.310',
    ],
    ['Còn thiếu bao nhiêu tuyến đường chưa chỉnh trang?', ['13/15 tuyến đường'], '2 tuyến đường', '15 − 13'],
    [
      'Hộ nghèo và hộ cận nghèo chênh nhau bao nhiêu?',
      ['41 hộ nghèo', '29 hộ cận nghèo'],
      '12 hộ',
      '41 − 29',
    ],
    ['Hộ nghèo và hộ cận nghèo cộng lại bao nhiêu?', ['41 hộ nghèo', '29 hộ cận nghèo'], '70 hộ', '41 + 29'],
    [
      'Hộ nghèo năm 2022 và năm 2023 chênh nhau bao nhiêu?',
      ['64 hộ nghèo', '52 hộ nghèo'],
      '12 hộ',
      '64 − 52',
    ],
    ['Khu phố 1 và khu phố 2 chênh nhau bao nhiêu hộ?', ['420', '385'], '35 hộ', '420 − 385'],
  ])('answers “%s” from %j: %s', async (question, figures, result, how) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map((derived) => [derived.text, derived.how])).toEqual([[result, how]]);
    expect(answer.text).toContain(result);
    expect(answer.text).toContain(how);
    const quoted = answer.quotes.map(({ text }) => text).join(' ');
    for (const written of answer.derived.flatMap(({ terms }) => terms)) expect(quoted).toContain(written);
  });

  it('says which of two is larger', async () => {
    const answer = await ask('Hộ nghèo hay hộ cận nghèo nhiều hơn?');
    expect(answer.remarks.join(' ')).toContain('Số lớn hơn là 41 hộ nghèo.');
    expect(answer.derived).toEqual([]);
  });

  it('has a percentage that the report states said by the report alone', async () => {
    const answer = await ask('Thu ngân sách đạt bao nhiêu phần trăm kế hoạch?');
    expect(answer.derived).toEqual([]);
  });

  it('refuses a share of which the report names no whole', async () => {
    const answer = await ask('bao nhiêu phần trăm hộ nghèo');
    expect(answer).toMatchObject({ status: 'not_found', figures: [], derived: [] });
  });
});

describe('when it is asked what is left of a plan', () => {
  const insured = answererOf(
    'Có 312 người tham gia bảo hiểm xã hội tự nguyện. Chỉ tiêu 350 người tham gia bảo hiểm xã hội tự nguyện.',
  );

  it('takes what was reached from what was planned', async () => {
    const answer = await insured.answer(
      'Còn thiếu bao nhiêu người tham gia bảo hiểm xã hội tự nguyện mới đạt chỉ tiêu?',
    );
    expect(answer.derived.map(({ text, how }) => [text, how])).toEqual([['38 người', '350 − 312']]);
  });

  it('gives the rest that the report itself tells', async () => {
    const stalls = answererOf('Đã sắp xếp 33/47 hộ bán hàng rong vào chợ tạm; còn 14 hộ chưa vào chợ tạm.');
    const answer = await stalls.answer('Còn bao nhiêu hộ bán hàng rong chưa vào chợ tạm?');
    expect(figuresOf(answer)).toEqual(['14 hộ']);
  });

  it('counts in the unit of the table', async () => {
    const table = answererOf(
      [
        'Bảng 1 (ĐVT: triệu đồng)',
        '',
        '| Khoản | Dự toán | Thực hiện |',
        '|---|---|---|',
        '| Lệ phí trước bạ | 2.800 | 2.506 |',
      ].join('\n'),
    );
    const answer = await table.answer('Lệ phí trước bạ còn hụt bao nhiêu so với dự toán?');
    expect(answer.derived.map(({ text }) => text)).toEqual(['294 triệu đồng']);
  });
});

describe('when a part and its whole are to be added', () => {
  it.each([
    'Hồ sơ thủ tục hành chính và hồ sơ trực tuyến cộng lại bao nhiêu?',
    'Học sinh và học sinh nữ cộng lại bao nhiêu?',
  ])('adds nothing for “%s”', async (question) => {
    expect((await ask(question)).derived).toEqual([]);
  });

  it('adds nothing for any numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 3, max: 19 }),
        async (whole, part) => {
          const paragraph = `Phường tiếp nhận ${whole} đơn khiếu nại, trong đó có ${part} đơn nặc danh.`;
          const answer = await answererOf(paragraph).answer(
            'Đơn khiếu nại và đơn nặc danh cộng lại bao nhiêu?',
          );
          expect(answer.derived).toEqual([]);
          expect(answer.text).not.toContain(String(whole + part));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('when two figures are compared in one breath', () => {
  const report = answererOf(
    [
      'Vụ Đông Xuân năng suất 66,8 tạ/ha. Vụ Hè Thu năng suất 58,3 tạ/ha.',
      'Đầu nhiệm kỳ, phường có 143 hộ nghèo; đến nay còn 41 hộ nghèo.',
      'Số học sinh năm 2021, 2022, 2023 lần lượt là 380, 396 và 409 em.',
      'Nhận 13 đơn phản ánh, đã giải quyết 11 đơn.',
      'Chợ Gò có 318 sạp, trong đó 296 sạp đang hoạt động.',
      'Chợ Mới có 40 sạp, trong đó 35 sạp đã cho thuê, 05 sạp bỏ trống.',
    ].join('\n\n'),
  );

  it.each([
    ['Năng suất vụ Đông Xuân hơn Hè Thu bao nhiêu tạ?', 8.5],
    ['Năng suất vụ Hè Thu thấp hơn Đông Xuân bao nhiêu tạ?', 8.5],
    ['Từ đầu nhiệm kỳ đến nay giảm được bao nhiêu hộ nghèo?', 102],
    ['So với năm 2021 thì học sinh tăng bao nhiêu em?', 29],
    ['Còn bao nhiêu đơn phản ánh chưa giải quyết?', 2],
    ['Chợ Gò còn bao nhiêu sạp chưa hoạt động?', 22],
  ])('“%s”: the difference is %d', async (question, value) => {
    const { status, derived } = await report.answer(question);
    expect(status).toBe('answered');
    expect(derived.map((figure) => figure.value)).toEqual([value]);
  });

  it('gives what is left where the report itself says it', async () => {
    expect(figuresOf(await report.answer('Chợ Mới còn bao nhiêu sạp chưa cho thuê?'))).toEqual([
      '05 sạp bỏ trống',
    ]);
  });

  it('says what share was settled of what came in', async () => {
    const { derived } = await report.answer('Đơn phản ánh được giải quyết bao nhiêu phần trăm?');
    expect(derived.map(({ how }) => how)).toEqual(['11 ÷ 13']);
  });
});
