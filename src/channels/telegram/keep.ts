import type { Desk } from './desk.ts';
import { describeError } from './redaction.ts';

/** Writes to the question log; that it fails, on a full disk for example, must not reach a resident. */
export function keep(desk: Desk, write: () => void): void {
  try {
    write();
  } catch (error) {
    desk.log.warn('question log failed', { error: describeError(error, desk.token) });
  }
}
