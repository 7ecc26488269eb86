import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supergroup } from '../../support/bot-api/world.ts';
import { ba, lan, Q, type Stage } from '../../support/group-scene.ts';
import { openBench, type TelegramBench } from '../../support/telegram-bench.ts';
import { CALLS } from './group-scenes-calls.ts';
import { TALK } from './group-scenes-talk.ts';

const SCENARIOS = [...CALLS, ...TALK];

describe('when something is written in a group', () => {
  let bench: TelegramBench;
  let groups = 0;

  beforeAll(async () => {
    bench = await openBench({ settings: { personBudget: 10_000 } });
  });
  afterAll(() => bench.close());

  async function setStage(): Promise<Stage> {
    groups += 1;
    const chat = supergroup(groups, true);
    bench.api.world.open(chat, [7, 8]);
    bench.api.say({ chat, from: lan, text: `/hoi ${Q}`, date: Math.floor(Date.now() / 1000) - 60 });
    const chatter = bench.api.say({ chat, from: ba, text: 'chiều nay họp tổ nha chị Lan' });
    await bench.settled();
    const ours = bench.api.sent(chat)[0];
    if (ours === undefined) throw new Error('the stage is not set');
    return { chat, lan, ba, ours, chatter };
  }

  it('knows at least sixty scenes', () => expect(SCENARIOS.length).toBeGreaterThanOrEqual(60));

  it.each(SCENARIOS)('$name: $hears', async ({ words, hears, reacts }) => {
    const stage = await setStage();
    const before = bench.api.sent(stage.chat).length;
    const asked = bench.api.say({
      chat: stage.chat,
      ...(typeof words === 'function' ? words(stage) : words),
    });
    await bench.settled();
    const said = bench.api.sent(stage.chat).slice(before);
    if (hears === null) expect(said.map(({ text }) => text)).toEqual([]);
    else {
      expect(said).toHaveLength(1);
      expect(said[0]?.text?.slice(0, hears.length)).toBe(hears);
      expect(said[0]?.reply_to_message?.message_id).toBe(asked.message_id);
      const sending = bench.api.calls.findLast(({ method }) => method === 'sendMessage');
      expect(sending?.payload['message_thread_id']).toBe(asked.message_thread_id === 7 ? 7 : undefined);
      expect(said[0]?.message_thread_id).toBe(asked.is_topic_message ? asked.message_thread_id : undefined);
    }
    const reactions = bench.api.calls.filter(
      ({ method, payload }) => method === 'setMessageReaction' && payload['chat_id'] === stage.chat.id,
    );
    expect(reactions).toHaveLength(reacts === true ? 1 : 0);
  });
});
