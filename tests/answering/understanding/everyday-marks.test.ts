import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/text/fold.ts';
import { learnAbbreviations } from '../../../src/answering/abbreviations.ts';
import { cleanMessage } from '../../../src/answering/understanding/clean.ts';
import { numeralize } from '../../../src/answering/understanding/numbers-of-question.ts';
import { readPlurals } from '../../../src/answering/understanding/plural.ts';
import { respell } from '../../../src/answering/understanding/respell.ts';
import { createVocabulary } from '../../../src/answering/vocabulary.ts';

const TEXT = [
  'Trường tiểu học có 640 học sinh đăng ký học bán trú; 12 bạn được khen.',
  'Đã nâng cấp 9 tuyến hẻm, 4 đường Lê Văn Tám; kè Rạch Sậy dài 860 m.',
  'Xảy ra 3 vụ cháy, xử phạt 5 người; 38 thủ tục mức độ 3, 4.',
].join('\n');
const VOCABULARY = createVocabulary([TEXT]);
const ABBREVIATIONS = learnAbbreviations([TEXT]);

const understood = (message: string): string[] =>
  readPlurals(
    numeralize(respell(cleanMessage(message), VOCABULARY, ABBREVIATIONS), VOCABULARY),
    VOCABULARY,
  ).map(({ exact }) => exact);

describe('when a short form means several words', () => {
  it.each([
    ['mấy bn được khen', 'mấy bạn được khen'],
    ['bn học sinh', 'bao nhiêu học sinh'],
    ['mấy ng bị phạt', 'mấy người bị phạt'],
    ['mấy hs đk học bán trú', 'mấy học sinh đăng ký học bán trú'],
    ['đg Lê Văn Tám', 'đường Lê Văn Tám'],
    ['đg sửa hẻm', 'đang sửa hẻm'],
    ['có cháy hôn', 'có cháy không'],
  ])('its neighbours tell which: “%s”', (message, expected) => {
    expect(understood(message)).toEqual(expected.split(' ').map(canonical));
  });
});

describe('when a marked word is misspelled', () => {
  it('is not taken for one of the report that shares its bare letters alone', () => {
    expect(understood('sảy ra mấy vụ cháy').slice(0, 2)).toEqual(['xảy', 'ra'].map(canonical));
  });
});

describe('when “mấy” stands before a noun', () => {
  it.each([
    ['Mấy cái hẻm sạch, đẹp thì phường làm được bao nhiêu hẻm?', 'những cái hẻm'],
    ['Mấy hẻm đó, làm hết bao nhiêu tiền?', 'những hẻm đó'],
    ['Có kiểm tra mấy vụ cháy không?', 'có kiểm tra những vụ'],
    ['Sửa được mấy hẻm?', 'sửa được mấy hẻm'],
    ['Mấy vụ cháy, bao nhiêu người bị phạt?', 'mấy vụ cháy'],
  ])('counts only where nothing else is asked of them: “%s”', (message, expected) => {
    const words = expected.split(' ').map(canonical);
    expect(understood(message).slice(0, words.length)).toEqual(words);
  });
});

describe('when a grade is named', () => {
  it('is no amount: “thủ tục mức 3, mức 4”', () => {
    expect(understood('thủ tục mức 3, 4')).toEqual('thủ tục mức độ 3 , 4'.split(' ').map(canonical));
  });
});
