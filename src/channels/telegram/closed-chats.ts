import { GrammyError } from 'grammy';
import { createBoundedMap } from './bounded-map.ts';
import type { TelegramSettings } from './settings.ts';

const PRIVATE_MS = 10 * 60_000;
const GROUP_MS = 60 * 60_000;
const NO_RIGHT =
  /not enough rights|CHAT_WRITE_FORBIDDEN|have no rights|need administrator rights|CHAT_RESTRICTED|TOPIC_CLOSED/i;

/** Chats that Telegram will not let us write to: blocked, kicked, muted. Nothing is answered there for a while. */
export interface ClosedChats {
  has(chatId: number): boolean;
  close(chatId: number): void;
  /** The bot was let in again, or somebody pressed start. */
  open(chatId: number): void;
}

/** Remembered for ten minutes, a group for an hour: Telegram may never say that the way is free again. */
export function createClosedChats(settings: TelegramSettings, clock: () => number): ClosedChats {
  const people = createBoundedMap<number, true>({
    capacity: settings.remembered,
    lifetimeMs: PRIVATE_MS,
    clock,
  });
  const groups = createBoundedMap<number, true>({
    capacity: settings.remembered,
    lifetimeMs: GROUP_MS,
    clock,
  });
  const mapOf = (chatId: number) => (chatId > 0 ? people : groups);
  return {
    has: (chatId) => mapOf(chatId).has(chatId),
    close: (chatId) => mapOf(chatId).set(chatId, true),
    open: (chatId) => mapOf(chatId).delete(chatId),
  };
}

/** Whether an error says that this chat is closed to us. */
export function isClosed(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || (error.error_code === 400 && NO_RIGHT.test(error.description));
}
