import type { Message, MessageEntity, User } from 'grammy/types';

/** The anonymous admin, whose `sender_chat` is the group, and a channel that writes in a group: people, though marked as bots. */
const FACELESS_SENDERS: ReadonlySet<number> = new Set([1087968824, 136817688]);
/** Telegram itself, which copies the posts of a linked channel into its group. */
const CHANNEL_FORWARDER = 777000;
const MAX_TEXT = 5_000;

/** A message as far as the bot looks at it, every field checked: updates come from outside. */
export interface Incoming {
  readonly chatId: number;
  readonly group: boolean;
  readonly messageId: number;
  /** Forum topic to answer in; undefined outside topics and in General, whose id must not be sent. */
  readonly topic: number | undefined;
  /** Who limits and dialogues belong to: the group or channel that somebody writes as, else the person. */
  readonly person: number;
  /** Seconds since 1970 by Telegram's clock. */
  readonly date: number;
  readonly editDate: number | null;
  /** Text or caption, at most 5,000 characters. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** The message of ours that this one replies to. */
  readonly replyTo: {
    readonly messageId: number;
    readonly text: string;
    readonly entities: readonly MessageEntity[];
  } | null;
  /** A post of another chat, passed on. */
  readonly fromChannel: boolean;
}

/** Null for everything that no resident wrote: other bots, our own messages, copies of channel posts, malformed updates. */
export function readIncoming(message: Message | undefined, me: Pick<User, 'id'>): Incoming | null {
  const chat = message?.chat;
  if (message === undefined || !Number.isSafeInteger(chat?.id) || !isPositive(message.message_id))
    return null;
  if (chat?.type !== 'private' && chat?.type !== 'group' && chat?.type !== 'supergroup') return null;
  const person = message.sender_chat?.id ?? message.from?.id;
  if (person === undefined || !Number.isSafeInteger(person) || !isPerson(message, me)) return null;
  return {
    chatId: chat.id,
    group: chat.type !== 'private',
    messageId: message.message_id,
    topic: topicOf(message),
    person,
    date: isPositive(message.date) ? message.date : 0,
    editDate: isPositive(message.edit_date) ? message.edit_date : null,
    ...textOf(message),
    replyTo: ownReply(message, me),
    fromChannel: message.forward_origin?.type === 'channel',
  };
}

function isPerson(message: Message, me: Pick<User, 'id'>): boolean {
  const from = message.from;
  if (message.is_automatic_forward === true || from?.id === CHANNEL_FORWARDER) return false;
  if (message.via_bot?.id === me.id || from?.id === me.id) return false;
  return from?.is_bot !== true || FACELESS_SENDERS.has(from.id);
}

/** The topic of a message, or undefined. A thread of plain replies is no topic, and General (1) is never named. */
export function topicOf(
  message: Pick<Message, 'is_topic_message' | 'message_thread_id'>,
): number | undefined {
  const thread = message.message_thread_id;
  return message.is_topic_message === true && isPositive(thread) && thread !== 1 ? thread : undefined;
}

/** Text or caption with the entities that lie within it. */
function textOf(message: Message): { text: string; entities: MessageEntity[] } {
  const plain = typeof message.text === 'string';
  const whole: unknown = plain ? message.text : message.caption;
  const text = typeof whole === 'string' ? whole.slice(0, MAX_TEXT) : '';
  const list: unknown = plain ? message.entities : message.caption_entities;
  return { text, entities: Array.isArray(list) ? list.filter((entity) => lies(entity, text.length)) : [] };
}

function lies(entity: unknown, length: number): entity is MessageEntity {
  if (typeof entity !== 'object' || entity === null) return false;
  const { type, offset, length: size } = entity as Partial<MessageEntity>;
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(size);
  return (
    typeof type === 'string' &&
    whole &&
    Number(offset) >= 0 &&
    Number(size) > 0 &&
    Number(offset) + Number(size) <= length
  );
}

/** The replied-to message if it is ours and says something; service messages, such as a new topic, say nothing. */
function ownReply(message: Message, me: Pick<User, 'id'>): Incoming['replyTo'] {
  const target = message.reply_to_message;
  if (target?.from?.id !== me.id || !isPositive(target.message_id)) return null;
  const said = textOf(target);
  return said.text === '' ? null : { messageId: target.message_id, ...said };
}

function isPositive(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
