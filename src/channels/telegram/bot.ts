import { FormattedString } from '@grammyjs/parse-mode';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type ApiClientOptions, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Desk } from './desk.ts';
import { handleMembership } from './handlers/membership.ts';
import { handleEdit, handleMessage } from './handlers/message.ts';
import { handleTap } from './handlers/tap.ts';
import { readIncoming, topicOf } from './incoming.ts';
import { readRequest } from './addressing.ts';
import { messages } from './messages.ts';
import { describeError } from './redaction.ts';

/** What Telegram is asked to send; left out, it would keep an earlier setting. Other sources of updates name theirs here. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[];

/**
 * A bot whose handlers work at a desk, in order within a chat's topic and side by side otherwise. It does not fetch
 * updates: polling does, or whatever else hands them to `handleUpdate`, which never rejects.
 * @param connect makes the desk around the bot's own API client
 */
export function createBot(token: string, client: ApiClientOptions, connect: (bot: Bot) => Desk): Bot {
  const bot = new Bot(token, { client });
  const desk = connect(bot);
  bot.use(async (ctx, next) => {
    if (!concernsUs(desk, ctx.update)) return;
    const chatId = ctx.chat?.id ?? 0;
    const verdict = desk.limits.enter(chatId);
    if (verdict !== 'go') return turnAway(desk, ctx, verdict === 'notice');
    try {
      await next();
    } catch (error) {
      desk.log.error('update failed', { updateId: ctx.update.update_id, error: describeError(error, token) });
    } finally {
      desk.limits.leave(chatId);
    }
  });
  bot.use(sequentialize(lineOf));
  bot.use((ctx) => dispatch(desk, ctx.update));
  return bot;
}

/** Whether anything is to be done: the talk of a busy group takes no place in any queue. */
function concernsUs(desk: Desk, update: Update): boolean {
  const raw = update.message ?? update.edited_message;
  if (raw === undefined) return update.callback_query !== undefined || update.my_chat_member !== undefined;
  if (raw.migrate_to_chat_id !== undefined) return true;
  const message = readIncoming(raw, desk.me());
  return message !== null && readRequest(message, desk.me()) !== null;
}

/** Updates with the same line are handled one after the other. */
function lineOf(ctx: Context): string {
  const message = ctx.msg;
  return `${ctx.chat?.id ?? 'none'}:${message === undefined ? 0 : (topicOf(message) ?? 0)}`;
}

async function dispatch(desk: Desk, update: Update): Promise<void> {
  if (update.message !== undefined) await handleMessage(desk, update.update_id, update.message);
  else if (update.edited_message !== undefined)
    await handleEdit(desk, update.update_id, update.edited_message);
  else if (update.callback_query !== undefined)
    await handleTap(desk, update.update_id, update.callback_query);
  else if (update.my_chat_member !== undefined) handleMembership(desk, update.my_chat_member);
}

/** More from this chat than can be kept in hand: said once, without waiting for what came before. */
async function turnAway(desk: Desk, ctx: Context, notice: boolean): Promise<void> {
  desk.log.warn('update turned away', { updateId: ctx.update.update_id });
  const message = notice ? readIncoming(ctx.update.message, desk.me()) : null;
  if (message === null || readRequest(message, desk.me()) === null) return;
  const text = new FormattedString(message.group ? messages.groupSlow : messages.tooFast);
  await desk.outbox.send(message, [text]).catch(() => undefined);
}
