import { describe, expect, it } from 'vitest';
import { figureTokens } from '../../src/text/figures/figure-token.ts';
import { canonical, fold } from '../../src/text/fold.ts';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, figuresOf } from './ward.ts';

const kindsOf = (text: string): string[] =>
  figureTokens(text, { start: 0, end: text.length }).map(({ kind, text: word }) => `${kind} ${word}`);

describe('when a scan has put a digit for a letter', () => {
  it.each([
    ['1úa', 'lúa'],
    ['1ao', 'lao'],
    ['1uật', 'luật'],
    ['1iên', 'liên'],
    ['th0ng', 'thong'],
    ['h0ạt', 'hoạt'],
    ['th0ại', 'thoại'],
    ['đ0àn', 'đoàn'],
  ])('“%s” is one word with “%s”', (scanned, word) => {
    expect(fold(scanned)).toBe(fold(word));
    expect(canonical(scanned)).toBe(canonical(word));
    expect(canonical(scanned.normalize('NFD'))).toBe(canonical(word));
  });

  it.each(['1a', '1m2', '1ha', '1kg', '100', '10', 'm0', '0ng', 'q10'])('leaves “%s” as it is', (written) => {
    expect(fold(written)).toBe(written);
    expect(canonical(written)).toBe(written);
  });

  it.each([
    ['340 ha 1úa', ['number 340', 'word ha', 'word 1úa']],
    ['1úa đạt 6 tấn', ['word 1úa', 'word đạt', 'number 6', 'word tấn']],
    ['gửi 15 th0ng báo', ['word gửi', 'number 15', 'word th0ng', 'word báo']],
    ['dài 1m, rộng 10ha', ['word dài', 'number 1', 'word m', 'mark ,', 'word rộng', 'number 10', 'word ha']],
    ['21úa', ['number 21úa']],
  ])('counts it with no numbers: “%s”', (text, tokens) => {
    expect(kindsOf(text)).toEqual(tokens);
  });
});

describe('when a scanned word stands in a passage', () => {
  it.each([
    ['Vụ hè thu 1úa đạt 340 ha.', [340]],
    ['Xã có 1úa, 1ạc và 1ợn.', []],
    ['Gieo 1.200 ha 1úa, gặt 6 tấn.', [1200, 6]],
  ])('makes no figure: “%s”', (sentence, values) => {
    const { passages } = indexedReport(`BÁO CÁO\n\n${sentence}\n`, 'x.txt');
    expect(passages.flatMap(({ figures }) => figures.map(({ value }) => value))).toEqual(values);
  });
});

describe('when a scanned report is asked in the right spelling', () => {
  const scanned = answererOf(
    'Diện tích 1úa vụ hè thu đạt 340 ha, năng suất 5,8 tấn/ha. Phường gửi 1.250 th0ng báo nộp thuế; tổ chức 14 buổi đối th0ại. Giá trị xuât khẩu đạt 42 tỷ đồng. Tạo việc làm cho 310 1ao động. Xây 02 nhà 1ồng chợ. Có 25 ha lúa mùa, 18 ha 1ạc.',
  );

  it.each([
    ['Diện tích lúa hè thu là bao nhiêu?', '340 ha'],
    ['dien tich lua vu he thu', '340 ha'],
    ['Năng suất lúa hè thu bao nhiêu?', '5,8 tấn/ha'],
    ['Có bao nhiêu ha lúa mùa?', '25 ha lúa mùa'],
    ['Trồng bao nhiêu ha lạc?', '18 ha 1ạc'],
    ['Tạo việc làm cho bao nhiêu lao động?', '310 1ao động'],
    ['Có mấy nhà lồng chợ?', '02 nhà 1ồng chợ'],
    ['Phường gửi bao nhiêu thông báo nộp thuế?', '1.250 th0ng báo nộp thuế'],
    ['gui may thong bao nop thue', '1.250 th0ng báo nộp thuế'],
    ['Tổ chức mấy buổi đối thoại?', '14 buổi đối th0ại'],
    ['Giá trị xuất khẩu là bao nhiêu?', '42 tỷ đồng'],
    ['xuat khau dat bao nhieu', '42 tỷ đồng'],
  ])('finds its figure: “%s”', async (question, figure) => {
    expect(figuresOf(await scanned.answer(question))).toEqual([figure]);
  });

  it('quotes what stands there', async () => {
    const [quote] = (await scanned.answer('Diện tích lúa hè thu là bao nhiêu?')).quotes;
    expect(quote?.text).toContain('1úa');
  });

  it.each([
    ['Diện tích cà phê là bao nhiêu?', 'no 1úa of another crop'],
    ['Giá trị nhập khẩu là bao nhiêu?', 'no xuât khẩu of the contrary'],
    ['Phường gửi bao nhiêu công văn?', 'no th0ng báo of another paper'],
  ])('gives nothing for “%s”: %s', async (question) => {
    expect(await scanned.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });
});

describe('when a mark is missing from a word', () => {
  it('takes it for the word that was meant only where it is none itself', async () => {
    // "xuât" is no syllable; "ban" is one, and is not read as "bán" or "bàn".
    const report = answererOf('Hợp tác xã xuât bán 800 tấn gạo. Trao 45 ban cho lớp học.');
    expect(figuresOf(await report.answer('Hợp tác xã xuất bán bao nhiêu tấn gạo?'))).toEqual(['800 tấn gạo']);
    expect((await report.answer('Trao bao nhiêu bàn?')).figures).toEqual([]);
  });
});
