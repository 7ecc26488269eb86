import { FormattedString } from '@grammyjs/parse-mode';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { messages } from './messages.ts';

/**
 * Whether something may be said to this message now. Waits for a group's turn; over a limit, says so once.
 */
export async function admit(desk: Desk, message: Incoming): Promise<boolean> {
  if (desk.closed.has(message.chatId)) return false;
  const verdict = desk.limits.person(message.person);
  if (verdict === 'quiet') return false;
  const slow = async () => void (await desk.outbox.send(message, [new FormattedString(messages.groupSlow)]));
  if (message.group && !(await desk.limits.groupTurn(message.chatId, slow))) return false;
  if (verdict === 'go') return true;
  await desk.outbox.send(message, [new FormattedString(messages.tooFast)]);
  return false;
}
