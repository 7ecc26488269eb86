import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when several years are added up', () => {
  it('gives the sum that the report tells', async () => {
    const report = answererOf(
      'Thu quỹ ba năm 2021, 2022 và 2023 lần lượt là 310 triệu đồng, 325 triệu đồng và 365 triệu đồng; tổng cộng 1.000 triệu đồng.',
    );
    expect(
      figuresOf(await report.answer('Cộng cả ba năm 2021, 2022, 2023 thu quỹ được bao nhiêu tiền?')),
    ).toEqual(['1.000 triệu đồng']);
  });

  it('adds them where it tells none', async () => {
    const report = answererOf(
      'Thu quỹ ba năm 2021, 2022 và 2023 lần lượt là 310 triệu đồng, 325 triệu đồng và 365 triệu đồng.',
    );
    const answer = await report.answer('Cộng cả ba năm 2021, 2022, 2023 thu quỹ được bao nhiêu tiền?');
    expect(answer.derived.map(({ text }) => text)).toEqual(['1.000 triệu đồng']);
    expect(answer.derived[0]?.terms).toEqual(['310', '325', '365']);
  });
});

describe('when one message counts the same of two things', () => {
  const report = answererOf(
    'Nhà tình thương: xây mới 4 căn, mỗi căn 70 triệu đồng; sửa chữa 9 căn, mỗi căn 20 triệu đồng. Dịch bệnh: cúm mùa 15 ca, giảm 3 ca; thủy đậu 8 ca; quai bị 2 ca.',
  );

  it.each([
    ['nhà tình thương xây mới mấy căn sửa mấy căn', ['4 căn', '9 căn']],
    ['cúm mùa rồi thủy đậu rồi quai bị mỗi bệnh mấy ca', ['15 ca', '8 ca', '2 ca']],
  ])('answers each: “%s”', async (question, figures) => {
    expect(figuresOf(await report.answer(question))).toEqual(figures);
  });
});

describe('when “mấy” only tells of what is past', () => {
  const report = answererOf(
    'Tổ chức 05 buổi tiếp dân, ghi nhận 40 kiến nghị; đã giải quyết 33 kiến nghị, còn 07 kiến nghị đang chờ thành phố.',
  );

  it.each([
    'sau mấy buổi tiếp dân còn bao nhiêu kiến nghị chưa giải quyết',
    'sau may buoi tiep dan con bao nhieu kien nghi chua giai quyet',
  ])('answers what is asked alone: “%s”', async (question) => {
    expect(figuresOf(await report.answer(question))).toEqual(['07 kiến nghị']);
  });
});

describe('when “ai” stands behind a denial', () => {
  const report = answererOf('02 chi bộ khu phố (khu phố 3 và khu phố 8) chưa kết nạp được đảng viên mới.');

  it('asks which ones, and for no person', async () => {
    const answer = await report.answer('Chi bộ những khu phố nào chưa kết nạp được ai?');
    expect(figuresOf(answer)).toEqual(['khu phố 3', 'khu phố 8']);
  });
});

describe('when a result is set beside its plan', () => {
  const report = answererOf(
    '| TT | Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Kết quả 2024 |\n|---|---|---|---|---|\n| 1 | Hộ đạt gia đình hiếu học | hộ | 900 | 870 |\n',
  );

  it('gives both, and which is more', async () => {
    const answer = await report.answer('Gia đình hiếu học làm được nhiều hơn hay ít hơn kế hoạch?');
    expect(figuresOf(answer)).toEqual(['870', '900']);
    expect(answer.text).toContain('900 hộ');
  });
});

describe('when a last word is shared by two', () => {
  const report = answererOf('Xử phạt 84 trường hợp buôn bán trên lòng, lề đường.');

  it('is told of each', async () => {
    expect(figuresOf(await report.answer('Phạt mấy trường hợp buôn bán lòng đường?'))[0]).toContain(
      '84 trường hợp',
    );
  });
});

describe('when a share stands in brackets behind a change', () => {
  const report = answererOf(
    'Khám, chữa bệnh 3.300 lượt, tăng 300 lượt (10%) so với năm 2023. Khám cho người già 900 lượt.',
  );

  it('gives the change', async () => {
    const answer = await report.answer('Số lượt khám, chữa bệnh tăng bao nhiêu lượt so với năm 2023?');
    expect(figuresOf(answer)).toEqual(['300 lượt']);
  });
});
