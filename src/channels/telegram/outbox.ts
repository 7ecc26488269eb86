import type { FormattedString } from '@grammyjs/parse-mode';
import { GrammyError, type Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { createBoundedMap } from './bounded-map.ts';
import { isClosed, type ClosedChats } from './closed-chats.ts';
import type { Incoming } from './incoming.ts';
import type { TelegramSettings } from './settings.ts';

/** Where something is said. */
export type Place = Pick<Incoming, 'chatId' | 'group' | 'topic' | 'messageId'>;

/** Says things in chats, with entities and never with a parse mode. */
export interface Outbox {
  /**
   * Sends the messages in order, in a group as replies to the asking message, in its topic; the keyboard goes under the last.
   * @returns their ids; fewer when the chat turned out to be closed to us.
   */
  send(
    place: Place,
    messages: readonly FormattedString[],
    keyboard?: InlineKeyboardMarkup,
  ): Promise<number[]>;
  /** Replaces a message of ours. @returns false when it is no longer there to be edited. */
  edit(
    chatId: number,
    messageId: number,
    message: FormattedString,
    keyboard?: InlineKeyboardMarkup,
  ): Promise<boolean>;
  remove(chatId: number, messageId: number): Promise<void>;
  /** A group became a supergroup under a new id. */
  migrate(from: number, to: number): void;
}

const SUPERGROUP_FIRST = -1_000_000_000_000;

export function createOutbox(options: {
  readonly api: Api;
  readonly closed: ClosedChats;
  readonly settings: TelegramSettings;
  readonly clock: () => number;
  /** Told when sending revealed a migration that no message has announced yet. */
  readonly onMigrate: (from: number, to: number) => void;
}): Outbox {
  const { api, closed, settings, clock, onMigrate } = options;
  const moved = createBoundedMap<number, number>({
    capacity: settings.remembered,
    lifetimeMs: 24 * 60 * 60_000,
    clock,
  });

  async function sendOne(
    place: Place,
    message: FormattedString,
    keyboard?: InlineKeyboardMarkup,
  ): Promise<number> {
    const target = moved.get(place.chatId);
    try {
      const sent = await api.sendMessage(target ?? place.chatId, message.text, {
        entities: message.entities,
        link_preview_options: { is_disabled: true },
        ...(place.topic !== undefined && target === undefined && { message_thread_id: place.topic }),
        // After a migration the same id belongs to another message.
        ...(place.group &&
          target === undefined && {
            reply_parameters: { message_id: place.messageId, allow_sending_without_reply: true },
          }),
        ...(keyboard && { reply_markup: keyboard }),
      });
      return sent.message_id;
    } catch (error) {
      const to = migrationOf(error);
      if (to === null || target !== undefined) throw error;
      onMigrate(place.chatId, to);
      return sendOne(place, message, keyboard);
    }
  }

  return {
    send: async (place, messages, keyboard) => {
      const ids: number[] = [];
      for (const [index, message] of messages.entries()) {
        if (closed.has(place.chatId)) return ids;
        const last = index === messages.length - 1;
        try {
          ids.push(await sendOne(place, message, last ? keyboard : undefined));
        } catch (error) {
          if (!isClosed(error)) throw error;
          closed.close(place.chatId);
        }
      }
      return ids;
    },
    edit: async (chatId, messageId, message, keyboard) => {
      try {
        await api.editMessageText(chatId, messageId, message.text, {
          entities: message.entities,
          link_preview_options: { is_disabled: true },
          ...(keyboard && { reply_markup: keyboard }),
        });
        return true;
      } catch (error) {
        if (isClosed(error) || isUnchanged(error)) return true;
        if (isGone(error)) return false;
        throw error;
      }
    },
    remove: async (chatId, messageId) => {
      try {
        await api.deleteMessage(chatId, messageId);
      } catch (error) {
        if (!(error instanceof GrammyError)) throw error;
      }
    },
    migrate: (from, to) => moved.set(from, to),
  };
}

function migrationOf(error: unknown): number | null {
  const to = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
  return Number.isSafeInteger(to) && Number(to) < SUPERGROUP_FIRST ? Number(to) : null;
}

function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description);
}

function isGone(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(error.description)
  );
}
