import { describe, expect, it } from 'vitest';
import { basicGroup, person, privateChat, supergroup } from '../../support/bot-api/world.ts';
import type { Trouble } from '../../support/bot-api/faults.ts';
import { benchesOfTests, firstLines, logged } from '../../support/telegram-bench.ts';

const POOR = '37 hộ nghèo';
const lan = person(31, 'Lan');
const chat = privateChat(lan);
const begin = benchesOfTests();

describe('when Telegram fails to take an answer', () => {
  it.each([
    ['asks to wait', { kind: 'flood', retryAfter: 1 }],
    ['resets the connection', { kind: 'reset' }],
    ['answers 502 in HTML', { kind: 'html', status: 502 }],
    ['answers 500', { kind: 'refusal', code: 500, description: 'Internal Server Error' }],
    ['is slow', { kind: 'delay', ms: 120 }],
    ['hangs', { kind: 'hang' }],
  ] satisfies [string, Trouble][])('delivers it once although Telegram %s', async (_, trouble) => {
    const bench = await begin({ settings: { requestMs: 400 } });
    bench.api.fault({ method: 'sendMessage', times: trouble.kind === 'flood' ? 1 : 2, trouble });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat)).toEqual([POOR]);
    expect(logged(bench, 'error')).toEqual([]);
  });

  it('lets nothing else into a chat that Telegram asked to leave alone for a while', async () => {
    const bench = await begin();
    const group = supergroup(40, true);
    bench.api.world.open(group, [7]);
    bench.api.fault({ method: 'sendMessage', chatId: group.id, trouble: { kind: 'flood', retryAfter: 1 } });
    bench.api.say({ chat: group, from: lan, text: '/hoi hộ nghèo' });
    await bench.until(() => bench.api.calls.some(({ code }) => code === 429), 'the refusal');
    bench.api.say({ chat: group, from: lan, text: '/hoi lượt người', topic: 7 });
    await bench.settled();
    expect(bench.api.calls.filter(({ code }) => code === 429)).toHaveLength(1);
    expect(bench.api.sent(group)).toHaveLength(2);
  });
});

describe('when a chat is closed to the bot', () => {
  it('stops at the first 403 and does not try again', async () => {
    const bench = await begin();
    const forbidden = {
      kind: 'refusal',
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    } as const;
    bench.api.fault({ method: 'sendMessage', times: 9, trouble: forbidden });
    for (const text of ['hộ nghèo', 'hộ cận nghèo', 'lượt người']) bench.api.say({ chat, from: lan, text });
    await bench.settled();
    expect(bench.api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    expect(logged(bench, 'error')).toEqual([]);
  });

  it('goes on when it is let in again', async () => {
    const bench = await begin();
    const forbidden = {
      kind: 'refusal',
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    } as const;
    bench.api.fault({ method: 'sendMessage', trouble: forbidden });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.settled();
    const member = { user: bench.api.me, status: 'member' };
    bench.api.push({
      my_chat_member: { chat, from: lan, date: 1, old_chat_member: member, new_chat_member: member },
    });
    bench.api.say({ chat, from: lan, text: 'hộ cận nghèo' });
    await bench.settled();
    expect(firstLines(bench, chat)).toEqual(['34 hộ cận nghèo']);
  });
});

describe('when a group becomes a supergroup', () => {
  it('sends the answer to the new chat, once', async () => {
    const bench = await begin();
    const before = basicGroup(50);
    const after = supergroup(50);
    bench.api.world.open(after);
    bench.api.fault({
      method: 'sendMessage',
      chatId: before.id,
      trouble: { kind: 'migrated', to: after.id },
    });
    bench.api.say({ chat: before, from: lan, text: '/hoi hộ nghèo' });
    await bench.settled();
    expect(firstLines(bench, before)).toEqual([]);
    expect(firstLines(bench, after)).toEqual([POOR]);
  });

  it('goes on with the dialogue there', async () => {
    const bench = await begin();
    const before = basicGroup(51);
    const after = supergroup(51);
    bench.api.say({ chat: before, from: lan, text: '/hoi hộ nghèo' });
    await bench.settled();
    bench.api.say({ chat: before, from: lan, more: { migrate_to_chat_id: after.id } });
    bench.api.say({ chat: after, from: lan, more: { migrate_from_chat_id: before.id } });
    await bench.settled();
    bench.api.say({ chat: after, from: lan, text: '/hoi vậy số kia' });
    await bench.settled();
    expect(firstLines(bench, after)).toEqual(['34 hộ cận nghèo']);
  });
});

describe('when fetching updates fails', () => {
  it.each([
    ['a broken connection', { kind: 'reset' }],
    ['a page of HTML', { kind: 'html', status: 502 }],
    ['a request to wait', { kind: 'flood', retryAfter: 0 }],
    [
      'a second poller',
      { kind: 'refusal', code: 409, description: 'Conflict: terminated by other getUpdates request' },
    ],
    ['a server error', { kind: 'refusal', code: 500, description: 'Internal Server Error' }],
  ] satisfies [string, Trouble][])(
    'survives %s, says so once, and answers each question once',
    async (_, trouble) => {
      const bench = await begin();
      bench.api.fault({ method: 'getUpdates', times: 4, trouble });
      bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
      await bench.until(() => bench.api.sent(chat).length > 0, 'an answer');
      bench.api.say({ chat, from: lan, text: 'hộ cận nghèo' });
      await bench.until(() => bench.api.sent(chat).length > 1, 'another answer');
      await bench.settled();
      expect(firstLines(bench, chat)).toEqual([POOR, '34 hộ cận nghèo']);
      expect(logged(bench, 'warn')).toHaveLength(1);
    },
  );

  it('answers nothing twice when the confirmation of an update was lost', async () => {
    const bench = await begin();
    bench.api.fault({ method: 'getUpdates', trouble: { kind: 'reset', after: true } });
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.until(() => bench.api.sent(chat).length > 0, 'an answer');
    await bench.settled();
    expect(firstLines(bench, chat)).toEqual([POOR]);
  });

  it('comes back when another poller has gone', async () => {
    const bench = await begin();
    const other = await begin({ api: bench.api });
    await bench.until(() => [bench, other].some((one) => logged(one, 'warn').length > 0), 'a conflict');
    await other.channel.stop(1_000);
    bench.api.say({ chat, from: lan, text: 'hộ nghèo' });
    await bench.until(() => bench.api.sent(chat).length > 0, 'an answer');
    expect(firstLines(bench, chat)).toEqual([POOR]);
  });
});
