import { describe, expect, it } from 'vitest';
import { question, questionBeside } from './reading.ts';

const OPINIONS = 'Cử tri nêu 54 ý kiến, ngành chức năng trả lời 45 ý kiến, đang xem xét 09 ý kiến.';
const topicsOf = (report: string, message: string): string[] =>
  questionBeside(report, message).topics.map(({ text }) => text);

describe('when a deed is denied that is else a courtesy', () => {
  it.each(['còn mấy ý kiến chưa trả lời', 'bao nhiêu ý kiến chưa trả lời', 'mấy ý kiến chưa trả lời'])(
    'counts what it was not done with: “%s”',
    (message) => {
      const { kind, negated } = questionBeside(OPINIONS, message);
      expect({ kind, negated }).toEqual({ kind: 'remaining', negated: true });
      expect(topicsOf(OPINIONS, message)).toContain('trả lời');
    },
  );

  it('is a courtesy where nothing is denied', () => {
    expect(topicsOf(OPINIONS, 'còn mấy ý kiến vậy trả lời em')).not.toContain('trả lời');
  });

  it('is a courtesy where nothing is counted', () => {
    expect(topicsOf(OPINIONS, 'hộ nghèo sao ad chưa trả lời')).not.toContain('trả lời');
  });
});

describe('when a phrase of the lexicon has “chưa” inside', () => {
  const message = 'vốn chưa giải ngân còn bao nhiêu';

  it.each([
    ['says nothing of it', 'Trồng 40 cây xanh.'],
    ['tells what was done', 'Vốn đầu tư công được giao 6.200 triệu đồng, đã giải ngân 4.700 triệu đồng.'],
    ['says it in another order', 'Đã giải ngân 4.700 triệu đồng, chưa giải ngân 1.500 triệu đồng vốn.'],
  ])('is read apart where the report %s', (_, report) => {
    const { kind, negated } = questionBeside(report, message);
    expect({ kind, negated }).toEqual({ kind: 'remaining', negated: true });
    expect(topicsOf(report, message)).not.toContain('vốn chưa giải ngân');
  });

  it('is one where the report has it', () => {
    expect(topicsOf('Vốn chưa giải ngân là 1.500 triệu đồng.', message)).toEqual(['vốn chưa giải ngân']);
  });

  it('is not one for a phrase that only looks like it', () => {
    expect(question('vốn đã giải ngân bao nhiêu').negated).toBe(false);
  });
});
