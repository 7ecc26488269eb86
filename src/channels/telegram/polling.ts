import { createConcurrentSink, createRunner, createSource, type RunnerHandle } from '@grammyjs/runner';
import { GrammyError, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from './bot.ts';
import type { Outage } from './outage.ts';
import { pause } from './pause.ts';
import type { TelegramSettings } from './settings.ts';

const LARGEST_BATCH = 100;
const CONFIRM_MS = 3_000;

/** Fetches updates by long polling and hands them to the bot, through any outage. */
export interface Polling {
  /** Connects, however long that takes, and begins. Resolves when connected, or when stopped before that. */
  start(): Promise<void>;
  /** Fetches no more. */
  close(): void;
  /** Updates being handled. */
  pending(): number;
  /** Tells Telegram which updates are done with, so that the next start does not get them again. */
  confirm(): Promise<void>;
}

export function createPolling(options: {
  readonly bot: Bot;
  readonly settings: TelegramSettings;
  readonly outage: Outage;
  readonly onError: (error: unknown) => void;
}): Polling {
  const { bot, settings, outage, onError } = options;
  const closed = new AbortController();
  // The runner would forget the offset when it is started anew, and Telegram send the last updates again.
  let offset = 0;
  let runner: RunnerHandle | undefined;

  /** Tries until it succeeds; undefined when closed before that. */
  async function persist<T>(request: () => Promise<T>): Promise<T | undefined> {
    for (
      let delay = settings.backoffMs;
      !closed.signal.aborted;
      delay = Math.min(delay * 2, settings.longestBackoffMs)
    ) {
      try {
        const result = await request();
        outage.over();
        return result;
      } catch (error) {
        if (closed.signal.aborted) return undefined;
        outage.report(error);
        await pause(Math.max(delay, demandedPause(error)), closed.signal);
      }
    }
    return undefined;
  }

  const sink = createConcurrentSink<Update>(
    { consume: (update) => bot.handleUpdate(update) },
    async (error: unknown) => onError(error),
    { concurrency: settings.concurrency },
  );
  const source = createSource<Update>({
    supply: async (batchSize, signal) => {
      const limit = Math.max(1, Math.min(batchSize, LARGEST_BATCH));
      const updates = await persist(() =>
        bot.api.getUpdates(
          { offset, limit, timeout: settings.pollSeconds, allowed_updates: ALLOWED_UPDATES },
          signal,
        ),
      );
      const last = updates?.at(-1)?.update_id;
      if (last !== undefined) offset = last + 1;
      return updates ?? [];
    },
  });

  return {
    start: async () => {
      const me = await persist(() => bot.api.getMe());
      if (me === undefined) return;
      bot.botInfo = me;
      if ((await persist(() => bot.api.deleteWebhook())) === undefined) return;
      runner = createRunner(source, sink);
      runner.start();
      runner.task()?.catch(onError);
    },
    close: () => {
      closed.abort();
      if (runner?.isRunning()) void runner.stop()?.catch(onError);
    },
    pending: () => sink.size(),
    confirm: async () => {
      if (offset === 0) return;
      const answered = new AbortController();
      const request = bot.api
        .getUpdates({ offset, limit: 1, timeout: 0, allowed_updates: ALLOWED_UPDATES })
        .then(() => answered.abort(), onError);
      await Promise.race([request, pause(CONFIRM_MS, answered.signal)]);
    },
  };
}

function demandedPause(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}
