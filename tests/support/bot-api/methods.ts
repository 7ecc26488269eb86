import type { Message, UserFromGetMe } from 'grammy/types';
import { checkedKeyboard, checkedText, isObject } from './check-content.ts';
import { Refusal, refuse } from './refusal.ts';
import { asTarget, type ChatState, type World } from './world.ts';

export type Payload = Readonly<Record<string, unknown>>;
export type Method = (payload: Payload) => unknown;

const EXTRA: Readonly<Record<string, readonly string[]>> = {
  getMe: [],
  deleteWebhook: ['drop_pending_updates'],
  sendMessage: [
    'chat_id',
    'text',
    'entities',
    'link_preview_options',
    'message_thread_id',
    'reply_parameters',
    'reply_markup',
  ],
  editMessageText: ['chat_id', 'message_id', 'text', 'entities', 'link_preview_options', 'reply_markup'],
  editMessageReplyMarkup: ['chat_id', 'message_id', 'reply_markup'],
  deleteMessage: ['chat_id', 'message_id'],
  sendChatAction: ['chat_id', 'action', 'message_thread_id'],
  setMessageReaction: ['chat_id', 'message_id', 'reaction', 'is_big'],
  answerCallbackQuery: ['callback_query_id', 'text', 'show_alert'],
  getMyCommands: ['scope', 'language_code'],
  setMyCommands: ['commands', 'scope', 'language_code'],
  getMyDescription: ['language_code'],
  setMyDescription: ['description', 'language_code'],
  getMyShortDescription: ['language_code'],
  setMyShortDescription: ['short_description', 'language_code'],
};

/** The methods of the Bot API that the bot uses, refusing what Telegram refuses. */
export function createMethods(options: {
  readonly world: World;
  readonly me: UserFromGetMe;
  /** Callback queries that wait for their answer. */
  readonly taps: Set<string>;
  readonly now: () => number;
  /** Called with every message that the bot posts. */
  readonly onSent: (message: Message) => void;
}): ReadonlyMap<string, Method> {
  const { world, me, taps, now, onSent } = options;
  const settings = new Map<string, unknown>();

  const methods: Record<string, Method> = {
    getMe: () => me,
    deleteWebhook: () => true,
    sendMessage: (payload) => {
      const state = chatOf(world, payload);
      const content = contentOf(payload);
      const topic = topicOf(state, payload);
      const target = replyTarget(state, payload['reply_parameters']);
      const message = world.add(state.chat.id, {
        from: me,
        date: now(),
        ...content,
        ...(topic ?? inheritedTopic(target)),
        ...(target && { reply_to_message: asTarget(target) }),
      });
      onSent(message);
      return message;
    },
    editMessageText: (payload) => {
      const message = ownMessage(world, me, payload);
      const next = contentOf(payload);
      const { text, entities, reply_markup } = message;
      if (same(next, { text, entities, reply_markup })) {
        refuse(
          'message is not modified: specified new message content and reply markup are exactly the same',
        );
      }
      return Object.assign(message, next, { edit_date: now() });
    },
    editMessageReplyMarkup: (payload) => {
      const message = ownMessage(world, me, payload);
      const keyboard = checkedKeyboard(payload['reply_markup']);
      if (same(message.reply_markup, keyboard)) refuse('message is not modified');
      return Object.assign(message, { reply_markup: keyboard });
    },
    deleteMessage: (payload) => {
      const message = ownMessage(world, me, payload);
      return world.chats.get(message.chat.id)?.messages.delete(message.message_id);
    },
    sendChatAction: (payload) => {
      const state = chatOf(world, payload);
      topicOf(state, payload);
      return payload['action'] === 'typing' || refuse('wrong parameter action in request');
    },
    setMessageReaction: (payload) => {
      const state = chatOf(world, payload);
      if (!state.messages.has(Number(payload['message_id']))) refuse('message to react not found');
      const [reaction]: unknown[] = Array.isArray(payload['reaction']) ? payload['reaction'] : [];
      return isObject(reaction) && ['❤', '👍'].includes(String(reaction['emoji']))
        ? true
        : refuse('REACTION_INVALID');
    },
    answerCallbackQuery: (payload) => {
      const { text } = payload;
      if (text !== undefined && (typeof text !== 'string' || text.length > 200)) refuse('MESSAGE_TOO_LONG');
      if (!taps.delete(String(payload['callback_query_id']))) {
        refuse('query is too old and response timeout expired or query ID is invalid');
      }
      return true;
    },
    getMyCommands: (payload) => settings.get(key('commands', payload)) ?? [],
    setMyCommands: (payload) => {
      const commands: readonly unknown[] = Array.isArray(payload['commands']) ? payload['commands'] : [];
      const valid = commands.every(
        (command) =>
          isObject(command) &&
          /^[a-z0-9_]{1,32}$/.test(String(command['command'])) &&
          fits(command['description'], 256),
      );
      if (!valid) refuse('BOT_COMMAND_INVALID');
      settings.set(key('commands', payload), commands);
      return true;
    },
    getMyDescription: (payload) => ({ description: settings.get(key('description', payload)) ?? '' }),
    setMyDescription: (payload) => store(settings, 'description', payload, 512),
    getMyShortDescription: (payload) => ({
      short_description: settings.get(key('short_description', payload)) ?? '',
    }),
    setMyShortDescription: (payload) => store(settings, 'short_description', payload, 120),
  };
  return new Map(Object.entries(methods).map(([name, method]) => [name, strict(name, method)]));
}

