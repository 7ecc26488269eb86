import { FormattedString } from '@grammyjs/parse-mode';
import type { Message } from 'grammy/types';
import { admit } from '../admit.ts';
import type { Desk } from '../desk.ts';
import type { Incoming } from '../incoming.ts';
import { messages } from '../messages.ts';

const SENTENCES: readonly (readonly [keyof Message, string])[] = [
  ['voice', messages.voice],
  ['audio', messages.voice],
  ['video_note', messages.voice],
  ['photo', messages.picture],
  ['document', messages.picture],
  ['video', messages.picture],
  ['sticker', messages.otherMedia],
  ['animation', messages.otherMedia],
  ['location', messages.otherMedia],
  ['venue', messages.otherMedia],
  ['contact', messages.otherMedia],
  ['poll', messages.otherMedia],
  ['dice', messages.otherMedia],
  ['game', messages.otherMedia],
  ['story', messages.otherMedia],
  ['paid_media', messages.otherMedia],
  ['checklist', messages.otherMedia],
];

/** What can be said to a message without text; null for one that only reports an event, such as a pinned message. */
function sentenceFor(message: Message): string | null {
  return SENTENCES.find(([field]) => Object.hasOwn(message, field))?.[1] ?? null;
}

/** In a private chat: one sentence on how to ask in text, one for a whole album. Nothing is downloaded. */
export async function handleMedia(desk: Desk, raw: Message, message: Incoming): Promise<void> {
  const sentence = sentenceFor(raw);
  if (sentence === null || isKnownAlbum(desk, raw, message)) return;
  if (await admit(desk, message)) await desk.outbox.send(message, [new FormattedString(sentence)]);
}

/** Whether a message belongs to an album of which one was seen already; notes the album. */
export function isKnownAlbum(desk: Desk, raw: Message, message: Incoming): boolean {
  if (typeof raw.media_group_id !== 'string') return false;
  const key = `album:${message.chatId}:${raw.media_group_id.slice(0, 64)}`;
  const known = desk.once.has(key);
  desk.once.set(key, true);
  return known;
}
