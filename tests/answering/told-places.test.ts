import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when it is asked where something was', () => {
  const report = answererOf(
    [
      'Chiều 14/3, phường tổ chức họp mặt cựu giáo chức với 80 người dự.',
      'Sáng 20/3, họp mặt cựu giáo chức được tổ chức chu đáo, đông vui tại hội trường phường.',
      'Tổ chức đợt khám mắt miễn phí cho 75 người cao tuổi.',
      'Đợt khám mắt miễn phí diễn ra tại nhà văn hóa khu phố 6.',
    ].join('\n\n'),
  );

  it.each([
    ['Họp mặt cựu giáo chức ở chỗ nào?', 'tại hội trường phường'],
    ['Khám mắt miễn phí ở đâu?', 'tại nhà văn hóa khu phố 6'],
    ['Đợt khám mắt ở chỗ nào vậy?', 'tại nhà văn hóa khu phố 6'],
  ])('answers with the passage that names a place: “%s”', async (question, place) => {
    const answer = await report.answer(question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(place);
    expect(answer.figures).toEqual([]);
  });
});

describe('when no passage says where', () => {
  const report = answererOf(
    'Chiều 14/3, phường tổ chức họp mặt cựu giáo chức với 80 người dự. Đoàn khám bệnh cho 120 người cao tuổi. Mời các tổ chức tài trợ 45 suất quà.',
  );

  it.each([
    'Họp mặt cựu giáo chức ở chỗ nào?',
    'hop mat cuu giao chuc o dau',
    'Khám bệnh cho người cao tuổi ở đâu?',
    'Các tổ chức tài trợ suất quà ở đâu?',
  ])('refuses rather than tell that it took place: “%s”', async (question) => {
    expect(await report.answer(question)).toMatchObject({ status: 'not_found', figures: [], headline: '' });
  });

  it('still tells how many came', async () => {
    expect(figuresOf(await report.answer('Họp mặt cựu giáo chức có bao nhiêu người dự?'))).toEqual([
      '80 người dự',
    ]);
  });

  it('takes the number of a tổ for a place', async () => {
    const planted = answererOf('Tổ 9 trồng 18 cây dầu dọc bờ kè.');
    expect((await planted.answer('Trồng cây dầu ở đâu?')).text).toContain('Tổ 9');
  });
});
