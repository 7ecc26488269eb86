import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when it is asked whether a work is done', () => {
  const works = answererOf(
    'Tuyến kè rạch Bà Tánh đang thi công, khối lượng đạt 70%. Nhà văn hóa khu phố 2 đã hoàn thành, đưa vào sử dụng ngày 02/9/2023. Cầu An Lợi chưa khởi công.',
  );

  it.each([
    ['kè rạch Bà Tánh xây xong chưa', 'no', ['70%']],
    ['Nhà văn hóa khu phố 2 hoàn thành chưa?', 'yes', ['ngày 02/9/2023']],
    ['cầu An Lợi khởi công chưa', 'no', []],
  ])('says how far it has come: “%s”', async (question, verdict, figures) => {
    const answer = await works.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual(figures);
  });
});

describe('when a report tells the opposite of what is asked', () => {
  const fees = answererOf('Học sinh hộ nghèo được miễn học phí. Chợ không thu tiền vệ sinh của hộ nghèo.');

  it.each([
    ['học sinh hộ nghèo có phải đóng học phí không', 'no'],
    ['hoc sinh ho ngheo co dong hoc phi khong', 'no'],
    ['Học sinh hộ nghèo có được miễn học phí không?', 'yes'],
    ['Chợ có thu tiền vệ sinh không?', null],
  ])('says no of it, and nothing of more than is told: “%s”', async (question, verdict) => {
    expect((await fees.answer(question)).verdict).toBe(verdict);
  });
});

describe('when it is asked whether there was any', () => {
  const year = answererOf('Xảy ra 01 vụ trẻ đuối nước. Không xảy ra vụ cháy nào.');

  it.each([
    ['có trẻ em nào bị đuối nước không', 'yes', ['01 vụ trẻ đuối nước']],
    ['có vụ cháy nào không', 'no', []],
  ])('gives the count with the yes: “%s”', async (question, verdict, figures) => {
    const answer = await year.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual(figures);
  });
});

describe('when one year is to have more than another', () => {
  const levels = answererOf('Năm 2022 xảy ra 12 vụ trộm cắp, năm 2023 xảy ra 9 vụ trộm cắp.');

  it.each([
    ['Năm 2023 trộm cắp có nhiều hơn năm 2022 không?', 'no'],
    ['năm 2023 trộm cắp có ít hơn năm 2022 không', 'yes'],
  ])('says whether it has: “%s”', async (question, verdict) => {
    const answer = await levels.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer).toSorted()).toEqual(['12 vụ trộm cắp', '9 vụ trộm cắp']);
  });
});

describe('when a number is stated', () => {
  const cameras = answererOf('Lắp mới 46 mắt camera an ninh, nâng tổng số lên 213 mắt. Hội có 24 hội viên.');

  it.each([
    ['nghe nói phường mình có 213 mắt camera an ninh rồi', ['213 mắt']],
    ['nge ns phg mk h cs 213 mắt camera an ninh r', ['213 mắt']],
  ])('is the one that is told of, though nothing asks: “%s”', async (question, figures) => {
    expect(figuresOf(await cameras.answer(question))).toEqual(figures);
  });
});

describe('when a price is to be confirmed', () => {
  const station = answererOf(
    'Khám bệnh bằng thẻ bảo hiểm y tế 8.385 lượt, chiếm 91,0%. Giá khám bệnh không có thẻ: 36.500 đồng/lượt.',
  );

  it.each([
    ['không có thẻ khám bệnh hết 36.500 đồng một lượt phải không', 'yes'],
    ['khám bệnh ko thẻ 50 nghìn 1 lượt phải ko', 'no'],
  ])('is held against the price, and against no number of visits: “%s”', async (question, verdict) => {
    const answer = await station.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual(['36.500 đồng/lượt']);
  });
});

describe('when a number is there and what it counts is asked for', () => {
  const sprayed = answererOf('Phun hóa chất 312 hộ. Trên đây là báo cáo của trạm năm 2024.');

  it.each(['312 hộ là hộ gì', '312 ho la ho gi', '312 hộ là hộ gì vậy, thấy ghi trong báo cáo của trạm'])(
    'tells what was done to them: “%s”',
    async (question) => {
      const answer = await sprayed.answer(question);
      expect(figuresOf(answer)).toEqual(['312 hộ']);
      expect(answer.headline.toLowerCase()).toContain('phun hóa chất');
    },
  );
});