/** A method that refuses fields it does not know: a slip of the keyboard must not pass. */
function strict(name: string, method: Method): Method {
  const known = new Set(EXTRA[name]);
  return (payload) => {
    const stranger = Object.keys(payload).find((field) => !known.has(field));
    return stranger === undefined ? method(payload) : refuse(`unknown field ${stranger} in ${name}`);
  };
}

type Topic = Pick<Message, 'message_thread_id' | 'is_topic_message'>;

function chatOf(world: World, payload: Payload): ChatState {
  return world.chats.get(Number(payload['chat_id'])) ?? refuse('chat not found');
}

function ownMessage(world: World, me: UserFromGetMe, payload: Payload): Message {
  const message = chatOf(world, payload).messages.get(Number(payload['message_id']));
  if (message === undefined) return refuse('message to edit not found');
  return message.from?.id === me.id ? message : refuse("message can't be edited");
}

/** Text, entities and keyboard, each key present, so that two contents compare as JSON. */
function contentOf(payload: Payload): Pick<Message, 'text' | 'entities' | 'reply_markup'> {
  const { text, entities } = checkedText(payload['text'], payload['entities']);
  return { text, entities, reply_markup: checkedKeyboard(payload['reply_markup']) };
}

function topicOf(state: ChatState, payload: Payload): Topic | undefined {
  const thread = payload['message_thread_id'];
  if (thread === undefined) return undefined;
  // General has the id 1 and is refused like any topic that does not exist.
  if (!state.topics.has(Number(thread)) || thread === 1) refuse('message thread not found');
  return { message_thread_id: Number(thread), is_topic_message: true };
}

function inheritedTopic(target: Message | undefined): Topic | undefined {
  if (target?.is_topic_message !== true) return undefined;
  return { message_thread_id: target.message_thread_id, is_topic_message: true };
}

function replyTarget(state: ChatState, parameters: unknown): Message | undefined {
  if (parameters === undefined) return undefined;
  if (!isObject(parameters)) return refuse('reply_parameters must be an object');
  const target = state.messages.get(Number(parameters['message_id']));
  if (target === undefined && parameters['allow_sending_without_reply'] !== true)
    refuse('message to be replied not found');
  const quote = parameters['quote'];
  const words = target?.text ?? target?.caption ?? '';
  if (quote !== undefined && !(typeof quote === 'string' && words.includes(quote))) {
    refuse('QUOTE_TEXT_INVALID');
  }
  return target;
}

function key(what: string, payload: Payload): string {
  return JSON.stringify([what, payload['scope'] ?? null, payload['language_code'] ?? '']);
}

function store(settings: Map<string, unknown>, what: string, payload: Payload, limit: number): true {
  if (!fits(payload[what], limit)) throw new Refusal(400, `Bad Request: ${what} is too long`);
  settings.set(key(what, payload), payload[what]);
  return true;
}

function fits(text: unknown, limit: number): boolean {
  return typeof text === 'string' && text.length > 0 && text.length <= limit;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
