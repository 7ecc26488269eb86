import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { refuse } from './refusal.ts';

type Json = Readonly<Record<string, unknown>>;

const ENTITY_TYPES = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
]);

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what Telegram would, and also what it would silently change: white space at the ends, entities out of range. */
export function checkedText(text: unknown, entities: unknown): { text: string; entities?: MessageEntity[] } {
  if (typeof text !== 'string' || text.trim() === '') return refuse('message text is empty');
  if (text.length > 4096) refuse('message is too long');
  if (text !== text.trim()) refuse('text has white space at its ends, which shifts entities');
  if (hasLoneSurrogate(text)) refuse('text must be encoded in UTF-8');
  if (entities === undefined) return { text };
  if (!Array.isArray(entities)) return refuse('entities must be an array');
  const checked = entities.map((entity: unknown) => checkedEntity(entity, text));
  checkQuotes(checked);
  return { text, entities: checked };
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function checkedEntity(entity: unknown, text: string): MessageEntity {
  if (!isEntity(entity)) return refuse('entity must be an object');
  const { type, offset, length } = entity;
  if (!ENTITY_TYPES.has(type)) return refuse(`unknown entity type ${type}`);
  if (!Number.isInteger(offset) || !Number.isInteger(length))
    return refuse('entity offset and length must be integers');
  const start = offset;
  const end = start + length;
  if (start < 0 || end <= start || end > text.length)
    return refuse(`entity ${type} ${start}–${end} lies outside the text`);
  if (hasLoneSurrogate(text.slice(start, end))) refuse('entity cuts a character in two');
  return entity;
}

function isEntity(value: unknown): value is MessageEntity {
  return isObject(value) && typeof value['type'] === 'string';
}

function checkQuotes(entities: readonly MessageEntity[]): void {
  const quotes = entities
    .filter(({ type }) => type === 'blockquote' || type === 'expandable_blockquote')
    .map(({ offset, length }) => ({ start: offset, end: offset + length }))
    .toSorted((a, b) => a.start - b.start);
  for (const [index, quote] of quotes.entries()) {
    const next = quotes[index + 1];
    if (next !== undefined && next.start < quote.end) refuse('blockquote entities cannot be nested');
  }
}

export function checkedKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (markup === undefined) return undefined;
  if (!isKeyboard(markup)) return refuse('only inline keyboards are used here');
  for (const button of markup.inline_keyboard.flat()) {
    const data: unknown = 'callback_data' in button ? button.callback_data : undefined;
    if (typeof button.text !== 'string' || button.text === '') refuse('button text is empty');
    if (typeof data !== 'string' || data === '' || Buffer.byteLength(data) > 64)
      refuse('BUTTON_DATA_INVALID');
  }
  return markup;
}

function isKeyboard(value: unknown): value is InlineKeyboardMarkup {
  const rows = isObject(value) ? value['inline_keyboard'] : undefined;
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isObject));
}
