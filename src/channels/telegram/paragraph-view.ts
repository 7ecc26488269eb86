import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton, InlineKeyboardMarkup, Message } from 'grammy/types';
import type { Quote } from '../../domain/answer.ts';
import { paragraphData, readTap } from './callback-data.ts';
import { excerpt } from './excerpt.ts';
import { messages } from './messages.ts';
import { MESSAGE_LIMIT } from './pack.ts';

const HEAD = `\n\n${messages.paragraphHead}\n`;
const LEAST_ROOM = 200;
const OWN_ENTITIES: ReadonlySet<string> = new Set(['bold', 'blockquote', 'expandable_blockquote']);

/** The answer with whole paragraphs put below it; as much of each as fits. Null when nothing worth showing fits. */
export function withParagraphs(
  answer: FormattedString,
  paragraphs: readonly Quote[],
): FormattedString | null {
  let view = answer;
  for (const paragraph of paragraphs) {
    const room = MESSAGE_LIMIT - view.text.length - HEAD.length - ' …'.length;
    if (room < LEAST_ROOM && paragraph.text.length > room) break;
    const part = excerpt(paragraph.text, { start: 0, end: 0 }, room);
    const text = paragraph.text.slice(part.start, part.end) + (part.end < paragraph.text.length ? ' …' : '');
    view = FormattedString.join([view, HEAD, FormattedString.blockquote(text)]);
  }
  return view === answer ? null : view;
}

/** The answer as it was: made from the message alone, so that no restart or reindex can lose the way back. */
export function withoutParagraphs(view: FormattedString): FormattedString {
  for (let at = view.text.indexOf(HEAD); at !== -1; at = view.text.indexOf(HEAD, at + 1)) {
    const quoted = view.entities.some(
      ({ type, offset }) => type === 'blockquote' && offset === at + HEAD.length,
    );
    if (quoted) return view.slice(0, at);
  }
  return view;
}

/** The same buttons with the first one turned round. */
export function turnedKeyboard(
  markup: InlineKeyboardMarkup | undefined,
  open: boolean,
  passageIds: readonly string[],
): InlineKeyboardMarkup {
  const turned: InlineKeyboardButton = {
    text: open ? messages.closeParagraph : messages.openParagraph,
    callback_data: paragraphData(open ? 'close' : 'open', passageIds) ?? '',
  };
  const rows = (markup?.inline_keyboard ?? []).map((row) =>
    row.map((button) => (isTurner(button) ? turned : button)),
  );
  return { inline_keyboard: rows.length === 0 ? [[turned]] : rows };
}

function isTurner(button: InlineKeyboardButton): boolean {
  const tap = 'callback_data' in button ? readTap(button.callback_data) : null;
  return tap?.kind === 'open' || tap?.kind === 'close';
}

/** What a message of ours says, with our entities; links and the like, which Telegram found by itself, are left to it. */
export function saidIn(message: Pick<Message, 'text' | 'entities'>): FormattedString {
  const ours = (message.entities ?? []).filter(({ type }) => OWN_ENTITIES.has(type));
  return new FormattedString(message.text ?? '', ours);
}
