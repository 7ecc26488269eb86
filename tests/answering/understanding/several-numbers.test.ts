import { describe, expect, it } from 'vitest';
import { questionsBeside } from './reading.ts';

const WARD = 'Phường còn 44 hộ nghèo. Nâng cấp 18 tuyến hẻm. Xảy ra 07 vụ trộm cắp, 04 vụ tai nạn.';

const unitsOf = (message: string): (string | null)[] =>
  questionsBeside(WARD, message).map(({ unit }) => unit);

describe('when the numbers of two things are wished for', () => {
  it.each([
    'cho xin số hộ nghèo với số tuyến hẻm',
    'cho xin số hộ nghèo cùng số tuyến hẻm',
    'cho xin số hộ nghèo và số tuyến hẻm',
    'số hộ nghèo, số tuyến hẻm',
    'số hộ nghèo với số tuyến hẻm là bao nhiêu',
  ])('asks for each: “%s”', (message) => {
    expect(unitsOf(message)).toEqual(['household', 'route']);
  });

  it.each([
    ['of one unit', 'cho xin số vụ trộm cắp và số vụ tai nạn'],
    ['of one unit', 'số vụ trộm cắp với số vụ tai nạn'],
    ['of which another word asks', 'số hộ nghèo với số tuyến hẻm cái nào nhiều hơn'],
  ])('keeps two %s together: “%s”', (_, message) => {
    expect(questionsBeside(WARD, message)).toHaveLength(1);
  });
});
