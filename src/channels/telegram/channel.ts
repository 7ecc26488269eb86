import { setMaxListeners } from 'node:events';
import type { Answerer } from '../answerer.ts';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { QuestionLog } from '../question-log.ts';
import { createBot } from './bot.ts';
import { createBoundedMap } from './bounded-map.ts';
import { createClosedChats } from './closed-chats.ts';
import type { Desk } from './desk.ts';
import { createDialogue } from './dialogue.ts';
import { createLimits } from './limits.ts';
import { publishMenu } from './menu.ts';
import { createOffered } from './offered.ts';
import { createOpeners } from './openers.ts';
import { createOutage } from './outage.ts';
import { createOutbox } from './outbox.ts';
import { createPolling } from './polling.ts';
import { describeError } from './redaction.ts';
import { createRepeats } from './repeats.ts';
import { createResend } from './resend.ts';
import { DEFAULT_SETTINGS, type TelegramSettings } from './settings.ts';
import { createStagger } from './stagger.ts';
import { createTransport } from './transport.ts';

export interface TelegramChannelOptions {
  /** As @BotFather gave it. */
  readonly token: string;
  /** Bot API server, without a slash at the end: "https://api.telegram.org". */
  readonly apiRoot: string;
  /** Asked anew for each question, so that another index can be put in without a restart. */
  readonly answerer: () => Answerer;
  readonly library: () => Library;
  readonly log: Log;
  /** Null when no questions are kept; residents are told which. */
  readonly questionLog: QuestionLog | null;
  /** The wall clock, believed only until Telegram has told the time. */
  readonly now?: () => Date;
  readonly settings?: Partial<TelegramSettings>;
}

export interface TelegramChannel {
  /**
   * Connects and begins to answer. A wrong token or an unreachable Telegram is logged in one sentence and tried again
   * with growing pauses, so this resolves only once connected, or when stopped before that; it never rejects.
   */
  start(): Promise<void>;
  /**
   * Fetches nothing more, finishes what is in hand, then tells Telegram what is done. Resolves after at most about
   * `deadlineMs` milliseconds; true when every answer was delivered.
   */
  stop(deadlineMs: number): Promise<boolean>;
  /** Updates in hand. */
  pending(): number;
}

/** Milliseconds that never go backwards, whatever happens to the wall clock. */
const clock = () => performance.now();
const LOOK_AGAIN_MS = 10;
const ONCE_MS = 60 * 60_000;
/** Added to the longest poll before a connection counts as dead. */
const POLL_GRACE_SECONDS = 10;

/** The conversation in Telegram: private chats and groups, by long polling. */
export function createTelegramChannel(options: TelegramChannelOptions): TelegramChannel {
  const { token, log, questionLog, answerer, library } = options;
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const transport = createTransport(clock, () => (options.now?.() ?? new Date()).getTime());
  const draining = new AbortController();
  const deadline = new AbortController();
  // Every request in hand listens for the end.
  setMaxListeners(0, draining.signal, deadline.signal);
  const dates = new Intl.DateTimeFormat('en-CA', { timeZone: settings.timeZone });
  const openers = createOpeners(settings);

  const bot = createBot(
    token,
    {
      apiRoot: options.apiRoot.replace(/\/+$/, ''),
      timeoutSeconds: settings.pollSeconds + POLL_GRACE_SECONDS,
      fetch: transport.fetch,
    },
    ({ api }): Desk => {
      api.config.use(createResend({ settings, clock, log, aborted: deadline.signal }));
      const closed = createClosedChats(settings, clock);
      const dialogue = createDialogue(settings, clock);
      const onMigrate = (from: number, to: number) => {
        outbox.migrate(from, to);
        dialogue.migrate(from, to);
      };
      const outbox = createOutbox({ api, closed, settings, clock, onMigrate });
      return {
        api,
        me: () => ({ id: bot.botInfo.id, username: bot.botInfo.username }),
        answerer,
        library,
        log,
        questionLog,
        settings,
        token,
        outbox,
        closed,
        dialogue,
        limits: createLimits(settings, clock, draining.signal),
        offered: createOffered(settings, clock, () => library().examples(12)),
        openers,
        repeats: createRepeats(settings, clock),
        once: createBoundedMap({ capacity: settings.remembered, lifetimeMs: ONCE_MS, clock }),
        telegramNow: () => transport.now(),
        turn: createStagger(),
        localDate: (milliseconds) => dates.format(milliseconds),
      };
    },
  );
  const onError = (error: unknown) =>
    log.error('telegram channel failed', { error: describeError(error, token) });
  const polling = createPolling({ bot, settings, outage: createOutage(log, token), onError });
  let menu: Promise<void> = Promise.resolve();

  async function drained(deadlineMs: number): Promise<boolean> {
    const end = clock() + deadlineMs;
    openers.flush();
    while (openers.pending() + polling.pending() > 0) {
      if (clock() >= end) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    return true;
  }

  return {
    start: async () => {
      await polling.start();
      menu = publishMenu(bot.api, log, token).catch(onError);
    },
    stop: async (deadlineMs) => {
      draining.abort();
      polling.close();
      const all = await drained(deadlineMs);
      deadline.abort();
      await menu;
      await polling.confirm();
      transport.close();
      if (!all) log.warn('stopped before everything was answered', { pending: polling.pending() });
      return all;
    },
    pending: () => polling.pending(),
  };
}
