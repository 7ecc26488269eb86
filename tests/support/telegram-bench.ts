import { afterEach } from 'vitest';
import type { Answerer } from '../../src/channels/answerer.ts';
import type { Library } from '../../src/channels/library.ts';
import type { LoggedQuestion, QuestionLog } from '../../src/channels/question-log.ts';
import { createTelegramChannel, type TelegramChannel } from '../../src/channels/telegram/channel.ts';
import type { TelegramSettings } from '../../src/channels/telegram/settings.ts';
import { startBotApi, type BotApi } from './bot-api/server.ts';
import type { Chat } from 'grammy/types';
import { createCapturedLog, type LogLine } from './captured-log.ts';
import { smallAnswerer, smallLibrary } from './small-ward.ts';

/** A running bot in front of a loopback Telegram. */
export interface TelegramBench {
  readonly api: BotApi;
  readonly channel: TelegramChannel;
  readonly log: readonly LogLine[];
  readonly asked: readonly LoggedQuestion[];
  readonly rated: readonly { readonly headline: string; readonly good: boolean }[];
  /** Waits until every update has been fetched and handled. */
  settled(): Promise<void>;
  until(condition: () => boolean, what: string): Promise<void>;
  /** Stops both; fails when the bot broke the Bot API. */
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly api?: BotApi;
  readonly token?: string;
  readonly answerer?: Answerer;
  readonly library?: () => Library;
  readonly questionLog?: null;
  readonly now?: () => Date;
  readonly settings?: Partial<TelegramSettings>;
  /** Not waited for, when the start cannot succeed. */
  readonly startInBackground?: boolean;
}

const GIVE_UP_MS = 15_000;

export async function openBench(options: BenchOptions = {}): Promise<TelegramBench> {
  const api = options.api ?? (await startBotApi());
  const log = createCapturedLog();
  const asked: LoggedQuestion[] = [];
  const rated: { headline: string; good: boolean }[] = [];
  const questionLog: QuestionLog = {
    asked: (entry) => asked.push(entry),
    rated: (entry) => rated.push(entry),
  };
  const channel = createTelegramChannel({
    token: options.token ?? api.token,
    apiRoot: api.root,
    answerer: () => options.answerer ?? smallAnswerer,
    library: options.library ?? (() => smallLibrary),
    log,
    questionLog: options.questionLog === null ? null : questionLog,
    ...(options.now && { now: options.now }),
    settings: { backoffMs: 20, pollSeconds: 5, openerMs: 40, ...options.settings },
  });
  const started = channel.start();
  if (options.startInBackground !== true) await started;

  return {
    api,
    channel,
    log: log.lines,
    asked,
    rated,
    until,
    settled: () =>
      until(() => api.queue.waiting() === 0 && channel.pending() === 0, 'all updates to be handled'),
    close: async () => {
      await channel.stop(5_000);
      if (options.api === undefined) await api.close();
    },
  };
}

/** Opens benches for the tests of one file, and closes after each test what it opened. */
export function benchesOfTests(): (options?: BenchOptions) => Promise<TelegramBench> {
  const open: TelegramBench[] = [];
  afterEach(async () => {
    for (const bench of open.splice(0)) await bench.close();
  });
  return async (options = {}) => {
    const bench = await openBench(options);
    open.push(bench);
    return bench;
  };
}

/** The first line of every message that a chat was sent. */
export function firstLines(bench: TelegramBench, chat: Chat): (string | undefined)[] {
  return bench.api.sent(chat).map(({ text }) => text?.split('\n')[0]);
}

/** What was logged at a level. */
export function logged(bench: TelegramBench, level: string): readonly LogLine[] {
  return bench.log.filter((line) => line.level === level);
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + GIVE_UP_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
