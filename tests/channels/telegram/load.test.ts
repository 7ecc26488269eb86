import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/channels/answerer.ts';
import { createLimits } from '../../../src/channels/telegram/limits.ts';
import { DEFAULT_SETTINGS } from '../../../src/channels/telegram/settings.ts';
import { person, privateChat, supergroup } from '../../support/bot-api/world.ts';
import { smallAnswerer } from '../../support/small-ward.ts';
import { benchesOfTests, type TelegramBench } from '../../support/telegram-bench.ts';

const TOO_FAST = 'Dạ, câu hỏi tới dồn quá, xin chờ một chút rồi hỏi tiếp ạ.';
const SLOW = 'Nhóm đang hỏi nhiều, Hỏi Phường xin trả lời chậm lại một chút.';
const lan = person(41, 'Lan');
const chat = privateChat(lan);
const begin = benchesOfTests();

const counted = (bench: TelegramBench, where = chat) => {
  const texts = bench.api.sent(where).map(({ text }) => text ?? '');
  const notices = texts.filter((text) => text === TOO_FAST || text === SLOW).length;
  return { answers: texts.length - notices, notices };
};

describe('when one person asks too much', () => {
  it('answers what the budget holds, and says so once', async () => {
    const bench = await begin({ settings: { personBudget: 5 } });
    for (let i = 0; i < 30; i += 1) bench.api.say({ chat, from: lan, text: `hộ nghèo ${i}` });
    await bench.settled();
    expect(counted(bench)).toEqual({ answers: 5, notices: 1 });
  });

  it('counts the taps of buttons too', async () => {
    const bench = await begin({ settings: { personBudget: 3 } });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    const [answer] = bench.api.sent(chat);
    for (let i = 0; i < 5; i += 1) if (answer) bench.api.tap(answer, '👍 Đúng ý', lan);
    await bench.settled();
    const notices = bench.api.calls.filter(({ payload }) => payload['text'] === TOO_FAST);
    expect(notices).toHaveLength(1);
  });

  it('drops what does not fit into the queue of the chat', async () => {
    const stuck: Answerer = { answer: () => new Promise(() => undefined) };
    const bench = await begin({ answerer: stuck, settings: { chatQueue: 10, answerMs: 200 } });
    for (let i = 0; i < 500; i += 1) bench.api.say({ chat, from: lan, text: `hộ nghèo ${i}` });
    await bench.until(() => bench.api.queue.waiting() === 0, 'the flood to be fetched');
    expect(bench.channel.pending()).toBeLessThanOrEqual(11);
    expect(counted(bench).notices).toBe(1);
  });
});

describe('when a group asks too much', () => {
  it('says once that answers come later, and gives them all, at most twenty messages a window', async () => {
    const bench = await begin({ settings: { groupBudget: 6, windowMs: 300 } });
    const group = supergroup(80);
    const askers = Array.from({ length: 10 }, (_, index) => person(8_100 + index));
    for (const from of askers) bench.api.say({ chat: group, from, text: '/hoi hộ nghèo' });
    await bench.until(() => counted(bench, group).notices === 1, 'the notice');
    expect(counted(bench, group)).toEqual({ answers: 5, notices: 1 });
    await bench.settled();
    expect(counted(bench, group)).toEqual({ answers: 10, notices: 1 });
  });

  it('gives waiting answers at once when the bot is told to stop', async () => {
    const bench = await begin({ settings: { groupBudget: 2, windowMs: 60_000 } });
    const group = supergroup(81);
    for (let i = 0; i < 4; i += 1)
      bench.api.say({ chat: group, from: person(8_200 + i), text: '/hoi hộ nghèo' });
    await bench.until(() => counted(bench, group).answers === 1, 'the first answer');
    expect(await bench.channel.stop(3_000)).toBe(true);
    expect(counted(bench, group).answers).toBe(4);
  });
});

describe('when one chat floods the bot', () => {
  it('answers another chat before the flood is through', async () => {
    const slow: Answerer = {
      answer: async (question, options) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return smallAnswerer.answer(question, options);
      },
    };
    const bench = await begin({ answerer: slow });
    const other = person(42);
    for (let i = 0; i < 1_000; i += 1) bench.api.say({ chat, from: lan, text: `hộ nghèo ${i}` });
    bench.api.say({ chat: privateChat(other), from: other, text: 'hộ nghèo' });
    await bench.until(() => bench.api.sent(privateChat(other)).length === 1, 'the answer to the other');
    expect(bench.channel.pending()).toBeGreaterThan(1);
    await bench.settled();
  });

  it('sends the first answers before the last ones are computed', async () => {
    const sentBefore: number[] = [];
    const busy: Answerer = {
      answer: (question, options) => {
        sentBefore.push(bench.api.calls.filter(({ method }) => method === 'sendMessage').length);
        for (const end = performance.now() + 10; performance.now() < end;);
        return smallAnswerer.answer(question, options);
      },
    };
    const bench = await begin({ answerer: busy });
    for (let id = 8_300; id < 8_340; id += 1) {
      bench.api.say({ chat: privateChat(person(id)), from: person(id), text: 'hộ nghèo' });
    }
    await bench.settled();
    expect(sentBefore).toHaveLength(40);
    expect(sentBefore.at(-1)).toBeGreaterThan(10);
  });

  it('leaves room for a question in a group full of talk', async () => {
    const bench = await begin({ settings: { chatQueue: 5 } });
    const group = supergroup(82);
    for (let i = 0; i < 300; i += 1) bench.api.say({ chat: group, from: lan, text: `chuyện phiếm ${i}` });
    bench.api.say({ chat: group, from: lan, text: '/hoi hộ nghèo' });
    await bench.settled();
    expect(counted(bench, group)).toEqual({ answers: 1, notices: 0 });
  });
});

describe('when budgets are counted', () => {
  const settings = { ...DEFAULT_SETTINGS, personBudget: 3, groupBudget: 3, windowMs: 1_000, chatQueue: 2 };

  it('gives a person the whole budget again after a quiet window', () => {
    let now = 0;
    const limits = createLimits(settings, () => now, new AbortController().signal);
    const take = (count: number) => Array.from({ length: count }, () => limits.person(1));
    expect(take(5)).toEqual(['go', 'go', 'go', 'notice', 'quiet']);
    now = 2_500;
    expect(take(4)).toEqual(['go', 'go', 'go', 'notice']);
    expect(limits.person(2)).toBe('go');
  });

  it('does not repeat the notice while the flood goes on', () => {
    let now = 0;
    const limits = createLimits(settings, () => now, new AbortController().signal);
    const notices = Array.from({ length: 200 }, () => {
      now += 50;
      return limits.person(1);
    }).filter((verdict) => verdict === 'notice');
    expect(notices).toHaveLength(1);
  });

  it('gives a place in the queue back', () => {
    const limits = createLimits(settings, () => 0, new AbortController().signal);
    expect([limits.enter(1), limits.enter(1), limits.enter(1)]).toEqual(['go', 'go', 'notice']);
    limits.leave(1);
    expect(limits.enter(1)).toBe('go');
    expect(limits.enter(2)).toBe('go');
  });
});
