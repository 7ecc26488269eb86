import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const placesOf = (message: string, territories: readonly string[]): string[] =>
  read(message, undefined, territories)
    .questions.flatMap(({ topics }) => topics)
    .filter(({ role }) => role === 'place')
    .map(({ text }) => text);

describe('when the report is of a district', () => {
  it.each([
    ['huyện mình còn bao nhiêu hộ nghèo', []],
    ['toàn huyện có mấy hộ nghèo', []],
    ['huyện Nậm Rốm còn bao nhiêu hộ nghèo', ['huyện Nậm Rốm']],
    ['mấy em đạt học sinh giỏi cấp huyện', []],
  ])('“%s” names %j', (message, places) => {
    expect(placesOf(message, ['huyện Mường Sia'])).toEqual(places);
  });
});
