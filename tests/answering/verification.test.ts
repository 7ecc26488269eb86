import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfies } from '../../src/answering/respond/verify-answer.ts';
import { answererOf, ask, figuresOf } from './ward.ts';

describe('when a number is to be confirmed', () => {
  it.each([
    ['Có phải phường còn 41 hộ nghèo không?', '41 hộ nghèo', 'yes'],
    ['Có phải phường còn 50 hộ nghèo không?', '41 hộ nghèo', 'no'],
    ['nghe nói phường còn 29 hộ nghèo phải không', '41 hộ nghèo', 'no'],
    ['co phai 41 ho ngheo ko', '41 hộ nghèo', 'yes'],
    ['phuong co 40 ho ngheo phai khong', '41 hộ nghèo', 'no'],
    ['phải bốn mươi mốt hộ nghèo không', '41 hộ nghèo', 'yes'],
    ['Có phải hơn 30 hộ nghèo không?', '41 hộ nghèo', 'yes'],
    ['Có phải hơn 41 hộ nghèo không?', '41 hộ nghèo', 'no'],
    ['Có phải gần 50 hộ nghèo không?', '41 hộ nghèo', 'yes'],
    ['Có phải gần 30 hộ nghèo không?', '41 hộ nghèo', 'no'],
    ['có phải khoảng 40 hộ nghèo không', '41 hộ nghèo', 'yes'],
    ['có phải không quá 41 hộ nghèo không', '41 hộ nghèo', 'yes'],
    ['có phải ít nhất 42 hộ nghèo không', '41 hộ nghèo', 'no'],
    ['phải 13/15 tuyến đường không?', '13/15 tuyến đường', 'yes'],
    ['phải 14/15 tuyến đường không?', '13/15 tuyến đường', 'no'],
    ['có phải 13 trên 15 tuyến đường không', '13/15 tuyến đường', 'yes'],
    ['Có phải dưới 50 hộ nghèo không?', '41 hộ nghèo', 'yes'],
    ['Có phải dưới 41 hộ nghèo không?', '41 hộ nghèo', 'no'],
    ['Có phải trên 30 hộ nghèo không?', '41 hộ nghèo', 'yes'],
    ['có phải 98,7% kế hoạch thu ngân sách không', '98,7%', 'yes'],
    ['có phải thu ngân sách 12,5 tỷ không', '12,5 tỷ đồng', 'yes'],
    ['có phải thu ngân sách 15 tỷ không', '12,5 tỷ đồng', 'no'],
  ])('answers “%s” with %s: %s', async (question, figure, verdict) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'answered', verdict, headline: figure });
    expect(figuresOf(answer)).toEqual([figure]);
  });

  it('puts the asked number neither first nor in the headline when it is not the report’s', async () => {
    const answer = await ask('Có phải phường còn 50 hộ nghèo không?');
    expect(answer.headline).not.toContain('50');
    expect(answer.text.indexOf('41')).toBeLessThan(answer.text.indexOf('50'));
    expect(answer.text).not.toMatch(/sai rồi|nhầm/i);
  });

  it('agrees with a plain comparison of the two numbers', async () => {
    const count = fc.integer({ min: 21, max: 900 });
    const said = fc.constantFrom(
      { words: '', holds: (value: number, asked: number) => value === asked },
      { words: 'hơn ', holds: (value: number, asked: number) => value > asked },
      { words: 'dưới ', holds: (value: number, asked: number) => value < asked },
      { words: 'ít nhất ', holds: (value: number, asked: number) => value >= asked },
      { words: 'không quá ', holds: (value: number, asked: number) => value <= asked },
    );
    await fc.assert(
      fc.asyncProperty(
        count,
        fc.oneof(count, fc.constant(null)),
        said,
        async (value, other, { words, holds }) => {
          const asked = other ?? value;
          const paragraph = `Hiện nay phường còn ${value} hộ nghèo.`;
          const answer = await answererOf(paragraph).answer(`Có phải ${words}${asked} hộ nghèo không?`);
          expect(answer.verdict).toBe(holds(value, asked) ? 'yes' : 'no');
          expect(answer.figures.map((figure) => figure.value)).toEqual([value]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('when a share with a fraction is to be confirmed', () => {
  it('confirms the figure that is just that', async () => {
    const answer = await answererOf(
      'Rác thải sinh hoạt: tỷ lệ thu gom đạt 98,6%. Có 3.218 hộ phân loại rác tại nguồn, đạt 66,1%.',
    ).answer('Tỷ lệ thu gom rác là 98,6%, đúng không?');
    expect([answer.verdict, answer.figures[0]?.text]).toEqual(['yes', '98,6%']);
  });
});

describe('when a number is hedged', () => {
  it.each([
    ['over', 41, 40, true],
    ['over', 41, 41, false],
    ['at-least', 41, 41, true],
    ['under', 41, 42, true],
    ['under', 41, 41, false],
    ['at-most', 41, 41, true],
    ['at-most', 41, 40, false],
    ['nearly', 39, 40, true],
    ['nearly', 40, 40, false],
    ['nearly', 5, 40, false],
    ['about', 41, 40, true],
    ['about', 20, 40, false],
    [null, 41, 41, true],
    [null, 41, 41.5, false],
  ] as const)('“%s”: %d for %d is %s', (hedge, value, asked, holds) => {
    expect(satisfies(value, asked, hedge)).toBe(holds);
  });
});

describe('when a share is to be confirmed that no digit says', () => {
  const party = answererOf('Tính đến nay đã kết nạp 22/40 đảng viên. Chỉnh trang 17/15 tuyến hẻm.');

  it.each([
    ['Kết nạp đảng viên đã được hơn nửa chỉ tiêu phải không?', '22/40 đảng viên', 'yes'],
    ['Kết nạp đảng viên chưa tới một nửa chỉ tiêu phải không?', '22/40 đảng viên', 'no'],
    ['Có phải chỉnh trang tuyến hẻm vượt kế hoạch không?', '17/15 tuyến hẻm', 'yes'],
    ['Có phải kết nạp đảng viên vượt chỉ tiêu không?', '22/40 đảng viên', 'no'],
  ])('answers “%s” with %s: %s', async (question, figure, verdict) => {
    const answer = await party.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict });
    expect(figuresOf(answer)).toEqual([figure]);
  });
});

describe('when a day or a person is to be confirmed', () => {
  it.each([
    ['Ngày hội Đại đoàn kết tổ chức ngày 18/5/2024 phải không?', 'ngày 18/5/2024', 'yes'],
    ['Ngày hội Đại đoàn kết tổ chức ngày 20/5/2024 phải không?', 'ngày 18/5/2024', 'no'],
    ['Bí thư là ông Trần Văn Lộc phải không?', 'Trần Văn Lộc', 'yes'],
    ['Trưởng Công an phường là ông Trần Văn Lộc phải không?', 'Lê Quang Minh', 'no'],
  ])('answers “%s” with %s: %s', async (question, figure, verdict) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'answered', verdict });
    expect(answer.figures[0]?.text).toContain(figure);
  });

  it('confirms no person whom the report does not name', async () => {
    const answer = await ask('Chủ tịch là bà Phạm Thị Dung phải không?');
    expect(answer.verdict).not.toBe('yes');
    expect(answer.headline).not.toContain('Dung');
  });
});

describe('when it is asked what a number means', () => {
  it.each([
    ['Con số 215 là gì?', '215 suất học bổng'],
    ['số 2.310 nghĩa là gì', '2.310 hồ sơ thủ tục hành chính'],
    ['con số 13/15 là gì', '13/15 tuyến đường'],
  ])('answers “%s” with %s', async (question, figure) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toContain(figure);
  });

  it('shows every place where the number is written', async () => {
    const answer = await ask('Con số 1.204 là gì?');
    expect(answer.figures.length).toBeGreaterThan(1);
    expect(answer.figures.every(({ value }) => value === 1204)).toBe(true);
  });

  it('does not find a number that is not written', async () => {
    expect(await ask('Con số 777 là gì?')).toMatchObject({ status: 'not_found', figures: [] });
  });
});

