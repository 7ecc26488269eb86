import * as fc from 'fast-check';
import { FormattedString } from '@grammyjs/parse-mode';
import { describe, expect, it } from 'vitest';
import { cutPoint, excerpt } from '../../../src/channels/telegram/excerpt.ts';
import { label } from '../../../src/channels/telegram/keyboard.ts';
import { pack, type Block } from '../../../src/channels/telegram/pack.ts';
import { withoutParagraphs, withParagraphs } from '../../../src/channels/telegram/paragraph-view.ts';
import { renderAnswer } from '../../../src/channels/telegram/render.ts';
import type { Answer, Quote } from '../../../src/domain/answer.ts';
import { checkedText } from '../../support/bot-api/check-content.ts';
import { smallAnswer, SMALL_REPORT_INFO } from '../../support/small-ward.ts';

const titleOf = () => SMALL_REPORT_INFO.title;
const WORD = fc.constantFrom(
  'phường',
  'hộ',
  'nghèo',
  'đường',
  'hẻm',
  'đạt',
  'và',
  '37 hộ nghèo',
  '1.234,5 tỷ đồng',
  '13/15 tuyến đường',
  '86,7%',
  '👨‍👩‍👧',
  '🇻🇳',
  'vụ.',
  'năm;',
  '\n',
  '“nguyên',
  'văn”',
);
const PROSE = (least: number, most: number) =>
  fc.array(WORD, { minLength: least, maxLength: most }).map((all) => all.join(' ').trim() || 'x');

const base = smallAnswer('hộ nghèo');
const [baseQuote] = base.quotes;
if (baseQuote === undefined) throw new Error('the small ward quotes nothing');
const aQuote: Quote = baseQuote;

/** The answer about poor households, its clause standing deep within a long one. */
function longAnswer(before: string, after: string): Answer {
  const text = `${before} còn 37 hộ nghèo ${after}`;
  const at = text.indexOf('37 hộ nghèo', before.length);
  const quote: Quote = { ...aQuote, text, start: 100, end: 100 + text.length };
  const [figure] = base.figures;
  if (figure === undefined) throw new Error('no figure');
  return { ...base, quotes: [quote], figures: [{ ...figure, start: 100 + at, end: 100 + at + 11 }] };
}

const quotesIn = (message: FormattedString | undefined) =>
  (message?.entities ?? [])
    .filter(({ type }) => type === 'blockquote' || type === 'expandable_blockquote')
    .map(({ type, offset, length }) => ({ type, text: message?.text.slice(offset, offset + length) ?? '' }));

