import { FormattedString } from '@grammyjs/parse-mode';
import { GrammyError, HttpError } from 'grammy';
import { isClosed } from './closed-chats.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { messages } from './messages.ts';
import { describeError } from './redaction.ts';

/** Does something for a message; an error reaches the resident as one polite sentence and the log with its update. */
export async function guarded(
  desk: Desk,
  updateId: number,
  message: Incoming,
  task: () => Promise<void>,
): Promise<void> {
  try {
    await task();
  } catch (error) {
    desk.log.error('update failed', { updateId, error: describeError(error, desk.token) });
    if (isUndeliverable(error)) return;
    try {
      await desk.outbox.send(message, [new FormattedString(messages.error)]);
    } catch (second) {
      desk.log.error('apology failed', { updateId, error: describeError(second, desk.token) });
    }
  }
}

/** Telegram cannot be reached, or will not take anything for this chat: an apology would fare no better. */
function isUndeliverable(error: unknown): boolean {
  if (error instanceof HttpError || isClosed(error)) return true;
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 429 ||
    error.error_code >= 500 ||
    /thread not found|TOPIC_DELETED/i.test(error.description)
  );
}
