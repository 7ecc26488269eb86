import type { MessageEntity, User } from 'grammy/types';
import type { Incoming } from './incoming.ts';
import { leadingCommand, type LeadingCommand } from './leading-command.ts';

/** What a resident wants of the bot. */
export type Request =
  | {
      readonly kind: 'question';
      readonly text: string;
      /** Called for by a command or a mention, or in a private chat; a reply to us may also be talk about the answer. */
      readonly called: boolean;
    }
  /** `/hoi` or a mention with nothing to answer. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly name: OwnCommand };

export type OwnCommand = 'start' | 'help' | 'nguon';

const OWN_COMMANDS: Readonly<Record<string, OwnCommand>> = Object.assign(Object.create(null), {
  start: 'start',
  help: 'help',
  nguon: 'nguon',
});

type Me = Pick<User, 'id' | 'username'>;

/**
 * What a message asks of us, or null when it is not addressed to us. A private chat always is. In a group only `/hoi`
 * (or any command of ours that names us), a mention, or a reply to one of our messages; a leading command of another
 * bot never, even in a reply to us.
 */
export function readRequest(message: Incoming, me: Me): Request | null {
  const username = (me.username ?? '').toLowerCase();
  const command = leadingCommand(message.text);
  if (!message.group) return readPrivate(message, command);
  if (message.fromChannel) return null;
  if (command !== null) {
    if (command.bot !== null && command.bot !== username) return null;
    if (command.name === 'hoi') return question(message, true);
    const own = command.bot === username ? OWN_COMMANDS[command.name] : undefined;
    return own === undefined ? null : { kind: 'command', name: own };
  }
  const mentioned = message.entities.some((entity) => isMentionOf(entity, message.text, me));
  if (!mentioned && (message.replyTo === null || message.text.trim() === '')) return null;
  return question(message, mentioned);
}

function readPrivate(message: Incoming, command: LeadingCommand | null): Request | null {
  const own = command === null ? undefined : OWN_COMMANDS[command.name];
  if (own !== undefined) return { kind: 'command', name: own };
  return question(message, true);
}

function question(message: Incoming, called: boolean): Request {
  const bare = withoutMentions(message);
  const command = leadingCommand(bare);
  const own = command === null ? undefined : OWN_COMMANDS[command.name];
  if (own !== undefined) return { kind: 'command', name: own };
  const text = tidy(command === null ? bare : bare.slice(command.length));
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
    ? { kind: 'question', text, called }
    : { kind: 'nothing' };
}

function isMentionOf(entity: MessageEntity, text: string, me: Me): boolean {
  if (entity.type === 'text_mention') return entity.user?.id === me.id;
  if (entity.type !== 'mention') return false;
  return (
    text.slice(entity.offset, entity.offset + entity.length).toLowerCase() ===
    `@${me.username ?? ''}`.toLowerCase()
  );
}

/** Without any mention: those of us are no part of the question, those of others are nobody's business in the log. */
function withoutMentions(message: Incoming): string {
  const spans = message.entities
    .filter((entity) => entity.type === 'mention' || entity.type === 'text_mention')
    .toSorted((a, b) => a.offset - b.offset);
  let text = '';
  let from = 0;
  for (const { offset, length } of spans) {
    if (offset < from) continue;
    text += `${message.text.slice(from, offset)} `;
    from = offset + length;
  }
  return text + message.text.slice(from);
}

/** Without what is left around a removed mention or command: "@bot, còn …" → "còn …". */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^[\s,:;.\-–—]+/u, '')
    .replace(/ ([?!.,;:])/g, '$1')
    .trim();
}
