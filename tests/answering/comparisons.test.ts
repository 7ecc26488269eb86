import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const ward = answererOf(
  'Hiện nay phường còn 41 hộ nghèo, 29 hộ cận nghèo. Xử phạt hàng rong 97 trường hợp, đậu xe sai quy định 74 trường hợp. Giao quân đạt 15/15 thanh niên.',
);

describe('when two things are set against each other', () => {
  it.each([
    ['sl hộ nghèo vs hộ cận nghèo là nhiu', ['41', '29']],
    ['Are there more poor households or near-poor households?', ['41', '29']],
    ['hàng rong với đậu xe sai quy định cái nào nhiều trường hợp hơn', ['97', '74']],
  ])('gives the figure of each: “%s”', async (question, numbers) => {
    const figures = figuresOf(await ward.answer(question));
    expect(figures.map((text) => /\d+/.exec(text)?.[0])).toEqual(numbers);
  });
});
