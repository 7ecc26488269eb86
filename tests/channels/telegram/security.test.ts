import { GrammyError, HttpError } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/channels/library.ts';
import { describeError, redact } from '../../../src/channels/telegram/redaction.ts';
import { person, privateChat } from '../../support/bot-api/world.ts';
import { smallAnswer, SMALL_REPORT_INFO, smallLibrary } from '../../support/small-ward.ts';
import { openBench, type TelegramBench } from '../../support/telegram-bench.ts';

const lan = person(61, 'Lan');
const chat = privateChat(lan);
const EVIL = '<b>*_[x](http://x)`\n{"level":"error"}\r\u2028&amp;';

let bench: TelegramBench;
let library: Library = smallLibrary;

beforeAll(async () => {
  bench = await openBench({
    library: () => library,
    answerer: {
      answer: (question, options) => {
        const answer = smallAnswer(question, options?.previous ?? null);
        return Promise.resolve(
          question.startsWith('evil') ? { ...answer, headline: EVIL.trim(), remarks: [EVIL] } : answer,
        );
      },
    },
  });
});
afterAll(() => bench.close());

describe('when the token could leak', () => {
  const token = '123456789:AAH-loopback_token_of_the_tests_0123456';

  it('is removed from every text, its own and any that looks like one', () => {
    expect(redact(`x ${token} y`, token)).toBe('x [token] y');
    expect(redact('bot987654321:ABCdefGhIJKlmNoPQRsTUVwxyZ-12345678/getMe', token)).toBe('bot[token]/getMe');
  });

  it.each([
    new HttpError('Network request failed', new TypeError(`fetch failed https://x/bot${token}/getMe`)),
    new GrammyError(
      'Call failed',
      { ok: false, error_code: 400, description: `bad ${token}` },
      'sendMessage',
      { text: 'chuyện riêng của bà Lan' },
    ),
    new Error(`boom ${token}`),
    { token },
  ])('is in no description of an error, nor are residents’ words: %#', (error) => {
    const said = describeError(error, token);
    expect(said).not.toContain(token);
    expect(said).not.toContain('bà Lan');
  });

  it('is in no log line and no text sent, through faults of every sort', async () => {
    bench.api.fault({ times: 2, trouble: { kind: 'reset' } });
    bench.api.fault({ method: 'getUpdates', times: 2, trouble: { kind: 'reset' } });
    bench.api.fault({ method: 'sendMessage', times: 1, trouble: { kind: 'html', status: 502 } });
    bench.api.fault({
      method: 'sendMessage',
      trouble: { kind: 'refusal', code: 400, description: `Bad Request: ${token}` },
    });
    for (const text of ['hộ nghèo', 'hộ cận nghèo']) bench.api.say({ chat, from: lan, text });
    await bench.settled();
    expect(JSON.stringify(bench.log)).not.toContain(token);
    expect(JSON.stringify(bench.api.calls)).not.toMatch(/"text":"[^"]*AAH-loopback/);
  });
});

describe('when a text is hostile', () => {
  it('is shown as it is, never as markup', async () => {
    bench.api.say({ chat, from: lan, text: 'evil hộ nghèo' });
    await bench.settled();
    const sent = bench.api.calls.findLast(({ method }) => method === 'sendMessage');
    expect(sent?.payload['parse_mode']).toBeUndefined();
    expect(sent?.payload['link_preview_options']).toEqual({ is_disabled: true });
    expect(sent?.payload['text']).toContain('<b>*_[x](http://x)`');
  });

  it('reaches no log message', async () => {
    bench.api.say({ chat, from: lan, text: 'evil\n{"level":"error","message":"đã bị chiếm"} hộ nghèo' });
    await bench.settled();
    expect(JSON.stringify(bench.log)).not.toContain('đã bị chiếm');
  });

  it('may be a name of a report without becoming a path or several lines', async () => {
    const report = { ...SMALL_REPORT_INFO, file: '../../../etc/passwd', title: 'Báo cáo\n../../x\u0000' };
    library = { ...smallLibrary, reports: () => [report] };
    bench.api.say({ chat, from: lan, text: '/nguon' });
    await bench.settled();
    library = smallLibrary;
    const said = bench.api.sent(chat).at(-1)?.text ?? '';
    expect(said).toContain('• Báo cáo ../../x, ngày 28/3/2023');
    expect(said).not.toContain('passwd');
  });
});

describe('when an update is malformed', () => {
  const base = { message_id: 9_000, date: 1, chat, from: lan };
  it.each([
    { message: { ...base, text: 42 } },
    { message: { ...base, text: ['hộ nghèo'] } },
    { message: { ...base, chat: null, text: 'x' } },
    { message: { ...base, chat: { id: 'x', type: 'private' }, text: 'x' } },
    { message: { ...base, chat: { id: 61, type: '__proto__' }, text: 'x' } },
    { message: { ...base, from: null, text: 'x' } },
    { message: { ...base, message_id: -1, text: 'x' } },
    { message: JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') },
    { message: null },
    { edited_message: 7 },
    { callback_query: { id: 1, from: null, data: {} } },
    { callback_query: { id: '1', from: lan, message: { chat: 1 }, data: 'r:1' } },
    { my_chat_member: {} },
    { my_chat_member: { chat: { id: {} } } },
    {},
  ])('says nothing and lives on: %j', async (update) => {
    const before = bench.api.sent(chat).length;
    bench.api.push(update);
    await bench.settled();
    expect(bench.api.sent(chat)).toHaveLength(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(
      bench.log.filter(({ level, message: text }) => level === 'error' && text !== 'update failed'),
    ).toEqual([]);
  });

  it.each([
    [{ type: 'mention', offset: -5, length: 3 }],
    [{ type: 'mention', offset: 0, length: 9_999 }],
    [{ type: 'text_mention', offset: 0, length: 2 }],
    [{ type: 7, offset: 'x' }],
    [null],
  ])('answers in spite of a broken entity: %j', async (entity) => {
    const before = bench.api.sent(chat).length;
    const message = bench.api.world.add(chat.id, { from: lan, date: 1, text: `hộ nghèo ${before}` });
    bench.api.push({ message: { ...message, date: Math.floor(Date.now() / 1000), entities: [entity] } });
    await bench.settled();
    expect(bench.api.sent(chat)).toHaveLength(before + 1);
  });

  it('reads no more of a text than a message can hold', async () => {
    bench.api.say({ chat, from: lan, text: `hộ nghèo ${'a'.repeat(1_000_000)}` });
    await bench.settled();
    expect(bench.asked.at(-1)?.question.length).toBeLessThanOrEqual(5_000);
  });
});
