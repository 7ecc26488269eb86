import { describe, expect, it } from 'vitest';
import { answererOf } from './ward.ts';

describe('when a figure settles a yes or no', () => {
  const thefts = answererOf('Trộm cắp xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ năm trước.');
  const quarrels = answererOf('Hòa giải 7 vụ tranh chấp đất đai.');

  it.each([
    [thefts, 'Trộm cắp có giảm so với năm trước không?', 'yes'],
    [thefts, 'Trộm cắp có tăng so với năm trước không?', 'no'],
    [quarrels, 'Có vụ tranh chấp đất đai nào không?', 'yes'],
  ])('tells the verdict and quotes: %#', async (answerer, question, verdict) => {
    const answer = await answerer.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict });
    expect(answer.quotes).not.toHaveLength(0);
  });
});

describe('when a plan is asked against its result', () => {
  const table = [
    'Bảng 1. Kết quả năm 2024',
    '',
    '| Nội dung | Kế hoạch | Thực hiện |',
    '|---|---|---|',
    '| Cấp căn cước | 1.800 | 1.873 |',
    '| Trồng cây xanh | 500 | 412 |',
  ].join('\n');
  const plans = answererOf(table);

  it.each([
    ['Cấp căn cước có đạt kế hoạch không?', 'yes'],
    ['Trồng cây xanh có đạt kế hoạch không?', 'no'],
  ])('“%s”: %s', async (question, verdict) => {
    expect(await plans.answer(question)).toMatchObject({ status: 'answered', verdict });
  });
});

describe('when what is to be confirmed stands before the question', () => {
  const drugs = answererOf('Về ma túy, công an bắt giữ 13 đối tượng.');

  it.each([
    ['Tôi nghe công an bắt 20 đối tượng ma túy, có đúng vậy không?', 'no'],
    ['Công an bắt 13 đối tượng ma túy, nói thiệt hay nói dóc vậy?', 'yes'],
  ])('“%s”: %s', async (question, verdict) => {
    expect(await drugs.answer(question)).toMatchObject({ status: 'answered', verdict });
  });
});
