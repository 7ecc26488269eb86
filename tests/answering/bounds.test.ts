import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

const overTable = (table: string): ReturnType<typeof answererOver> =>
  answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN\nPHƯỜNG ĐỒI GIÓ\n\nBÁO CÁO\nKết quả công tác năm 2023\n\n${table}`,
      'doi-gio.txt',
    ),
  ]);

const quarters = overTable(`Bảng 1. Hộ nghèo và bảo hiểm y tế theo khu phố

| Khu phố | Số hộ nghèo | Tỷ lệ tham gia bảo hiểm y tế (%) | Kinh phí hỗ trợ (triệu đồng) |
|---|---|---|---|
| Khu phố Gò Cát | 82 | 94,1 | 120,5 |
| Khu phố Bến Đá | 41 | 97,0 | 64 |
| Khu phố Rạch Sỏi | 75 | 91,8 | 110 |
| Khu phố Cây Me | 70 | 95,0 | 98,2 |
`);

const schools = overTable(`Bảng 1. Học sinh các trường

| STT | Trường | Số lớp | Số học sinh | Kinh phí sửa chữa (triệu đồng) |
|---|---|---|---|---|
| 1 | Tiểu học Bàu Sen | 24 | 812 | 1.450 |
| 2 | Tiểu học Gò Găng | 12 | 398 | 320,5 |
| 3 | THCS Vàm Cỏ | 31 | 1.240 | 2.100 |
| 4 | Mầm non Hoa Cau | 9 | 210 | - |
| | Tổng cộng | 76 | 2.660 | 3.870,5 |
`);

describe('when those rows are asked for that keep to a bound', () => {
  it.each([
    ['Những khu phố nào có trên 70 hộ nghèo?', ['Khu phố Gò Cát', 'Khu phố Rạch Sỏi', '82', '75']],
    ['nhung khu pho nao co tren 70 ho ngheo', ['Khu phố Gò Cát', 'Khu phố Rạch Sỏi', '82', '75']],
    ['những khu phố nào có hơn 70 hộ nghèo', ['Khu phố Gò Cát', 'Khu phố Rạch Sỏi', '82', '75']],
    ['Khu phố nào có dưới 50 hộ nghèo?', ['Khu phố Bến Đá', '41']],
  ])('names them, then gives their numbers: “%s”', async (question, figures) => {
    const answer = await quarters.answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual(figures);
  });

  it.each([
    ['Những khu phố nào có tỷ lệ tham gia bảo hiểm y tế dưới 95%?', ['94,1', '91,8']],
    ['nhung khu pho nao co ti le bao hiem y te duoi 95%', ['94,1', '91,8']],
    ['Khu phố nào có tỷ lệ bảo hiểm y tế trên 96%?', ['97,0']],
    ['Những khu phố nào được hỗ trợ trên 100 triệu đồng?', ['120,5', '110']],
  ])('looks in the column that is meant: “%s”', async (question, numbers) => {
    const figures = figuresOf(await quarters.answer(question));
    expect(figures.slice(numbers.length)).toEqual(numbers);
    expect(figures.slice(0, numbers.length).every((name) => name.startsWith('Khu phố'))).toBe(true);
  });

  it.each([
    ['Những thôn nào có hộ nghèo dưới 3%?', ['Thôn Gò Dâu', 'Thôn Mỹ Tân', '1,4', '2,6']],
    ['thôn nào hộ nghèo trên 3%', ['Thôn Phú Lợi', '3,2']],
    ['Những thôn nào có trên 20 hộ nghèo?', ['Thôn Phú Lợi', 'Thôn Mỹ Tân', '31', '27']],
  ])('tells a share from a number: “%s”', async (question, figures) => {
    const villages = overTable(`Bảng 1. Hộ nghèo các thôn

| Thôn | Hộ nghèo | Tỷ lệ (%) |
|---|---|---|
| Thôn Gò Dâu | 12 | 1,4 |
| Thôn Phú Lợi | 31 | 3,2 |
| Thôn Mỹ Tân | 27 | 2,6 |
`);
    expect(figuresOf(await villages.answer(question))).toEqual(figures);
  });

  it('tells in its headline which row has which number', async () => {
    const answer = await quarters.answer('Những khu phố nào có trên 70 hộ nghèo?');
    expect(answer.headline).toBe('Khu phố Gò Cát: 82 hộ; Khu phố Rạch Sỏi: 75 hộ');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain('Rạch Sỏi');
  });

  it.each([
    ['leaves out the bound itself', 'Những trường nào có hơn 24 lớp?', ['THCS Vàm Cỏ', '31']],
    ['takes it in', 'Những trường nào có ít nhất 24 lớp?', ['Tiểu học Bàu Sen', 'THCS Vàm Cỏ', '24', '31']],
    ['takes it in', 'Những trường nào có tối đa 12 lớp?', ['Tiểu học Gò Găng', 'Mầm non Hoa Cau', '12', '9']],
  ])('%s as the words say: “%s”', async (_, question, figures) => {
    expect(figuresOf(await schools.answer(question))).toEqual(figures);
  });

  it.each([
    ['Những trường nào có trên 500 học sinh?', ['Tiểu học Bàu Sen', 'THCS Vàm Cỏ', '812', '1.240']],
    ['trường nào có dưới 300 học sinh', ['Mầm non Hoa Cau', '210']],
  ])('gives no total among them: “%s”', async (question, figures) => {
    expect(figuresOf(await schools.answer(question))).toEqual(figures);
  });

  it.each([
    ['above', 'Những trường nào được sửa chữa trên 1 tỷ đồng?', ['1.450', '2.100']],
    ['below', 'Những trường nào có kinh phí sửa chữa dưới 2 tỷ đồng?', ['1.450', '320,5']],
  ])('compares amounts, however they are written: %s', async (_, question, numbers) => {
    expect(figuresOf(await schools.answer(question)).slice(2)).toEqual(numbers);
  });
});

describe('when nothing keeps to the bound, or has no such column', () => {
  it.each([
    'Những khu phố nào có tỷ lệ tham gia bảo hiểm y tế dưới 80%?',
    'Những khu phố nào có trên 100 hộ nghèo?',
    'Những khu phố nào có trên 70 hộ cận nghèo?',
  ])('gives no figure: “%s”', async (question) => {
    const answer = await quarters.answer(question);
    expect(answer.status).not.toBe('answered');
    expect(answer).toMatchObject({ figures: [], derived: [] });
  });
});
