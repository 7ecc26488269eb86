import type { ChatMemberUpdated } from 'grammy/types';
import type { Desk } from '../desk.ts';

/** We were let into a chat, or put out of it. */
export function handleMembership(desk: Desk, update: ChatMemberUpdated): void {
  const chatId = update.chat?.id;
  if (!Number.isSafeInteger(chatId)) return;
  const now = update.new_chat_member;
  const muted = now?.status === 'restricted' && !now.can_send_messages;
  if (now?.status === 'left' || now?.status === 'kicked' || muted) desk.closed.close(chatId);
  else desk.closed.open(chatId);
}
