import { describe, expect, it } from 'vitest';
import { mendPairs } from '../../../src/answering/understanding/word-pairs.ts';
import { questionWord } from '../../../src/answering/understanding/word.ts';
import { createVocabulary } from '../../../src/answering/vocabulary.ts';
import { canonical } from '../../../src/text/fold.ts';

const VOCABULARY = createVocabulary([
  'Tỷ lệ tham gia bảo hiểm y tế đạt 91%. Người dân đóng góp 12 triệu đồng. Tô điểm 5 bức tường. Đã khảo sát 3 tuyến.',
]);

const mended = (message: string): string =>
  mendPairs(
    message.split(' ').map((word) => questionWord(word)),
    VOCABULARY,
  )
    .map(({ exact, partly }) => `${exact}${partly ? '~' : ''}`)
    .join(' ');

const keys = (message: string): string => message.split(' ').map(canonical).join(' ');

describe('when a word in use makes no word with its neighbour', () => {
  it.each([
    ['bảo hiểm y tê', 'bảo hiểm y tế'],
    ['đã khảo sặt', 'đã khảo sát'],
  ])('is spelled in “%s” as the neighbour tells: “%s”', (typed, meant) => {
    expect(mended(typed)).toBe(keys(meant));
  });

  it('is taken, with the other, for the word of the reports that has their letters', () => {
    expect(mended('đống góp')).toBe(`${canonical('đóng')} ${canonical('góp')}`);
  });

  it('is spelled as in the word of a neighbour that has its marks', () => {
    expect(mended('người dấn')).toBe(keys('người dân'));
  });

  it.each(['bảo hiểm y tế', 'ở tổ 5', 'phường đa kao', 'hộ so với năm trước'])('leaves “%s”', (message) => {
    expect(mended(message)).toBe(keys(message));
  });
});
