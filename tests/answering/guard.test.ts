import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsupportedNumbers } from '../../src/answering/guard.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { numbersNotInReport } from '../../src/evaluation/raw-check.ts';
import { WARD_TEXT } from '../support/ward-report.ts';
import { answererOver, ask, WARD } from './ward.ts';

const SOURCES = { reports: new Map([[WARD.report.id, WARD.report]]), entries: ['0900 000 123', '113'] };
const unsupported = (answer: Answer): string[] => unsupportedNumbers(answer, SOURCES);
const poor = await ask('Phường còn bao nhiêu hộ nghèo?');
const streets = await ask('Chỉnh trang được bao nhiêu tuyến đường?');
const denied = await ask('Có phải phường còn 50 hộ nghèo không?');

function shifted<T extends { start: number; end: number }>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

describe('when every number of a reply is supported', () => {
  it.each([
    ['a figure in its quote', poor],
    ['printed arithmetic', streets],
    ['a number of the question, in a remark', denied],
    ['a date of the report', { ...poor, closing: ['Theo báo cáo ngày 5/7/2024.'] }],
    ['a year of the title', { ...poor, remarks: ['Báo cáo của năm 2024.'] }],
    ['an officer’s own entry', { ...poor, remarks: ['Xin gọi 113 hoặc 0900 000 123.'] }],
    ['no number at all', { ...poor, remarks: ['Dạ, báo cáo không nêu lý do.'] }],
  ])('lets pass %s', (_, answer) => {
    expect(unsupported(answer)).toEqual([]);
  });
});

describe('when a reply is tampered with', () => {
  const [figure] = poor.figures;
  const [quote] = poor.quotes;
  if (figure === undefined || quote === undefined)
    throw new Error('the ward’s report names its poor households');

  it.each<[string, Answer]>([
    ['another number in the headline', { ...poor, headline: '42 hộ nghèo' }],
    ['a number in words in the headline', { ...poor, headline: 'bốn mươi hai hộ nghèo' }],
    ['a Roman numeral in a remark', { ...poor, remarks: ['Quý XIV.'] }],
    ['another number in a remark', { ...poor, remarks: ['Năm trước là 77 hộ.'] }],
    ['another number in the closing', { ...poor, closing: ['Theo báo cáo ngày 6/8/2019.'] }],
    ['a changed quote', { ...poor, quotes: [{ ...quote, text: quote.text.replace('41', '14') }] }],
    ['a quote from elsewhere', { ...poor, quotes: [shifted(quote, 3)] }],
    ['a quote of a report that is not there', { ...poor, quotes: [{ ...quote, reportId: 'other' }] }],
    ['a changed figure', { ...poor, figures: [{ ...figure, text: '14 hộ nghèo' }] }],
    ['a figure from elsewhere', { ...poor, figures: [shifted(figure, 1)] }],
    ['a figure outside every quote', { ...poor, figures: streets.figures }],
    ['a figure without its quote', { ...poor, quotes: [] }],
    ['a percentage that is not derived', { ...streets, derived: [] }],
    ['a number of the question in the headline', { ...denied, headline: '50 hộ nghèo' }],
  ])('finds %s', (_, answer) => {
    expect(unsupported(answer)).not.toEqual([]);
  });

  it('finds any number that neither the report’s quote, its date nor the question has', () => {
    const supported = new Set(['41', '29', '6', '2024', '5', '7']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (number) => {
        fc.pre(!supported.has(String(number)));
        expect(unsupported({ ...poor, headline: `${number} hộ nghèo` })).toEqual([String(number)]);
      }),
    );
  });
});

describe('when an index does not say what its report says', () => {
  it('holds the reply back, says nothing of the report, and tells which number', async () => {
    const held: (readonly string[])[] = [];
    const forged = WARD.passages.map((passage) => ({
      ...passage,
      figures: passage.figures.map((figure) => ({ ...figure, text: figure.text.replace('41', '14') })),
    }));
    const ward = answererOver([{ ...WARD, passages: forged }], {
      onHeldBack: (numbers) => held.push(numbers),
    });
    const answer = await ward.answer('Phường còn bao nhiêu hộ nghèo?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [], quotes: [] });
    expect(answer.text).not.toContain('14');
    expect(held).toEqual([['14 hộ nghèo']]);
  });
});

describe('when anything is asked', () => {
  const words = [...new Set(WARD_TEXT.match(/[\p{L}\p{M}]+|\d[\d.,/]*/gu))];
  const asking = [
    'bao nhiêu',
    'mấy',
    'phần trăm',
    'là ai',
    'khi nào',
    'có phải',
    'không?',
    'cộng lại',
    'chênh',
    'còn thiếu',
    'con số',
    'vì sao',
    'và',
    '?',
    'năm',
  ];
  const mixed = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constantFrom(...asking) },
        { weight: 1, arbitrary: fc.nat(3000).map(String) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((parts) => parts.join(' '));
  const spoken = fc.oneof(
    { weight: 3, arbitrary: mixed },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '貧困世帯は37ですか',
        'сколько 52 бедных',
        'كم ٣٧ أسرة',
        '๓๗ ครัวเรือน',
        '37 गरीब',
        'ⅩⅢ ½ ①',
      ),
    },
  );

  it('says no number that is not in the report, computed in sight, or in the question', async () => {
    await fc.assert(
      fc.asyncProperty(spoken, async (question) => {
        const answer = await ask(question);
        expect(numbersNotInReport(answer, WARD_TEXT, question)).toEqual([]);
        for (const { text, start, end } of [...answer.figures, ...answer.quotes]) {
          expect(WARD_TEXT.slice(start, end)).toBe(text);
        }
        for (const { how, text } of answer.derived) {
          expect(answer.text).toContain(how);
          expect(answer.text).toContain(text);
        }
        if (answer.status !== 'answered') expect([answer.figures, answer.headline]).toEqual([[], '']);
      }),
      { numRuns: 200 },
    );
  });
});
