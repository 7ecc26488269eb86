import { describe, expect, it } from 'vitest';
import { answererOf } from './ward.ts';

describe('when a number is asked after', () => {
  const report = answererOf(
    'Tổng thu ngân sách 12.845 triệu đồng, trong đó thu tiền sử dụng đất 3.420 triệu đồng. Công an tổ chức 8 đợt lưu động, làm thẻ căn cước cho 53 người già yếu. Vận động 53 hộ hiến đất. Học sinh bỏ học năm 2023: 8 em, năm 2024: 5 em.',
  );

  it.each([
    [
      'Cái khoản 3.420 triệu đồng phường thu được là tiền gì vậy?',
      '3.420 triệu đồng',
      'Thu tiền sử dụng đất',
    ],
    ['Con số 3,42 tỷ là tiền gì?', '3.420 triệu đồng', 'Thu tiền sử dụng đất'],
    ['Con số 53 người trong báo cáo của công an nói về chuyện gì?', '53 người', 'già yếu'],
    ['53 hộ là nói về việc gì?', '53 hộ', 'hiến đất'],
  ])('tells what it counts: “%s”', async (question, figure, label) => {
    const answer = await report.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.figures.map(({ text }) => text)).toHaveLength(1);
    expect(answer.figures[0]?.text).toContain(figure);
    expect(answer.text).toContain(label);
  });

  it('finds none where the report lacks the number', async () => {
    expect((await report.answer('Con số 777 là gì?')).status).toBe('not_found');
  });

  it('names the time that has the number', async () => {
    const answer = await report.answer('Năm nào có 8 em bỏ học?');
    expect(answer.figures[0]?.text).toBe('năm 2023');
  });
});
