import { describe, expect, it } from 'vitest';
import { person, privateChat, supergroup } from '../../support/bot-api/world.ts';
import { startBotApi } from '../../support/bot-api/server.ts';
import { benchesOfTests, firstLines, logged } from '../../support/telegram-bench.ts';

const POOR = '37 hộ nghèo';
const lan = person(31, 'Lan');
const chat = privateChat(lan);
const begin = benchesOfTests();

describe('when Telegram cannot be reached at the start', () => {
  it('says in two languages that the token is wrong, and keeps trying', async () => {
    const api = await startBotApi();
    const bench = await begin({ api, token: '1:wrong-token-wrong-token-wrong', startInBackground: true });
    await bench.until(() => logged(bench, 'warn').length > 0, 'a complaint');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [complaint, ...more] = logged(bench, 'warn');
    expect(complaint?.message).toMatch(/BOT_TOKEN.*@BotFather.*Telegram refuses this BOT_TOKEN/s);
    expect(more).toEqual([]);
    expect(JSON.stringify(bench.log)).not.toContain('wrong-token');
    await bench.channel.stop(100);
    await api.close();
  });

  it('connects as soon as it can', async () => {
    const api = await startBotApi();
    api.fault({ method: 'getMe', times: 3, trouble: { kind: 'reset' } });
    const bench = await begin({ api });
    api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat)).toEqual([POOR]);
    expect(logged(bench, 'warn').map(({ message }) => message)[0]).toContain('Không nối được tới Telegram');
    await bench.channel.stop(1_000);
    await api.close();
  });
});

describe('when messages come long after they were written', () => {
  it('answers each question once in a private chat and apologizes once', async () => {
    const bench = await begin();
    const words = ['hộ nghèo', 'hộ nghèo', 'hộ cận nghèo'];
    for (const [index, text] of words.entries())
      bench.api.say({ chat, from: lan, text, date: elevenMinutesAgo() + index * 20 });
    await bench.settled();
    const said = bench.api.sent(chat).map(({ text }) => text ?? '');
    expect(said.map((text) => text.split('\n')[0])).toEqual([POOR, '34 hộ cận nghèo']);
    expect(said.map((text) => text.includes('Xin lỗi trả lời trễ, máy vừa mất kết nối.'))).toEqual([
      true,
      false,
    ]);
  });

  it('says one sentence in a group', async () => {
    const bench = await begin();
    const group = supergroup(70);
    for (const text of ['hộ nghèo', 'hộ cận nghèo', 'lượt người']) {
      bench.api.say({ chat: group, from: lan, text: `/hoi ${text}`, date: elevenMinutesAgo() });
    }
    await bench.settled();
    expect(firstLines(bench, group)).toHaveLength(1);
    expect(firstLines(bench, group)[0]).toContain('máy vừa mất kết nối');
  });

  it.each([
    ['ahead', 1],
    ['back', -1],
  ])('believes Telegram when the clock of this machine jumps %s', async (_, sign) => {
    const bench = await begin({ now: () => new Date(Date.now() + sign * 9 * 3_600_000) });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    bench.api.say({ chat, from: lan, text: 'hộ cận nghèo', date: elevenMinutesAgo() });
    await bench.settled();
    expect(bench.api.sent(chat).map(({ text }) => text?.includes('Xin lỗi trả lời trễ'))).toEqual([
      false,
      true,
    ]);
  });
});

function elevenMinutesAgo(): number {
  return Math.floor(Date.now() / 1000) - 11 * 60;
}
