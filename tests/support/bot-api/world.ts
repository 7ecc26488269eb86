import type { Chat, Message, MessageEntity, User } from 'grammy/types';

/** A chat with all its messages, numbered from 1 in each chat as in supergroups. */
export interface ChatState {
  readonly chat: Chat;
  readonly messages: Map<number, Message>;
  readonly topics: ReadonlySet<number>;
  last: number;
}

/** A message before its chat has taken it in. */
export type Unnumbered = Omit<Partial<Message>, 'message_id' | 'chat'> & { readonly date: number };

/** The chats that the bot shares with others. */
export interface World {
  readonly chats: Map<number, ChatState>;
  open(chat: Chat, topics?: readonly number[]): ChatState;
  /** Numbers and keeps a message. */
  add(chatId: number, message: Unnumbered): Message;
}

/** @param keep messages kept of each chat; older ones can no longer be replied to or edited. */
export function createWorld(keep: number): World {
  const chats = new Map<number, ChatState>();
  const open = (chat: Chat, topics: readonly number[] = []): ChatState => {
    const state = chats.get(chat.id) ?? { chat, messages: new Map(), topics: new Set(topics), last: 0 };
    chats.set(chat.id, state);
    return state;
  };
  return {
    chats,
    open,
    add: (chatId, message) => {
      const state = chats.get(chatId);
      if (state === undefined) throw new Error(`no chat ${chatId}`);
      state.last += 1;
      const whole: Message = { ...message, message_id: state.last, chat: state.chat };
      state.messages.set(whole.message_id, whole);
      state.messages.delete(state.last - keep);
      return whole;
    },
  };
}

export function person(id: number, name = `Người ${id}`): User {
  return { id, is_bot: false, first_name: name, language_code: 'vi' };
}

export function privateChat(user: User): Chat {
  return { id: user.id, type: 'private', first_name: user.first_name };
}

export function supergroup(id: number, forum = false): Chat {
  const chat = { id: -1_000_000_000_000 - id, type: 'supergroup' as const, title: `Khu phố ${id}` };
  return forum ? { ...chat, is_forum: true } : chat;
}

export function basicGroup(id: number): Chat {
  return { id: -id, type: 'group', title: `Tổ ${id}` };
}

const MENTION = /(?<![\w@/.])@[a-zA-Z]\w{3,31}(?!\w)/g;
const COMMAND = /(?<![\w@/<>])\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/])/gu;

/** Mentions and commands, which Telegram marks by itself. */
export function entitiesOf(text: string): MessageEntity[] {
  const found = (pattern: RegExp, type: 'mention' | 'bot_command') =>
    [...text.matchAll(pattern)].map((match): MessageEntity => ({
      type,
      offset: match.index,
      length: match[0].length,
    }));
  return [...found(COMMAND, 'bot_command'), ...found(MENTION, 'mention')].toSorted(
    (a, b) => a.offset - b.offset,
  );
}

/** A message as it stands in a reply to it: Telegram nests replies no deeper than one. */
export function asTarget(message: Message): NonNullable<Message['reply_to_message']> {
  return { ...message, reply_to_message: undefined };
}
