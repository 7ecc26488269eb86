import type { Api } from 'grammy';
import type { Place } from './outbox.ts';
import type { TelegramSettings } from './settings.ts';

/** Telegram shows "typing" for five seconds. */
const AGAIN_MS = 4_500;

/** Shows "typing" while a task lasts longer than a moment; what Telegram says to that does not matter. */
export async function whileTyping<T>(
  api: Api,
  place: Place,
  settings: TelegramSettings,
  task: Promise<T>,
): Promise<T> {
  let timer = setTimeout(show, settings.typingAfterMs);
  function show(): void {
    const topic = place.topic === undefined ? {} : { message_thread_id: place.topic };
    api.sendChatAction(place.chatId, 'typing', topic).catch(() => undefined);
    timer = setTimeout(show, AGAIN_MS);
  }
  try {
    return await task;
  } finally {
    clearTimeout(timer);
  }
}
