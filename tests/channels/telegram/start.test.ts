import { describe, expect, it } from 'vitest';
import { startBotApi } from '../../support/bot-api/server.ts';
import { openBench } from '../../support/telegram-bench.ts';

describe('when the bot starts', () => {
  it('asks for exactly the updates that it handles', async () => {
    const bench = await openBench();
    await bench.until(() => bench.api.queue.polls > 0, 'the first poll');
    expect(bench.api.queue.allowed).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
    ]);
    await bench.close();
  });

  it('sets commands and descriptions for each scope in two languages, and only once', async () => {
    const api = await startBotApi();
    const setters = () =>
      api.calls
        .filter(({ method }) => method.startsWith('setMy'))
        .map(({ payload, method }) => ({ method, payload }));
    const first = await openBench({ api });
    await first.until(() => setters().length === 8, 'the menu');
    await first.channel.stop(1_000);
    const scopes = setters()
      .filter(({ method }) => method === 'setMyCommands')
      .map(({ payload }) => [payload['scope'], payload['language_code']]);
    expect(scopes).toEqual([
      [{ type: 'all_private_chats' }, undefined],
      [{ type: 'all_group_chats' }, undefined],
      [{ type: 'all_private_chats' }, 'en'],
      [{ type: 'all_group_chats' }, 'en'],
    ]);
    const second = await openBench({ api });
    await second.channel.stop(1_000);
    expect(setters()).toHaveLength(8);
    await api.close();
  });

  it('works although the menu cannot be set', async () => {
    const api = await startBotApi();
    api.fault({ method: 'setMyCommands', times: 9, trouble: { kind: 'flood', retryAfter: 3_600 } });
    const bench = await openBench({ api });
    await bench.until(() => bench.log.some(({ message }) => message === 'menu not published'), 'the warning');
    await bench.channel.stop(1_000);
    await api.close();
  });
});
