import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from '../../../src/answering/understanding/clean.ts';
import { segment } from '../../../src/answering/understanding/segment.ts';
import { splitQuestions } from '../../../src/answering/understanding/split.ts';
import { canonical } from '../../../src/text/fold.ts';
import { VOCABULARY, wordsOf } from './reading.ts';

const spelled = (message: string): string =>
  wordsOf(message)
    .map(({ text }) => text)
    .join(' ');

const cut = (message: string): string[] =>
  segment(wordsOf(message), VOCABULARY).map(({ words }) => words.map(({ text }) => text).join(' '));

const parts = (message: string): string[] =>
  splitQuestions(wordsOf(message), VOCABULARY).map(({ words }) =>
    words
      .filter(({ kind }) => kind !== 'stop')
      .map(({ text }) => text)
      .join(' '),
  );

describe('when a message is cleaned', () => {
  it.each([
    ['emoji', 'hộ 😀 nghèo', 'hộ nghèo'],
    ['control characters', 'hộ\u0000 ng\u200bhèo\u202e', 'hộ nghèo'],
    ['decomposed letters', 'hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
    ['quotation marks', '“hộ” "nghèo"', 'hộ nghèo'],
    ['an eth', 'Ðường ðiện', 'Đường điện'],
    ['line breaks, which end sentences', 'hộ nghèo\n\ncây xanh', 'hộ nghèo . cây xanh'],
    ['odd blanks', 'hộ\u00a0\u00a0nghèo\t', 'hộ nghèo'],
  ])('reads past %s', (_, message, clean) => {
    expect(cleanMessage(message)).toBe(clean);
  });

  it('stays clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (message) => {
        const clean = cleanMessage(message);
        expect(cleanMessage(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\r\n]/u);
      }),
    );
  });
});

describe('when words are respelled', () => {
  it.each([
    ['teencode', 'bn hn', 'bao nhiêu hộ nghèo'],
    ['teencode that ends a question', 'còn bn hộ nghèo hem', 'còn bao nhiêu hộ nghèo không'],
    ['chat letters', 'fường', 'phường'],
    ['chat letters', 'zui', 'vui'],
    ['stretched letters', 'nhiêuuuu', 'nhiêu'],
    ['Telex', 'hooj ngheof', 'hộ nghèo'],
    ['VNI', 'phu7o72ng co2n ho65', 'phường còn hộ'],
    ['VIQR', 'co`n bao nhie^u ho^.', 'còn bao nhiêu hộ'],
    ['a southern coda', 'cậng nghèo', 'cận nghèo'],
    ['a missing letter', 'hộ ngèo', 'hộ nghèo'],
    ['letters the wrong way round', 'mét vuôgn', 'mét vuông'],
    ['an office’s abbreviation', 'UBND', 'ủy ban nhân dân'],
    ['the report’s own abbreviations', 'TTHC NHĐĐK', 'thủ tục hành chính ngày hội đại đoàn kết'],
    ['a year run together with its word', 'năm2022', 'năm 2022'],
  ])('writes out %s: %s', (_, message, expected) => {
    expect(wordsOf(message).map(({ exact }) => exact)).toEqual(expected.split(' ').map(canonical));
  });

  it.each([
    'covid19',
    'm2',
    'Phường còn bao nhiêu hộ nghèo',
    'Nguyễn Thị Hạnh',
    '13/15 tuyến',
    '98,7%',
    'danh sách',
    'how many are left',
  ])('leaves “%s” as it is', (message) => {
    expect(spelled(message)).toBe(message);
  });

  it('remembers which words came with marks', () => {
    expect(wordsOf('hộ ngheo').map(({ marked }) => marked)).toEqual([true, false]);
  });

  it('loses no number', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom('hộ', 'ho', 'bn', 'người', 'xyz'), (number, noun) => {
        const numbers = wordsOf(`có phải ${number} ${noun} không`).filter(({ kind }) => kind === 'number');
        expect(numbers.map(({ text }) => text)).toEqual([String(number)]);
      }),
    );
  });
});

describe('when a question is cut into phrases', () => {
  it.each([
    ['còn bao nhiêu hộ cận nghèo', ['còn', 'bao nhiêu', 'hộ', 'cận nghèo']],
    ['mấy phần trăm hộ nghèo', ['mấy phần trăm', 'hộ', 'nghèo']],
    ['có phải không quá 50 hộ', ['có phải', 'không quá', '50', 'hộ']],
    ['xem hộ em bí thư', ['xem hộ', 'em', 'bí thư']],
    ['tiếp nhận thủ tục hành chính', ['tiếp nhận', 'thủ tục hành chính']],
    ['trộm cắp tăng hay giảm', ['trộm cắp', 'tăng hay giảm']],
    ['ai là bí thư', ['ai là', 'bí thư']],
  ])('cuts “%s” into %j', (message, expected) => {
    expect(cut(message)).toEqual(expected);
  });

  it('loses and moves no word', () => {
    const word = fc.constantFrom(
      'bao',
      'nhiêu',
      'hộ',
      'nghèo',
      'cận',
      'phường',
      'là',
      'gì',
      '12',
      ',',
      '?',
      'xyz',
      'con',
      'so',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const read = wordsOf(words.join(' '));
        expect(segment(read, VOCABULARY).flatMap((part) => part.words)).toEqual(read);
      }),
    );
  });
});

describe('when a message holds several questions', () => {
  it.each([
    ['Còn bao nhiêu hộ nghèo? Bí thư là ai?', ['Còn bao nhiêu hộ nghèo', 'Bí thư là ai']],
    ['bao nhiêu vụ trộm, mấy người bị thương', ['bao nhiêu vụ trộm', 'mấy người bị thương']],
    ['bao nhiêu hộ nghèo và bao nhiêu hộ cận nghèo', ['bao nhiêu hộ nghèo', 'và bao nhiêu hộ cận nghèo']],
  ])('parts “%s”', (message, expected) => {
    expect(parts(message)).toEqual(expected);
  });

  it.each([
    'hộ nghèo và hộ cận nghèo chênh bao nhiêu',
    'hộ nghèo hay hộ cận nghèo nhiều hơn',
    'phường còn bao nhiêu hộ nghèo',
    'năm 2022, 2023 có bao nhiêu hộ nghèo',
    'cháy, nổ xảy ra mấy vụ',
  ])('keeps “%s” whole', (message) => {
    expect(parts(message)).toHaveLength(1);
  });

  it('lets what is said of the asker only help', () => {
    const [only, ...more] = splitQuestions(
      wordsOf('con ở hẻm gần chợ, cho hỏi còn bao nhiêu hộ nghèo'),
      VOCABULARY,
    );
    expect(more).toEqual([]);
    expect(only?.words.map(({ text }) => text)).not.toContain('chợ');
    expect(only?.beside.map(({ text }) => text)).toContain('chợ');
  });
});

describe('when a phone keyed a message badly', () => {
  it.each([
    ['words without a space between them', 'baonhieu hongheo', 'bao nhieu ho ngheo'],
    ['a letter hit twice', 'mấy hộ cận nghèoo', 'mấy hộ cận nghèo'],
    ['both marks on one vowel', 'naawm naay', 'năm nây'],
    ['names, which stay', 'zalo facebook', 'zalo facebook'],
  ])('reads %s: “%s”', (_, message, expected) => {
    expect(spelled(message)).toBe(expected);
  });
});
