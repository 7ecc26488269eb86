import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when an amount is told, and behind it what has been done of it', () => {
  const report = answererOf(
    'Cụm công nghiệp Gò Mây có 52,4 ha đất công nghiệp, đã cho thuê 47,9 ha. Kênh Bà Tư dài 4,8 km, đã nạo vét 3,1 km, rộng 6 m. Bãi rác cũ có 9.000 tấn rác, đến nay đã xử lý 6.500 tấn. Gói thầu lát vỉa hè có kinh phí 3,6 tỷ đồng, đã giải ngân 2,1 tỷ đồng. Kế hoạch trồng 15,5 ha rừng, đã trồng 12 ha.',
  );

  it.each([
    [
      'Cụm công nghiệp Gò Mây còn bao nhiêu ha chưa cho thuê?',
      '52,4 ha đất công nghiệp',
      '47,9 ha',
      '4,5 ha',
    ],
    ['con bao nhieu ha chua cho thue', '52,4 ha đất công nghiệp', '47,9 ha', '4,5 ha'],
    ['Kênh Bà Tư còn mấy km chưa nạo vét?', '4,8 km', '3,1 km', '1,7 km'],
    ['còn bao nhiêu tấn rác chưa xử lý', '9.000 tấn rác', '6.500 tấn', '2.500 tấn'],
    ['Gói thầu lát vỉa hè còn bao nhiêu chưa giải ngân?', '3,6 tỷ đồng', '2,1 tỷ đồng', '1,5 tỷ đồng'],
    ['còn bao nhiêu ha rừng chưa trồng', '15,5 ha rừng', '12 ha', '3,5 ha'],
  ])('takes the one from the other: “%s”', async (question, whole, part, rest) => {
    const answer = await report.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual([whole, part]);
    expect(answer.derived.map(({ text }) => text)).toEqual([rest]);
  });

  it.each([
    ['Cụm công nghiệp Gò Mây rộng bao nhiêu ha?', '52,4 ha đất công nghiệp'],
    ['đã cho thuê bao nhiêu ha', '47,9 ha'],
  ])('takes nothing where nothing is left away: “%s”', async (question, figure) => {
    const answer = await report.answer(question);
    expect(figuresOf(answer)).toEqual([figure]);
    expect(answer.derived).toEqual([]);
  });

  it('refuses what has been done of something else', async () => {
    const answer = await report.answer('Cụm công nghiệp Gò Mây còn bao nhiêu ha chưa san lấp?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [], derived: [] });
  });

  it.each([
    ['no greater amount from a lesser one', 'Khu dân cư còn bao nhiêu ha chưa quy hoạch?'],
    ['none that is told in another unit', 'Tuyến đê còn mấy km chưa gia cố?'],
  ])('takes %s: “%s”', async (_, question) => {
    const others = answererOf(
      'Khu dân cư có 12,5 ha, đã quy hoạch 14,0 ha công viên. Tuyến đê dài 4.800 m, đã gia cố 3 km.',
    );
    expect((await others.answer(question)).derived).toEqual([]);
  });
});

describe('when the ratio names shortly what the whole names in full', () => {
  const report = answererOf(
    'Phường có 163 hộ kinh doanh thuộc diện nộp lệ phí, đã nộp 148/163 hộ. Chợ có 38 lô sạp, đã đấu giá 29/38 lô.',
  );

  it.each([
    ['Còn bao nhiêu hộ kinh doanh chưa nộp lệ phí?', '148/163 hộ', '15 hộ'],
    ['con may ho kinh doanh chua nop', '148/163 hộ', '15 hộ'],
    ['còn mấy lô sạp chưa đấu giá', '29/38 lô', '9 lô'],
  ])('takes its part from the whole: “%s”', async (question, ratio, rest) => {
    const answer = await report.answer(question);
    expect(figuresOf(answer)).toEqual([ratio]);
    expect(answer.derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('gives the whole where it alone is asked for', async () => {
    const answer = await report.answer('Phường có bao nhiêu hộ kinh doanh?');
    expect(figuresOf(answer)).toEqual(['163 hộ kinh doanh']);
    expect(answer.derived).toEqual([]);
  });

  it.each([
    ['Còn bao nhiêu hộ kinh doanh chưa nộp lệ phí?', '15 hộ'],
    ['Còn bao nhiêu hộ kinh doanh chưa ký cam kết?', '62 hộ'],
  ])('picks the ratio that is asked about: “%s”', async (question, rest) => {
    const two = answererOf(
      'Phường có 163 hộ kinh doanh, đã có 148/163 hộ nộp lệ phí, 101/163 hộ ký cam kết.',
    );
    expect((await two.answer(question)).derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('takes nothing of what no ratio tells', async () => {
    const answer = await report.answer('Còn bao nhiêu hộ kinh doanh chưa gắn biển hiệu?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [], derived: [] });
  });
});

describe('when so many of all are asked for', () => {
  const report = answererOf(
    'Cụm công nghiệp Gò Mây có 30 lô, đã có doanh nghiệp thuê 21/30 lô. Xã có 26 lớp, có 22/26 lớp học 2 buổi/ngày. Phường có 11 trạm bơm.',
  );

  it.each([
    ['Cụm công nghiệp Gò Mây có mấy lô được thuê trên tổng số lô?', '21/30 lô', '70%'],
    ['mấy lô có doanh nghiệp thuê trên tổng số', '21/30 lô', '70%'],
    ['mấy lớp học 2 buổi trên tổng số lớp', '22/26 lớp học', '84,6%'],
    ['Bao nhiêu lớp trên tổng cộng học hai buổi một ngày?', '22/26 lớp học', '84,6%'],
  ])('gives the ratio and its share: “%s”', async (question, ratio, share) => {
    const answer = await report.answer(question);
    expect(figuresOf(answer)).toEqual([ratio]);
    expect(answer.derived.map(({ text }) => text)).toEqual([share]);
  });

  it.each([
    ['Cụm công nghiệp Gò Mây có mấy lô?', '30 lô'],
    ['có mấy trạm bơm trên tổng số', '11 trạm bơm'],
  ])('gives the number where no ratio is asked for, or told: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});
