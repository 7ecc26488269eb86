import { describe, expect, it } from 'vitest';
import { question, questionBeside } from './reading.ts';

const CLASSES = 'Trường có 22 lớp, trong đó 15 lớp học 2 buổi/ngày, còn 07 lớp chưa học 2 buổi/ngày.';
const HOUSES = 'Sửa 06 nhà tạm, xử lý 73 trường hợp lấn chiếm; nâng cấp hẻm 52 dài 140 m.';

describe('when a number is said in words', () => {
  it.each([
    ['có phải bốn mươi hộ nghèo không', '40', true],
    ['có phải 40 hộ nghèo không', '40', false],
    ['phải ba mươi bảy hộ nghèo không', '37', true],
    ['phai ba muoi bay ho ngheo khong', '37', true],
    ['có phải 98,7% không', '98,7', false],
    ['có phải hai trăm triệu không', '200000000', true],
    ['có phải hơn nửa số hộ nghèo không', '', false],
  ])('tells it from one in digits: “%s”', (message, text, spoken) => {
    const [mention] = question(message).mentions;
    expect(mention).toMatchObject({ spoken });
    expect(mention?.text.replace('%', '')).toBe(text);
  });

  it('tells them apart within one question', () => {
    const { mentions } = question('có phải 12 hộ nghèo và mười ba hộ cận nghèo không');
    expect(mentions.map(({ value, spoken }) => [value, spoken])).toEqual([
      [12, false],
      [13, true],
    ]);
  });
});

describe('when a number of millions is told of nothing', () => {
  it.each([
    'vận động quỹ được hai trăm triệu phải không',
    'quỹ khuyến học vận động 230.000.000 phải không',
    'quỹ khuyến học vận động 230000000 phải không',
  ])('it is money: “%s”', (message) => {
    expect(question(message).unit).toBe('money');
  });

  it.each([
    ['fewer', 'vận động quỹ được 230 phải không', null],
    ['so many of people', 'có phải hai triệu người không', 'person'],
    ['so many of things', 'có phải trồng hai triệu cây xanh không', null],
  ])('it is none where it is %s: “%s”', (_, message, unit) => {
    expect(question(message).unit).toBe(unit);
  });
});

describe('when a number with its own unit stands behind what is counted', () => {
  it.each(['mấy lớp chưa học 2 buổi', 'bao nhiêu lớp chưa học 2 buổi', 'may lop chua hoc 2 buoi'])(
    'tells how, and is no number to confirm: “%s”',
    (message) => {
      const { unit, mentions, topics } = questionBeside(CLASSES, message);
      expect(unit).toBe('class');
      expect(mentions).toEqual([]);
      expect(topics.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^2 bu/));
    },
  );

  it('is one to confirm where nothing is counted', () => {
    const { mentions } = questionBeside(CLASSES, 'có phải lớp học 2 buổi không');
    expect(mentions.map(({ value }) => value)).toEqual([2]);
  });
});

describe('when a number stands before a phrase that opens with a unit', () => {
  it.each([
    ['có phải sửa 06 nhà tạm không', 6, 'nhà tạm'],
    ['sửa 06 nhà tạm phải không', 6, 'nhà tạm'],
    ['có phải xử lý 73 trường hợp lấn chiếm không', 73, 'trường hợp lấn chiếm'],
  ])('counts it, though the report has a word and that number in a row: “%s”', (message, value, asked) => {
    const { kind, mentions, asked: counted } = questionBeside(HOUSES, message);
    expect(kind).toBe('verify');
    expect(mentions.map((mention) => mention.value)).toEqual([value]);
    expect(counted).toBe(asked);
  });

  it('is a name where nothing that can be counted follows', () => {
    const { mentions, topics } = questionBeside(HOUSES, 'hẻm 52 dài bao nhiêu mét');
    expect(mentions).toEqual([]);
    expect(topics.map(({ text }) => text)).toContain('hẻm 52');
  });
});
