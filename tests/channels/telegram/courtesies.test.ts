import { describe, expect, it } from 'vitest';
import { courtesyOf, seemsToAsk } from '../../../src/channels/telegram/courtesies.ts';

describe('when a message says nothing but a courtesy', () => {
  it.each([
    ['Alo', 'opener'],
    ['a lô ad ơi', 'opener'],
    ['xin chào', 'opener'],
    ['Dạ cho em hỏi chút ạ', 'opener'],
    ['cho hỏi cái này được không?', 'opener'],
    ['cho tui hỏi xíu nha', 'opener'],
    ['có ai ở đây không ạ', 'opener'],
    ['Cảm ơn ad nhiều nha ❤️', 'thanks'],
    ['dạ cám ơn', 'thanks'],
    ['thanks bot', 'thanks'],
    ['ok', 'nod'],
    ['dạ vâng ạ', 'nod'],
    ['hay quá ha', 'nod'],
    ['👍👍', 'nod'],
    ['haha', 'nod'],
  ])('knows “%s” as %s', (text, kind) => expect(courtesyOf(text)).toBe(kind));

  it.each([
    'hộ nghèo',
    'cho hỏi số hộ nghèo',
    'alo phường còn bao nhiêu hộ nghèo',
    'cảm ơn, còn hộ cận nghèo thì sao',
    'ok vậy năm 2022 thì sao',
    'còn',
    'mấy nhà',
    '2023',
    '?',
    '',
    'hỏi về thư viện',
  ])('takes “%s” for something else', (text) => expect(courtesyOf(text)).toBeNull());
});

describe('when a reply may be talk', () => {
  it.each([
    'vậy số kia?',
    'còn cận nghèo',
    'năm ngoái bao nhiêu',
    'ai ký báo cáo này',
    'phải 50 hộ hông',
    'mấy tuyến hẻm',
  ])('takes “%s” for a question', (text) => expect(seemsToAsk(text)).toBe(true));
  it.each(['để tui báo tổ trưởng', 'ít hơn năm ngoái rồi', 'chiều họp tổ nha bà'])(
    'takes “%s” for talk',
    (text) => expect(seemsToAsk(text)).toBe(false),
  );
});