describe('when what was done ends in the word of a level', () => {
  it.each(['hẻm nâng cấp 15/20 tuyến phải không', 'hẻm nâng cấp xong 15/20 tuyến r đk'])(
    'reads a number to be confirmed, and no name: “%s”',
    async (question) => {
      const report = answererOf('Thực hiện 12/20 tuyến hẻm được nâng cấp, sửa chữa.');
      const answer = await report.answer(question);
      expect(answer.verdict).toBe('no');
      expect(figuresOf(answer)).toEqual(['12/20 tuyến hẻm']);
    },
  );
});

describe('when a change is to be confirmed', () => {
  const crime = answererOf(
    'Xảy ra 38 vụ trộm cắp, giảm 9 vụ so với năm trước. Phường còn 81 hộ nghèo, giảm 26 hộ so với năm trước.',
  );

  it.each([
    ['Trộm cắp giảm 9 vụ so với năm ngoái phải không?', 'giảm 9 vụ'],
    ['Có phải trộm cắp giảm 9 vụ so với năm ngoái không?', 'giảm 9 vụ'],
    ['trom cap giam 9 vu so voi nam ngoai phai khong', 'giảm 9 vụ'],
    ['Hộ nghèo giảm 26 hộ so với năm trước đúng không?', 'giảm 26 hộ'],
  ])('confirms the change, whatever the number that is left: “%s”', async (question, headline) => {
    expect(await crime.answer(question)).toMatchObject({ status: 'answered', verdict: 'yes', headline });
  });

  it.each([
    'Có phải trộm cắp tăng 9 vụ so với năm ngoái không?',
    'Có phải trộm cắp giảm 12 vụ so với năm ngoái không?',
  ])('confirms none that goes the other way or is another: “%s”', async (question) => {
    expect((await crime.answer(question)).verdict).toBe('no');
  });

  it('confirms the cell of the column that says so, though another fits a little better', async () => {
    const poor = answererOf(
      [
        'Bảng 2. Tình hình hộ nghèo theo khu phố năm 2024',
        '',
        '| Khu phố | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Số hộ nghèo giảm so với năm 2023 |',
        '|---|---|---|---|---|',
        '| Khu phố 1 | 640 | 31 | 40 | 11 |',
        '| Khu phố 2 | 710 | 28 | 33 | 9 |',
        '| Cộng | 1.350 | 59 | 73 | 20 |',
      ].join('\n'),
    );
    const told = await poor.answer('Khu phố 2 giảm được 9 hộ nghèo phải không?');
    expect(told.verdict).toBe('yes');
    expect(figuresOf(told)).toEqual(['9']);
    const left = await poor.answer('Khu phố 2 có 28 hộ nghèo phải không?');
    expect(left.verdict).toBe('yes');
    expect(figuresOf(left)).toEqual(['28']);
  });
});

describe('when a false number is said in words', () => {
  const ward = answererOf('Hiện phường còn 37 hộ nghèo. Vận động quỹ được 240 triệu đồng.');

  it.each([
    ['có phải bốn mươi hộ nghèo không', '37 hộ nghèo'],
    ['Quỹ vận động được hai trăm triệu phải không', '240 triệu đồng'],
  ])('denies it with the true figure, and no digits for the words: “%s”', async (question, figure) => {
    const answer = await ward.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict: 'no', headline: figure });
    expect(answer.remarks).toEqual([`Báo cáo ghi ${figure}, khác với con số trong câu hỏi.`]);
  });

  it('shows the true one where a reason for it is asked, and gives none', async () => {
    const answer = await ward.answer('Vì sao còn năm mươi hộ nghèo?');
    expect(answer).toMatchObject({ status: 'not_found', unmet: 'premise', figures: [] });
    expect(answer.text).toContain('Báo cáo ghi 37 hộ nghèo, khác với con số trong câu hỏi.');
  });

  it('confirms a true one', async () => {
    expect(await ward.answer('phải ba mươi bảy hộ nghèo không')).toMatchObject({ verdict: 'yes' });
  });
});
