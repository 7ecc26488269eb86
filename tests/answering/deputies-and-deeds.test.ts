import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when one person holds two offices', () => {
  const report = answererOf(
    'Đồng chí Lê Văn Tám, Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường, phụ trách kinh tế. Đồng chí Ngô Thị Sen, Bí thư Đảng ủy. Hội Khuyến học phường có 620 hội viên. Chủ tịch Hội là ông Vũ Đình Cầu.',
  );

  it.each([
    ['Chủ tịch Ủy ban nhân dân phường là ai?', 'Lê Văn Tám'],
    ['Phó Bí thư Đảng ủy là ai?', 'Lê Văn Tám'],
    ['chủ tịch hội khuyến học', 'Vũ Đình Cầu'],
    ['bí thư đảng ủy', 'Ngô Thị Sen'],
  ])('names who holds the one asked for: “%s”', async (question, name) => {
    expect(figuresOf(await report.answer(question))).toEqual([name]);
  });

  it('takes no deputy and head of two offices for the deputy of one', async () => {
    expect((await report.answer('Phó Chủ tịch Ủy ban nhân dân phường tên gì?')).status).toBe('not_found');
  });
});

describe('when what is to come is asked for, and only what is there is told', () => {
  const report = answererOf('Hiện phường có 18 chốt dân phòng, lắp 64 mắt camera.');

  it.each([
    'Từ nay tới cuối năm phường sẽ lắp thêm mấy mắt camera?',
    'phường đặt kế hoạch lắp bao nhiêu mắt camera',
  ])('gives no result for a plan: “%s”', async (question) => {
    expect((await report.answer(question)).status).not.toBe('answered');
  });
});

describe('when a denial goes on to name of what it is so', () => {
  const report = answererOf(
    'Có 9/10 khu phố đạt chuẩn văn minh. Khu phố chưa đạt chuẩn văn minh là khu phố 7 do còn nợ quỹ.',
  );

  it.each(['Khu phố 7 có đạt chuẩn văn minh không?', 'khu pho 7 co dat chuan van minh khong'])(
    'says no: “%s”',
    async (question) => {
      expect(await report.answer(question)).toMatchObject({ status: 'answered', verdict: 'no' });
    },
  );
});

describe('when an age tells one from another', () => {
  const report = answererOf(
    'Mừng thọ 210 cụ: tuổi 70 có 120 cụ, tuổi 80 có 66 cụ, tuổi 90 có 24 cụ. Mức quà: 70 tuổi 400.000 đồng, 80 tuổi 600.000 đồng, 90 tuổi 900.000 đồng.',
  );

  it.each([
    ['Quà mừng thọ 80 tuổi được bao nhiêu tiền?', '600.000 đồng'],
    ['qua mung tho 90 tuoi bao nhieu tien', '900.000 đồng'],
    ['Mấy cụ được mừng thọ tuổi 90?', '24 cụ'],
  ])('gives the one of that age: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when children are called otherwise', () => {
  const report = answererOf('Trẻ có hoàn cảnh khó khăn: 31 em, gồm 12 em mồ côi, 19 em khuyết tật.');

  it.each([
    ['Có bao nhiêu trẻ khuyết tật?', '19 em khuyết tật'],
    ['co may be mo coi', '12 em mồ côi'],
  ])('finds them: “%s”', async (question, figure) => {
    expect(figuresOf(await report.answer(question))).toEqual([figure]);
  });
});

describe('when a number stands in a cell of its own', () => {
  const report = answererOf(
    '| TT | Chỉ tiêu | Đơn vị | Kế hoạch | Kết quả |\n|---|---|---|---|---|\n| 1 | Ấp đạt chuẩn | ấp | 8 | 9 |\n',
  );

  it('numbers no noun of the cell before it', async () => {
    expect((await report.answer('Ấp 8 có đạt chuẩn không?')).verdict).toBeNull();
  });
});
