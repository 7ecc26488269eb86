import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/channels/answerer.ts';
import { person, privateChat, supergroup } from '../../support/bot-api/world.ts';
import { startBotApi } from '../../support/bot-api/server.ts';
import { smallAnswerer } from '../../support/small-ward.ts';
import { benchesOfTests, firstLines, logged } from '../../support/telegram-bench.ts';

const POOR = '37 hộ nghèo';
const lan = person(31, 'Lan');
const chat = privateChat(lan);
const begin = benchesOfTests();

describe('when the answerer fails', () => {
  it('says one polite sentence and logs the update', async () => {
    const broken: Answerer = { answer: () => Promise.reject(new Error('hỏng')) };
    const bench = await begin({ answerer: broken });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat)).toEqual([
      'Dạ, Hỏi Phường đang trục trặc, chưa trả lời được. Lát nữa hỏi lại giúp ạ.',
    ]);
    expect(logged(bench, 'error').map(({ fields }) => fields['updateId'])).toEqual([700_000_001]);
  });

  it('answers the same question asked again at once', async () => {
    let calls = 0;
    const shaky: Answerer = {
      answer: (...given) => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('hỏng')) : smallAnswerer.answer(...given);
      },
    };
    const bench = await begin({ answerer: shaky });
    for (let i = 0; i < 2; i += 1) bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat).at(-1)).toBe(POOR);
  });

  it('gives up an answer that never comes', async () => {
    const stuck: Answerer = { answer: () => new Promise(() => undefined) };
    const bench = await begin({ answerer: stuck, settings: { answerMs: 30 } });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat)[0]).toContain('đang trục trặc');
  });
});

describe('when an answer takes a while', () => {
  it('shows typing, in the topic, and not for a quick one', async () => {
    const slow: Answerer = {
      answer: async (question, options) => {
        if (question.includes('chậm')) await new Promise((resolve) => setTimeout(resolve, 60));
        return smallAnswerer.answer(question, options);
      },
    };
    const bench = await begin({ answerer: slow, settings: { typingAfterMs: 30 } });
    const group = supergroup(60, true);
    bench.api.world.open(group, [7]);
    bench.api.say({ chat: group, from: lan, text: '/hoi hộ nghèo', topic: 7 });
    bench.api.say({ chat: group, from: lan, text: '/hoi chậm: hộ nghèo', topic: 7 });
    await bench.settled();
    const typing = bench.api.calls.filter(({ method }) => method === 'sendChatAction');
    expect(typing.map(({ payload }) => payload['message_thread_id'])).toEqual([7]);
  });
});

describe('when the bot is told to stop', () => {
  it('delivers twenty answers in hand, and leaves nothing for the next start', async () => {
    const slow: Answerer = {
      answer: async (question, options) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return smallAnswerer.answer(question, options);
      },
    };
    const bench = await begin({ answerer: slow });
    const people = Array.from({ length: 20 }, (_, index) => person(8_000 + index));
    for (const from of people) bench.api.say({ chat: privateChat(from), from, text: 'hộ nghèo' });
    await bench.until(() => bench.channel.pending() === people.length, 'all questions to be in hand');
    expect(await bench.channel.stop(5_000)).toBe(true);
    expect(people.map((from) => bench.api.sent(privateChat(from)).length)).toEqual(people.map(() => 1));
    expect(bench.api.queue.waiting()).toBe(0);
  });

  it('greets at once who was waiting for a greeting', async () => {
    const bench = await begin({ settings: { openerMs: 60_000 } });
    bench.api.say({ chat, from: lan, text: 'alo' });
    await bench.settled();
    await bench.channel.stop(1_000);
    expect(firstLines(bench, chat)[0]).toContain('xin chào');
  });

  it('gives up at its deadline', async () => {
    const stuck: Answerer = { answer: () => new Promise(() => undefined) };
    const bench = await begin({ answerer: stuck });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.until(() => bench.channel.pending() === 1, 'the question');
    expect(await bench.channel.stop(50)).toBe(false);
  });

  it('may be told so before it ever connected', async () => {
    const api = await startBotApi();
    const bench = await begin({ api, token: '1:wrong-token-wrong-token-wrong', startInBackground: true });
    expect(await bench.channel.stop(50)).toBe(true);
    await api.close();
  });
});
