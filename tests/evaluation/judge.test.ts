import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { isFigure, judge } from '../../src/evaluation/judge.ts';
import { answerWith } from '../support/answers.ts';
import { answered, figureOf, questionWith } from './judged.ts';

const REFUSED = answerWith({ status: 'not_found' });
const ASKED_BACK: Answer = { ...REFUSED, status: 'clarify', options: ['a', 'b'] };
const CHAT: Answer = { ...REFUSED, status: 'chat' };

function quoting(...texts: readonly string[]): Answer {
  const quote = { report: 'a.txt', reportId: 'r', title: '', date: null, start: 0, end: 1, passageId: 'p' };
  return { ...answered(), quotes: texts.map((text) => ({ ...quote, text })) };
}

describe('when a given figure is compared with the expected one', () => {
  it.each([
    ['41 hộ nghèo', '41 hộ nghèo', true],
    ['41 hộ', '41 hộ nghèo', true],
    ['41', '41 hộ nghèo', true],
    ['41 hộ nghèo', '14 hộ nghèo', false],
    ['41 hộ nghèo', '412 hộ nghèo', false],
    ['13/15 tuyến', '13/15 tuyến đường', true],
    ['13/15 tuyến', '13/16 tuyến đường', false],
    ['1.204 hộ', '1204 hộ', false],
    ['86,7%', '86,7%', true],
    ['Trần Văn Lộc', 'ông Trần Văn Lộc', true],
    ['Bí thư Đảng ủy phường', 'Bí thư', true],
    ['Trần Văn Lộc', 'Nguyễn Thị Hạnh', false],
    ['41 hộ nghèo', 'hộ nghèo', false],
  ])('%s is met by %s: %s', (expected, given, met) => {
    expect(isFigure(expected, given)).toBe(met);
  });
});

describe('when an answer is due', () => {
  it.each<[string, Answer, string]>([
    ['the figure', answered('41 hộ nghèo'), 'right'],
    ['the figure first, another behind', answered('41 hộ nghèo', '29 hộ cận nghèo'), 'right'],
    ['another figure', answered('29 hộ cận nghèo'), 'wrong'],
    ['the figure behind another', answered('29 hộ cận nghèo', '41 hộ nghèo'), 'wrong'],
    ['no figure', answered(), 'wrong'],
    ['a refusal', REFUSED, 'refused'],
    ['a question back', ASKED_BACK, 'refused'],
    ['small talk', CHAT, 'refused'],
  ])('%s is judged %s', (_, answer, verdict) => {
    expect(judge(questionWith(), answer).verdict).toBe(verdict);
  });

  it('wants every figure of a list', () => {
    const list = questionWith({ figures: ['41 hộ nghèo', '29 hộ cận nghèo'] });
    expect(judge(list, answered('29 hộ cận nghèo', '41 hộ nghèo')).verdict).toBe('right');
    expect(judge(list, answered('41 hộ nghèo')).verdict).toBe('wrong');
  });

  it('takes a question back where that is allowed as well', () => {
    const either = questionWith({ expect: ['answered', 'clarify'] });
    expect(judge(either, ASKED_BACK).verdict).toBe('right');
    expect(judge(either, REFUSED).verdict).toBe('refused');
    expect(judge(either, answered('29 hộ cận nghèo')).verdict).toBe('wrong');
  });

  it.each([
    ['yes', 'yes', 'right'],
    ['yes', 'no', 'wrong'],
    ['no', null, 'wrong'],
  ] as const)('wants the verdict %s; %s is %s', (wanted, given, verdict) => {
    expect(
      judge(questionWith({ verdict: wanted }), { ...answered('41 hộ nghèo'), verdict: given }).verdict,
    ).toBe(verdict);
  });

  it.each([
    ['computed', [{ text: '86,7%', value: 86.7, how: '13 ÷ 15', terms: ['13', '15'] }], [], 'right'],
    [
      'rounded otherwise',
      [{ text: '86,67%', value: 86.67, how: '13 ÷ 15', terms: ['13', '15'] }],
      [],
      'right',
    ],
    ['computed wrongly', [{ text: '87,6%', value: 87.6, how: '13 ÷ 15', terms: ['13', '15'] }], [], 'wrong'],
    ['not computed', [], [], 'wrong'],
    ['written in the report', [], [figureOf('86,7%', 86.7)], 'right'],
  ] as const)('wants the percentage; %s it is %s', (_, derived, more, verdict) => {
    const ratio = questionWith({ figures: ['13/15'], derived: [86.7] });
    const answer = answered('13/15 tuyến đường');
    expect(judge(ratio, { ...answer, derived, figures: [...answer.figures, ...more] }).verdict).toBe(verdict);
  });

  it.each([
    ['computed', [{ text: '2', value: 2, how: '15 − 13', terms: ['15', '13'] }], 'right'],
    ['computed wrongly', [{ text: '3', value: 3, how: '15 − 12', terms: ['15', '12'] }], 'wrong'],
    ['not computed', [], 'wrong'],
  ] as const)('wants the number where no figure is named; %s it is %s', (_, derived, verdict) => {
    const left = questionWith({ figures: [], derived: [2], quote: '13/15 tuyến đường' });
    const answer = quoting('Chỉnh trang 13/15 tuyến đường.');
    expect(judge(left, { ...answer, derived }).verdict).toBe(verdict);
  });

  it.each<[string, Answer, string]>([
    ['the words', quoting('Không xảy ra cháy, nổ.'), 'right'],
    ['the words within more', quoting('Trong kỳ không xảy ra cháy, nổ gây hậu quả.'), 'right'],
    ['the words over two quotes', quoting('Không xảy ra', 'cháy, nổ'), 'right'],
    ['other words', quoting('Trồng 320 cây xanh.'), 'wrong'],
    ['nothing', quoting(), 'wrong'],
  ])('wants a passage quoted; %s is judged %s', (_, answer, verdict) => {
    expect(judge(questionWith({ figures: [], quote: 'không xảy ra cháy nổ' }), answer).verdict).toBe(verdict);
  });
});

describe('when no answer is due', () => {
  it.each<[string, Answer, string]>([
    ['a refusal', REFUSED, 'right'],
    ['small talk', CHAT, 'right'],
    ['a figure', answered('41 hộ nghèo'), 'wrong'],
    ['a bare quote', quoting('Trồng 320 cây xanh.'), 'wrong'],
  ])('%s is judged %s', (_, answer, verdict) => {
    expect(judge(questionWith({ expect: ['not_found'], figures: [] }), answer).verdict).toBe(verdict);
  });
});

describe('when an answer is not right', () => {
  it('says what was given, or why not', () => {
    expect(judge(questionWith(), answered('29 hộ cận nghèo')).reason).toContain('29 hộ cận nghèo');
    expect(judge(questionWith(), { ...REFUSED, remarks: ['Dạ, không có.'] }).reason).toBe(
      'not_found: Dạ, không có.',
    );
    expect(judge(questionWith(), answered('41 hộ nghèo')).reason).toBe('');
  });
});
