import type { Exchange } from '../../domain/answer.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { Incoming } from './incoming.ts';
import type { TelegramSettings } from './settings.ts';

/** A question that was answered, with what is needed to answer it again when it is edited. */
export interface Replied {
  readonly question: string;
  readonly previous: Exchange | null;
  /** Messages that hold the answer, in order. */
  readonly answerIds: readonly number[];
}

type Where = Pick<Incoming, 'chatId' | 'messageId' | 'topic' | 'person'>;

/** What is remembered of conversations, in memory only: a restart forgets it. */
export interface Dialogue {
  /** Last exchange of this person in this chat and topic. */
  last(where: Where): Exchange | null;
  /** The exchange that one of our messages gave the answer of. */
  answeredBy(chatId: number, answerId: number): Exchange | null;
  /** How a resident's message was answered, or undefined. */
  reply(chatId: number, messageId: number): Replied | undefined;
  remember(where: Where, replied: Replied, exchange: Exchange | null): void;
  /** A group became a supergroup: its dialogues go on, its message ids do not. */
  migrate(from: number, to: number): void;
}

/** @param clock milliseconds that never go backwards. */
export function createDialogue(settings: TelegramSettings, clock: () => number): Dialogue {
  const limits = { capacity: settings.remembered, lifetimeMs: settings.dialogueMs, clock };
  const lasts = createBoundedMap<string, Exchange>(limits);
  const answers = createBoundedMap<string, Exchange>(limits);
  const replies = createBoundedMap<string, Replied>(limits);

  return {
    last: (where) => lasts.get(personKey(where)) ?? null,
    answeredBy: (chatId, answerId) => answers.get(`${chatId}:${answerId}`) ?? null,
    reply: (chatId, messageId) => replies.get(`${chatId}:${messageId}`),
    remember: (where, replied, exchange) => {
      replies.set(`${where.chatId}:${where.messageId}`, replied);
      if (exchange === null) return;
      lasts.set(personKey(where), exchange);
      for (const id of replied.answerIds) answers.set(`${where.chatId}:${id}`, exchange);
    },
    migrate: (from, to) => {
      for (const key of lasts.keys()) {
        if (key.startsWith(`${from}:`)) lasts.rename(key, `${to}:${key.slice(`${from}:`.length)}`);
      }
    },
  };
}

function personKey({ chatId, topic, person }: Where): string {
  return `${chatId}:${topic ?? 0}:${person}`;
}
