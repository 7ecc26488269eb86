import type { Api } from 'grammy';
import type { Answerer } from '../answerer.ts';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { QuestionLog } from '../question-log.ts';
import type { BoundedMap } from './bounded-map.ts';
import type { ClosedChats } from './closed-chats.ts';
import type { Dialogue } from './dialogue.ts';
import type { Limits } from './limits.ts';
import type { Offered } from './offered.ts';
import type { Openers } from './openers.ts';
import type { Outbox } from './outbox.ts';
import type { Repeats } from './repeats.ts';
import type { TelegramSettings } from './settings.ts';

/** Everything a handler works with. */
export interface Desk {
  readonly api: Api;
  /** Ourselves; known once Telegram has been reached. */
  readonly me: () => { readonly id: number; readonly username: string };
  /** Asked anew for each question: another index may be in use by then. */
  readonly answerer: () => Answerer;
  readonly library: () => Library;
  readonly log: Log;
  /** Null when the operator keeps no questions. */
  readonly questionLog: QuestionLog | null;
  readonly settings: TelegramSettings;
  readonly token: string;
  readonly outbox: Outbox;
  readonly closed: ClosedChats;
  readonly dialogue: Dialogue;
  readonly limits: Limits;
  readonly offered: Offered;
  readonly openers: Openers;
  readonly repeats: Repeats;
  /** Things said or counted once: apologies, albums, opinions. */
  readonly once: BoundedMap<string, true>;
  /** Milliseconds since 1970 by Telegram's clock. */
  readonly telegramNow: () => number;
  /** Waits for the turn to begin with an answer. */
  readonly turn: () => Promise<void>;
  /** ISO date of a moment where the residents live. */
  readonly localDate: (milliseconds: number) => string;
}
