import { FormattedString } from '@grammyjs/parse-mode';
import type { Exchange } from '../../../domain/answer.ts';
import type { Request } from '../addressing.ts';
import { admit } from '../admit.ts';
import { ask } from '../ask.ts';
import { courtesyOf, seemsToAsk } from '../courtesies.ts';
import type { Desk } from '../desk.ts';
import { guarded } from '../guarded.ts';
import type { Incoming } from '../incoming.ts';
import { messages } from '../messages.ts';
import { sameQuestion } from '../repeats.ts';
import { sayHint } from './commands.ts';

type Question = Extract<Request, { kind: 'question' }>;

/** A text addressed to us: a question, or a courtesy on the way to one or after one. */
export async function handleQuestion(
  desk: Desk,
  updateId: number,
  message: Incoming,
  request: Question,
): Promise<void> {
  const { text } = request;
  const conversation = `${message.chatId}:${message.topic ?? 0}:${message.person}`;
  const courtesy = courtesyOf(text);
  if (message.group && courtesy === 'nod') return;
  if (message.group && courtesy === 'thanks') return react(desk, message);
  if (courtesy === 'opener') {
    desk.openers.hold(conversation, () => guarded(desk, updateId, message, () => greet(desk, message, text)));
    return;
  }
  desk.openers.cancel(conversation);
  await askOnce(desk, updateId, message, request, conversation);
}

async function askOnce(
  desk: Desk,
  updateId: number,
  message: Incoming,
  { text, called }: Question,
  conversation: string,
): Promise<void> {
  const late = isLate(desk, message);
  const key = `${conversation}:${message.replyTo?.messageId ?? 0}:${sameQuestion(text)}`;
  if (desk.repeats.isRepeat(key, message.date, late)) return;
  if (!(await admit(desk, message))) return desk.repeats.forget(key);
  try {
    const previous = await previousExchange(desk, message);
    const talk = !called && !seemsToAsk(text);
    const apologize = late && !said(desk, `late:${message.chatId}`);
    await ask(desk, { updateId, message, question: text, previous, late: apologize, talk, answerIds: [] });
  } catch (error) {
    desk.repeats.forget(key);
    throw error;
  }
}

async function greet(desk: Desk, message: Incoming, text: string): Promise<void> {
  if (message.group) return sayHint(desk, message);
  if (!(await admit(desk, message))) return;
  const answerIds = await desk.outbox.send(message, [new FormattedString(messages.greeting)]);
  desk.dialogue.remember(message, { question: text, previous: null, answerIds }, null);
}

/** A heart at most; groups may forbid it. */
async function react(desk: Desk, message: Incoming): Promise<void> {
  if (desk.closed.has(message.chatId) || desk.limits.person(message.person) !== 'go') return;
  await desk.api
    .setMessageReaction(message.chatId, message.messageId, [{ type: 'emoji', emoji: '❤' }])
    .catch(() => undefined);
}

/** What a question follows up on: the answer that it replies to, whoever asked, else the asker's own last one. */
async function previousExchange(desk: Desk, message: Incoming): Promise<Exchange | null> {
  if (message.replyTo === null) return desk.dialogue.last(message);
  return (
    desk.dialogue.answeredBy(message.chatId, message.replyTo.messageId) ??
    (await recovered(desk, message.replyTo))
  );
}

/** After a restart: the exchange made again from the headline of the answer that is replied to. */
async function recovered(desk: Desk, replyTo: NonNullable<Incoming['replyTo']>): Promise<Exchange | null> {
  const bold = replyTo.entities.find((entity) => entity.type === 'bold' && entity.offset === 0);
  if (bold === undefined) return null;
  const headline = replyTo.text.slice(0, bold.length);
  const answer = await desk.answerer().answer(headline);
  return answer.status === 'answered' && answer.headline === headline ? { question: headline, answer } : null;
}

/** Whether a message was held up by an outage, by Telegram's clock. */
export function isLate(desk: Desk, message: Incoming): boolean {
  return message.date > 0 && desk.telegramNow() - message.date * 1000 > desk.settings.lateMs;
}

/** Whether something was said before; from now on it was. */
export function said(desk: Desk, key: string): boolean {
  const before = desk.once.has(key);
  desk.once.set(key, true);
  return before;
}