describe('when an answer is rendered', () => {
  it('puts the figure in bold on a first line of its own, then the clause, then date and title', () => {
    const [message] = renderAnswer(base, { titleOf });
    expect(message?.text.split('\n')).toEqual([
      '37 hộ nghèo',
      'hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo',
      'Theo báo cáo ngày 28/3/2023.',
      'Nguồn: Báo cáo của một phường bịa ra.',
    ]);
    expect(message?.entities[0]).toEqual({ type: 'bold', offset: 0, length: 11 });
    expect(quotesIn(message)).toEqual([{ type: 'blockquote', text: base.quotes[0]?.text }]);
  });

  it('folds a long clause whose beginning shows the figure', () => {
    const [message] = renderAnswer(longAnswer('Hiện', 'và nhiều việc khác nữa '.repeat(20).trim()), {
      titleOf,
    });
    expect(quotesIn(message).map(({ type }) => type)).toEqual(['expandable_blockquote']);
  });

  it('shows the asked part of a long clause before folding it', () => {
    const answer = longAnswer(
      'Trong kỳ phường làm nhiều việc '.repeat(12).trim(),
      'và nhiều việc khác nữa '.repeat(10).trim(),
    );
    const [excerptQuote, whole] = quotesIn(renderAnswer(answer, { titleOf })[0]);
    expect(excerptQuote?.type).toBe('blockquote');
    expect(excerptQuote?.text).toContain('37 hộ nghèo');
    expect(excerptQuote?.text.length).toBeLessThan(220);
    expect(whole).toEqual({ type: 'expandable_blockquote', text: answer.quotes[0]?.text });
  });

  it('renders several questions one after another and says a shared source once', () => {
    const both = { ...base, parts: [base, smallAnswer('hộ cận nghèo')] };
    const [message] = renderAnswer(both, { titleOf });
    expect(message?.text.match(/Theo báo cáo/g)).toHaveLength(1);
    expect(message?.text).toMatch(/^37 hộ nghèo\n[^]*\n\n34 hộ cận nghèo\n/);
  });

  it('shows the plain text of an answer that has nothing else', () => {
    const chat = smallAnswer('cảm ơn');
    expect(renderAnswer(chat, { titleOf }).map(({ text }) => text)).toEqual(['Dạ, không có chi ạ.']);
  });

  it('puts an apology for lateness last, never before the figure', () => {
    const [message] = renderAnswer(base, { titleOf, late: true });
    expect(message?.text.startsWith('37 hộ nghèo\n')).toBe(true);
    expect(message?.text.endsWith('Xin lỗi trả lời trễ, máy vừa mất kết nối.')).toBe(true);
  });

  it('makes only messages that Telegram accepts, whatever the lengths', () => {
    fc.assert(
      fc.property(
        PROSE(0, 900),
        PROSE(0, 900),
        fc.array(PROSE(1, 400), { maxLength: 4 }),
        (before, after, remarks) => {
          const answer = { ...longAnswer(before, after), remarks };
          const messages = renderAnswer({ ...answer, parts: [answer, answer] }, { titleOf });
          expect(messages.length).toBeLessThanOrEqual(3);
          for (const { text, entities } of messages) checkedText(text, entities);
          expect(messages[0]?.text.startsWith('37 hộ nghèo')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('when a text is cut', () => {
  const TORN = /\d[.,/]?$/;

  it('tears no figure and no character, and loses nothing', () => {
    fc.assert(
      fc.property(PROSE(30, 200), fc.integer({ min: 90, max: 200 }), (text, most) => {
        const at = cutPoint(text, most);
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThanOrEqual(most);
        const [left, right] = [text.slice(0, at), text.slice(at)];
        expect(/\p{Surrogate}/u.test(left + '|' + right)).toBe(false);
        if (right !== '') expect(TORN.test(left) && /^[\d.,/]/.test(right)).toBe(false);
        for (const figure of ['1.234,5 tỷ đồng', '37 hộ nghèo', '13/15 tuyến đường']) {
          const pieces = count(left, figure) + count(right, figure);
          expect(pieces).toBe(count(text, figure));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts even a text without any space, between characters', () => {
    const family = '👨‍👩‍👧';
    expect(cutPoint(family.repeat(50), 100) % family.length).toBe(0);
    expect(cutPoint('a'.repeat(5_000), 4_096)).toBe(4_096);
  });

  it('keeps the focus whole in an excerpt, and tears no figure at its ends', () => {
    fc.assert(
      fc.property(PROSE(0, 120), PROSE(0, 120), fc.integer({ min: 20, max: 300 }), (before, after, size) => {
        const text = `${before} còn 42 hộ dân ${after}`;
        const start = before.length + 5;
        const part = excerpt(text, { start, end: start + 9 }, size);
        expect(part.start).toBeLessThanOrEqual(start);
        expect(part.end).toBeGreaterThanOrEqual(start + 9);
        expect(part.end - part.start).toBeLessThanOrEqual(Math.max(size, 9, text.length <= size ? size : 0));
        expect(/[\d.,/]$/.test(text.slice(0, part.start)) && /^[\d.,/]/.test(text.slice(part.start))).toBe(
          false,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('packs blocks in order, each message within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(PROSE(1, 150), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 120, max: 600 }),
        (texts, limit) => {
          const blocks = texts.map((text): Block => ({ text: FormattedString.blockquote(text), gap: '\n' }));
          const messages = pack(blocks, limit);
          for (const { text, entities } of messages) {
            expect(text.length).toBeLessThanOrEqual(limit);
            checkedText(text, entities);
          }
          expect(words(messages.map(({ text }) => text))).toEqual(words(texts));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps labels within thirty characters', () => {
    fc.assert(
      fc.property(PROSE(1, 12), (question) => {
        expect(label(question).length).toBeLessThanOrEqual(30);
      }),
    );
    expect(label('Phường còn bao nhiêu hộ cận nghèo?')).toBe('Phường còn bao nhiêu hộ cận…');
  });
});

describe('when a paragraph is put below an answer', () => {
  it('can be taken away again, and always fits', () => {
    fc.assert(
      fc.property(PROSE(1, 600), PROSE(1, 1_200), (said, paragraph) => {
        const answer = pack([{ text: new FormattedString(said), gap: '\n' }])[0] ?? new FormattedString('x');
        const quote: Quote = {
          ...aQuote,
          text: paragraph,
          start: 0,
          end: paragraph.length,
        };
        const view = withParagraphs(answer, [quote]);
        if (view === null) return expect(answer.text.length).toBeGreaterThan(3_800);
        checkedText(view.text, view.entities);
        expect(withoutParagraphs(view).text).toBe(answer.text);
        return undefined;
      }),
      { numRuns: 100 },
    );
  });
});

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function words(texts: readonly string[]): string[] {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
