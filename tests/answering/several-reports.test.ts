import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

function report(territory: string, year: number, body: string): ReturnType<typeof indexedReport> {
  const head = `BÁO CÁO\nTình hình năm ${year} của ${territory}\n(Ngày 20 tháng 12 năm ${year})\n\n`;
  return indexedReport(`${head}${body}\n`, `${territory}-${year}.txt`);
}

const LATER = report(
  'phường Đồi Gió',
  2023,
  'Phường còn 33 hộ nghèo, 25 hộ cận nghèo. Thu ngân sách đạt 14,1 tỷ đồng.',
);
const ELSEWHERE = report(
  'phường Bến Lau',
  2022,
  'Phường còn 77 hộ nghèo, 12 hộ cận nghèo. Thu ngân sách đạt 9,5 tỷ đồng.',
);
const EARLIER = report(
  'phường Đồi Gió',
  2022,
  'Phường còn 41 hộ nghèo, 29 hộ cận nghèo. Thu ngân sách đạt 12,5 tỷ đồng. Trồng 812 cây xanh.',
);
const wards = answererOver([LATER, ELSEWHERE, EARLIER]);

describe('when an index holds several reports', () => {
  it.each([
    ['the newest, where nothing is named', 'Phường còn bao nhiêu hộ nghèo?', '33 hộ nghèo'],
    ['the one of the ward', 'Phường Bến Lau còn bao nhiêu hộ nghèo?', '77 hộ nghèo'],
    ['the one of the ward, without marks', 'ben lau thu ngan sach bao nhieu', '9,5 tỷ đồng'],
    ['the one of the year and the ward', 'năm 2022 phường Đồi Gió còn bao nhiêu hộ nghèo?', '41 hộ nghèo'],
    ['the only one that says it', 'Trồng được bao nhiêu cây xanh?', '812 cây xanh'],
  ])('answers from %s: “%s”', async (_, question, figure) => {
    expect(figuresOf(await wards.answer(question))).toEqual([figure]);
  });

  it('stays with the ward in a follow-up', async () => {
    const question = 'Phường Bến Lau còn bao nhiêu hộ nghèo?';
    const previous = { question, answer: await wards.answer(question) };
    const answer = await wards.answer('còn hộ cận nghèo thì sao?', { previous });
    expect(figuresOf(answer)).toEqual(['12 hộ cận nghèo']);
  });

  it('summarises the ward that is named', async () => {
    const answer = await wards.answer('Tóm tắt báo cáo phường Bến Lau');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain('77 hộ nghèo');
  });

  it('gives a ward no figure of another', async () => {
    const answer = await wards.answer('Phường Bến Lau trồng được bao nhiêu cây xanh?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('compares one indicator of one ward, naming both reports', async () => {
    const answer = await wards.answer('Hộ nghèo năm 2022 và năm 2023 chênh nhau bao nhiêu?');
    expect(figuresOf(answer)).toEqual(['41 hộ nghèo', '33 hộ nghèo']);
    expect(answer.derived.map(({ value }) => value)).toEqual([8]);
    expect(answer.text).toContain('20/12/2022');
    expect(answer.text).toContain('20/12/2023');
  });

  it.each([
    ['of another territory', report('phường Bến Lau', 2022, 'Phường còn 77 hộ nghèo.')],
    ['under another name', report('phường Đồi Gió', 2022, 'Phường còn 41 hộ nghèo đa chiều.')],
    ['in another unit', report('phường Đồi Gió', 2022, 'Phường có 164 người nghèo.')],
  ])('computes nothing with a figure %s', async (_, other) => {
    const answer = await answererOver([LATER, other]).answer(
      'Hộ nghèo năm 2022 và năm 2023 chênh nhau bao nhiêu?',
    );
    expect(answer.derived).toEqual([]);
  });
});
