import type { Chat, Message, User } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/channels/library.ts';
import { basicGroup, person, privateChat, supergroup } from '../../support/bot-api/world.ts';
import { smallLibrary } from '../../support/small-ward.ts';
import { openBench, type TelegramBench } from '../../support/telegram-bench.ts';

const OPEN = 'Xem cả đoạn';
const CLOSE = 'Thu gọn lại';

let bench: TelegramBench;
let library: Library = smallLibrary;
let people = 0;

beforeAll(async () => {
  bench = await openBench({ library: () => library });
});
afterAll(() => bench.close());

async function answered(
  chat?: Chat,
  text = 'hộ nghèo',
): Promise<{ from: User; chat: Chat; answer: Message }> {
  people += 1;
  const from = person(2_000 + people);
  const where = chat ?? privateChat(from);
  bench.api.say({ chat: where, from, text });
  await bench.settled();
  const answer = bench.api.sent(where).at(-1);
  if (answer === undefined) throw new Error('no answer');
  return { from, chat: where, answer };
}

async function tap(message: Message, button: string, from: User): Promise<void> {
  bench.api.tap(message, button, from);
  await bench.settled();
}

const labels = (message: Message) =>
  (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
const notices = () =>
  bench.api.calls
    .filter(({ method }) => method === 'answerCallbackQuery')
    .map(({ payload }) => payload['text'] ?? '');

describe('when an answer is shown', () => {
  it('has one button a row, with words of at most thirty characters', async () => {
    const { answer } = await answered();
    expect(labels(answer).map((row) => row.length)).toEqual([1, 1, 1, 1, 1]);
    for (const label of labels(answer).flat()) {
      expect(label.length).toBeLessThanOrEqual(30);
      expect(label).toMatch(/\p{L}{2}/u);
    }
  });

  it('offers related questions in private chats only', async () => {
    const { answer } = await answered(supergroup(300), '/hoi hộ nghèo');
    expect(labels(answer).flat()).toEqual([OPEN, '👍 Đúng ý', '👎 Chưa đúng']);
  });
});

describe('when the whole paragraph is asked for', () => {
  it('shows it in place, and goes back to the very same answer', async () => {
    const { from, chat, answer } = await answered();
    const before = structuredClone(answer);
    await tap(answer, OPEN, from);
    const [open] = bench.api.sent(chat);
    expect(open?.text).toContain('Trong năm đã giúp vốn cho 12 hộ.');
    expect(open?.text?.startsWith(before.text ?? '')).toBe(true);
    expect(labels(open ?? answer)[0]).toEqual([CLOSE]);
    await tap(open ?? answer, CLOSE, from);
    expect(bench.api.sent(chat)).toHaveLength(1);
    expect(bench.api.sent(chat)[0]?.text).toBe(before.text);
    expect(bench.api.sent(chat)[0]?.entities).toEqual(before.entities);
    expect(labels(bench.api.sent(chat)[0] ?? answer)).toEqual(labels(before));
  });

  it('does not mind two taps at once', async () => {
    const { from, chat, answer } = await answered();
    bench.api.tap(answer, OPEN, from);
    bench.api.tap(answer, OPEN, from);
    await bench.settled();
    expect(bench.api.sent(chat)).toHaveLength(1);
    expect(bench.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says so when no report has that passage any more', async () => {
    const { from, chat, answer } = await answered();
    const text = answer.text;
    library = { ...smallLibrary, paragraph: () => null };
    await tap(answer, OPEN, from);
    library = smallLibrary;
    expect(notices().at(-1)).toContain('đoạn này không còn');
    expect(bench.api.sent(chat)[0]?.text).toBe(text);
  });

  it('offers no such button when the clause is the whole paragraph', async () => {
    library = {
      ...smallLibrary,
      paragraph: (id) => {
        const whole = smallLibrary.paragraph(id);
        return whole === null ? null : { ...whole, text: 'hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo' };
      },
    };
    const { answer } = await answered();
    library = smallLibrary;
    expect(labels(answer).flat()).not.toContain(OPEN);
  });
});

describe('when a related question is tapped', () => {
  it('is answered by its own figure, once for two taps', async () => {
    const { from, chat, answer } = await answered();
    const label = labels(answer)[1]?.[0] ?? '';
    bench.api.tap(answer, label, from);
    bench.api.tap(answer, label, from);
    await bench.settled();
    expect(bench.api.sent(chat).map(({ text }) => text?.split('\n')[0])).toEqual([
      '37 hộ nghèo',
      '34 hộ cận nghèo',
    ]);
    expect(notices().slice(-2)).toEqual(['Phường có bao nhiêu cận nghèo?', 'Phường có bao nhiêu cận nghèo?']);
  });

  it('still works after a restart', async () => {
    const { from, chat, answer } = await answered();
    const again = await openBench({
      api: bench.api,
      library: () => ({ ...smallLibrary, examples: () => [] }),
    });
    await bench.channel.stop(1_000);
    again.api.tap(answer, labels(answer)[1]?.[0] ?? '', from);
    await again.settled();
    expect(again.api.sent(chat).at(-1)?.text?.split('\n')[0]).toBe('34 hộ cận nghèo');
    await again.close();
    bench = await openBench({ api: bench.api, library: () => library });
  });
});

describe('when an answer is rated', () => {
  it('keeps the opinion once a person, without a name', async () => {
    const { from, answer } = await answered();
    const count = bench.rated.length;
    await tap(answer, '👎 Chưa đúng', from);
    await tap(answer, '👍 Đúng ý', from);
    expect(bench.rated.slice(count).map(({ headline, good }) => ({ headline, good }))).toEqual([
      { headline: '37 hộ nghèo', good: false },
    ]);
    expect(notices().at(-1)).toContain('Đã ghi nhận');
  });
});

describe('when the data of a button is not ours', () => {
  it.each([
    '',
    'o:',
    'o:../../etc/passwd',
    'o:__proto__',
    'c:p65.p65.p65.p65.p65.p65',
    'q:zzzzzzzz:',
    'q:12345678:\u0000',
    'r:2',
    'constructor',
    'x'.repeat(64),
    '😀'.repeat(30),
  ])('ends the loading of %j and does nothing else', async (data) => {
    const { from, chat, answer } = await answered();
    const before = bench.api.sent(chat).map(({ text }) => text);
    const ended = notices().length;
    await tap(answer, data, from);
    expect(bench.api.sent(chat).map(({ text }) => text)).toEqual(before);
    expect(notices()).toHaveLength(ended + 1);
  });

  it('asks no question in a group', async () => {
    const { from, chat, answer } = await answered(basicGroup(301), '/hoi hộ nghèo');
    await tap(answer, 'q:12345678:ho can ngheo', from);
    expect(bench.api.sent(chat)).toHaveLength(1);
  });

  it('asks for the question again when the message is out of reach', async () => {
    const { from, chat, answer } = await answered();
    const inaccessible = { ...answer, date: 0, text: undefined, from: undefined };
    await tap(inaccessible, 'o:p65', from);
    expect(notices().at(-1)).toContain('Xin gõ lại câu hỏi');
    expect(bench.api.sent(chat)).toHaveLength(1);
  });
});
