import { FormattedString } from '@grammyjs/parse-mode';
import type { Message } from 'grammy/types';
import { readRequest, type Request } from '../addressing.ts';
import { admit } from '../admit.ts';
import { ask } from '../ask.ts';
import type { Desk } from '../desk.ts';
import { guarded } from '../guarded.ts';
import { readIncoming, type Incoming } from '../incoming.ts';
import { messages } from '../messages.ts';
import { sameQuestion } from '../repeats.ts';
import { handleCommand, sayHint } from './commands.ts';
import { handleMedia, isKnownAlbum } from './media.ts';
import { handleQuestion, isLate, said } from './question.ts';

/** A new message in any chat. */
export async function handleMessage(desk: Desk, updateId: number, raw: Message): Promise<void> {
  if (announceMigration(desk, raw)) return;
  const message = readIncoming(raw, desk.me());
  if (message === null || desk.dialogue.reply(message.chatId, message.messageId) !== undefined) return;
  const request = readRequest(message, desk.me());
  if (request === null) return;
  await guarded(desk, updateId, message, async () => {
    if (!message.group && message.text.trim() === '') return handleMedia(desk, raw, message);
    isKnownAlbum(desk, raw, message);
    if (message.group && isLate(desk, message)) return apologize(desk, message);
    await handleRequest(desk, updateId, message, request);
  });
}

/** An edited message: within five minutes the answer follows the question. */
export async function handleEdit(desk: Desk, updateId: number, raw: Message): Promise<void> {
  const message = readIncoming(raw, desk.me());
  if (message === null || message.text.trim() === '') return;
  if (((message.editDate ?? message.date) - message.date) * 1000 > desk.settings.editMs) return;
  const request = readRequest(message, desk.me());
  if (request === null || (message.group && isLate(desk, message))) return;
  const replied = desk.dialogue.reply(message.chatId, message.messageId);
  await guarded(desk, updateId, message, async () => {
    if (replied === undefined) return handleRequest(desk, updateId, message, request);
    if (request.kind !== 'question' || sameQuestion(request.text) === sameQuestion(replied.question)) return;
    if (!(await admit(desk, message))) return;
    const { previous, answerIds } = replied;
    await ask(desk, {
      updateId,
      message,
      question: request.text,
      previous,
      late: false,
      talk: false,
      answerIds,
    });
  });
}

async function handleRequest(
  desk: Desk,
  updateId: number,
  message: Incoming,
  request: Request,
): Promise<void> {
  if (request.kind === 'command') return handleCommand(desk, request.name, message);
  if (request.kind === 'nothing') return sayHint(desk, message);
  await handleQuestion(desk, updateId, message, request);
}

/** After an outage a group is told once, and not flooded with answers to what it talked about long ago. */
async function apologize(desk: Desk, message: Incoming): Promise<void> {
  if (said(desk, `late:${message.chatId}`) || !(await admit(desk, message))) return;
  await desk.outbox.send(message, [new FormattedString(messages.lateGroup)]);
}

function announceMigration(desk: Desk, raw: Message): boolean {
  const to = raw.migrate_to_chat_id;
  if (to === undefined) return raw.migrate_from_chat_id !== undefined;
  if (Number.isSafeInteger(to) && Number.isSafeInteger(raw.chat?.id)) {
    desk.outbox.migrate(raw.chat.id, to);
    desk.dialogue.migrate(raw.chat.id, to);
  }
  return true;
}
