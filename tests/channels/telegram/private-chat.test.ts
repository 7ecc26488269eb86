import type { Chat, Message, User } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, privateChat } from '../../support/bot-api/world.ts';
import type { Words } from '../../support/bot-api/server.ts';
import { openBench, type TelegramBench } from '../../support/telegram-bench.ts';

const POOR = '37 hộ nghèo';
const file = { file_id: 'x', file_unique_id: 'x' };
const now = () => Math.floor(Date.now() / 1000);

let bench: TelegramBench;
let people = 0;

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

function newcomer(): { from: User; chat: Chat } {
  people += 1;
  const from = person(1_000 + people);
  return { from, chat: privateChat(from) };
}

async function hear(chat: Chat, ...words: Omit<Words, 'chat'>[]): Promise<Message[]> {
  for (const one of words) bench.api.say({ chat, ...one });
  await bench.settled();
  return bench.api.sent(chat);
}

describe('when a resident writes in a private chat', () => {
  it.each([
    ['a question', { text: 'phường còn bao nhiêu hộ nghèo?' }],
    ['a question without marks', { text: 'phuong con bao nhieu ho ngheo' }],
    ['bare words', { text: 'hộ nghèo' }],
    ['the command of groups', { text: '/hoi số hộ nghèo' }],
    ['a command that we do not have', { text: '/hoidap số hộ nghèo' }],
    ['a caption', { more: { photo: [{ ...file, width: 1, height: 1 }], caption: 'số hộ nghèo' } }],
    [
      'a forwarded message',
      {
        text: 'hộ nghèo',
        more: { forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Ai đó' } },
      },
    ],
  ] satisfies [string, Omit<Words, 'chat'>][])('answers %s', async (_, words) => {
    const { from, chat } = newcomer();
    const said = await hear(chat, { from, ...words });
    expect(said.map(({ text }) => text?.split('\n')[0])).toEqual([POOR]);
  });

  it.each([
    ['a voice message', { voice: { ...file, duration: 2 } }, 'tin thoại'],
    ['a photo', { photo: [{ ...file, width: 1, height: 1 }] }, 'chưa đọc được hình'],
    ['a file', { document: file }, 'chưa đọc được hình'],
    [
      'a sticker',
      { sticker: { ...file, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } },
      'chỉ đọc được chữ',
    ],
    ['a location', { location: { latitude: 10.8, longitude: 106.7 } }, 'chỉ đọc được chữ'],
  ] satisfies [string, Words['more'], string][])(
    'says once how to ask in text after %s',
    async (_, more, words) => {
      const { from, chat } = newcomer();
      const said = await hear(chat, { from, more });
      expect(said).toHaveLength(1);
      expect(said[0]?.text).toContain(words);
      expect(bench.api.calls.some(({ method }) => method === 'getFile')).toBe(false);
    },
  );

  it('says it once for an album', async () => {
    const { from, chat } = newcomer();
    const photo = [{ ...file, width: 1, height: 1 }];
    const album = { photo, media_group_id: '77' };
    expect(
      await hear(chat, { from, more: album }, { from, more: album }, { from, more: album }),
    ).toHaveLength(1);
  });

  it('answers only the caption of an album', async () => {
    const { from, chat } = newcomer();
    const album = { photo: [{ ...file, width: 1, height: 1 }], media_group_id: '78' };
    const said = await hear(chat, { from, more: { ...album, caption: 'hộ nghèo' } }, { from, more: album });
    expect(said.map(({ text }) => text?.split('\n')[0])).toEqual([POOR]);
  });

  it.each([
    ['a pinned message', { pinned_message: { message_id: 1, date: 0, chat: privateChat(person(1)) } }],
    ['a new timer', { message_auto_delete_timer_changed: { message_auto_delete_time: 9 } }],
  ] satisfies [string, Words['more']][])('is silent about %s', async (_, more) => {
    const { from, chat } = newcomer();
    expect(await hear(chat, { from, more })).toEqual([]);
  });

  it('does not answer other bots', async () => {
    const { from, chat } = newcomer();
    expect(await hear(chat, { from: { ...from, is_bot: true }, text: 'hộ nghèo' })).toEqual([]);
  });
});

describe('when somebody presses start', () => {
  it('says what it is and what is kept, with three examples that are answered when tapped', async () => {
    const { from, chat } = newcomer();
    const [start] = await hear(chat, { from, text: '/start ref_123' });
    expect(start?.text).toContain('chương trình tự động');
    expect(start?.text).toContain('không thay văn bản trả lời của phường');
    expect(start?.text).toContain('Câu hỏi được lưu');
    const buttons = start?.reply_markup?.inline_keyboard ?? [];
    expect(buttons.map((row) => row.length)).toEqual([1, 1, 1]);
    for (const [button] of buttons) {
      if (start !== undefined && button !== undefined) bench.api.tap(start, button.text, from);
      await bench.settled();
    }
    const answers = bench.api.sent(chat).slice(1);
    expect(answers.map(({ text }) => text?.split('\n')[0])).toEqual([
      '34 hộ cận nghèo',
      POOR,
      '2.150 lượt người',
    ]);
  });

  it('says so when no questions are kept', async () => {
    const other = await openBench({ questionLog: null });
    const { from, chat } = newcomer();
    other.api.say({ chat, from, text: '/start' });
    await other.settled();
    expect(other.api.sent(chat)[0]?.text).toContain('Câu hỏi không được lưu lại');
    await other.close();
  });
});

describe('when help or the sources are asked for', () => {
  it('explains how to ask', async () => {
    const { from, chat } = newcomer();
    const [help] = await hear(chat, { from, text: '/help' });
    expect(help?.text).toContain('/hoi@hoi_phuong_bot');
  });

  it('names the reports, their dates and how old they are', async () => {
    const { from, chat } = newcomer();
    const [sources] = await hear(chat, { from, text: '/nguon' });
    expect(sources?.text).toMatch(/Báo cáo của một phường bịa ra, ngày 28\/3\/2023, cách nay \d+ năm/);
  });

  it('hints when the command has no question', async () => {
    const { from, chat } = newcomer();
    const [hint] = await hear(chat, { from, text: '/hoi' });
    expect(hint?.text).toContain('xin gõ luôn câu hỏi');
  });
});

describe('when one thought comes in several messages', () => {
  it.each(['Alo', 'alo ad ơi', 'cho hỏi', 'Dạ cho con hỏi xíu', 'chào bot'])(
    'gives “%s” and the question after it one answer',
    async (opener) => {
      const { from, chat } = newcomer();
      const said = await hear(chat, { from, text: opener }, { from, text: 'còn bao nhiêu hộ nghèo' });
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(said.map(({ text }) => text?.split('\n')[0])).toEqual([POOR]);
      expect(bench.api.sent(chat)).toHaveLength(1);
    },
  );

  it('greets when no question comes', async () => {
    const { from, chat } = newcomer();
    await hear(chat, { from, text: 'alo' }, { from, text: 'alo' });
    await bench.until(() => bench.api.sent(chat).length > 0, 'a greeting');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(bench.api.sent(chat).map(({ text }) => text?.startsWith('Dạ, xin chào'))).toEqual([true]);
  });

  it('answers the same question once within ten seconds, and again after that', async () => {
    const { from, chat } = newcomer();
    const text = 'còn bao nhiêu hộ nghèo';
    const date = now() - 30;
    const asked = [date, date + 4, date + 9, date + 25].map((second, index) => ({
      from,
      text: index % 2 === 0 ? text : `${text.toUpperCase()} ?`,
      date: second,
    }));
    expect(await hear(chat, ...asked)).toHaveLength(2);
  });

  it('answers the same question of two residents twice', async () => {
    const [one, two] = [newcomer(), newcomer()];
    await hear(one.chat, { from: one.from, text: 'hộ nghèo' });
    await hear(two.chat, { from: two.from, text: 'hộ nghèo' });
    expect([bench.api.sent(one.chat).length, bench.api.sent(two.chat).length]).toEqual([1, 1]);
  });
});

describe('when a question is edited', () => {
  it('edits the answer within five minutes', async () => {
    const { from, chat } = newcomer();
    const question = bench.api.say({ chat, from, text: 'hộ nghèo' });
    await bench.settled();
    bench.api.edit(question, 'hộ cận nghèo', 290);
    await bench.settled();
    expect(bench.api.sent(chat).map(({ text }) => text?.split('\n')[0])).toEqual(['34 hộ cận nghèo']);
  });

  it('leaves the answer alone after that', async () => {
    const { from, chat } = newcomer();
    const question = bench.api.say({ chat, from, text: 'hộ nghèo' });
    await bench.settled();
    bench.api.edit(question, 'hộ cận nghèo', 310);
    await bench.settled();
    expect(bench.api.sent(chat).map(({ text }) => text?.split('\n')[0])).toEqual([POOR]);
  });

  it('turns a hint into an answer', async () => {
    const { from, chat } = newcomer();
    const question = bench.api.say({ chat, from, text: '/hoi' });
    await bench.settled();
    bench.api.edit(question, '/hoi hộ nghèo');
    await bench.settled();
    expect(bench.api.sent(chat).map(({ text }) => text?.split('\n')[0])).toEqual([POOR]);
  });

  it('does nothing when the words stay the same', async () => {
    const { from, chat } = newcomer();
    const question = bench.api.say({ chat, from, text: 'hộ nghèo' });
    await bench.settled();
    const before = bench.api.calls.length;
    bench.api.edit(question, 'Hộ nghèo?');
    await bench.settled();
    expect(bench.api.calls.slice(before).map(({ method }) => method)).toEqual([]);
  });
});

describe('when a question follows up on another', () => {
  it('starts from the last answer', async () => {
    const { from, chat } = newcomer();
    const said = await hear(chat, { from, text: 'hộ nghèo' }, { from, text: 'vậy số kia' });
    expect(said.map(({ text }) => text?.split('\n')[0])).toEqual([POOR, '34 hộ cận nghèo']);
  });

  it('starts from the answer that is replied to', async () => {
    const { from, chat } = newcomer();
    await hear(chat, { from, text: 'hộ cận nghèo' }, { from, text: 'hộ nghèo' });
    const [first] = bench.api.sent(chat);
    const said = await hear(chat, { from, text: 'vậy số kia', ...(first && { replyTo: first }) });
    expect(said.at(-1)?.text?.split('\n')[0]).toBe(POOR);
  });

  it('starts from that answer even after a restart', async () => {
    const { from, chat } = newcomer();
    await hear(chat, { from, text: 'hộ nghèo' });
    const [first] = bench.api.sent(chat);
    await bench.channel.stop(1_000);
    const again = await openBench({ api: bench.api });
    bench.api.say({ chat, from, text: 'vậy số kia', ...(first && { replyTo: first }) });
    await again.settled();
    expect(bench.api.sent(chat).at(-1)?.text?.split('\n')[0]).toBe('34 hộ cận nghèo');
    await again.close();
  });
});
