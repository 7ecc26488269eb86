import { ConfigError, faultText, IndexError } from './domain/fault.ts';
import { reasonOf } from './log.ts';

/**
 * Runs a command to its end. A fault is told in a sentence and ends the process with code 1; a stack trace is shown
 * to nobody who did not ask for it with LOG_LEVEL=debug.
 */
export async function exitOnFault(command: () => Promise<void>): Promise<void> {
  endQuietlyWithReader();
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof IndexError) return error.message;
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error && error.stack) return error.stack;
  const reason = reasonOf(error);
  return faultText(
    `Có trục trặc ngoài dự kiến: ${reason}.`,
    `Something unexpected went wrong: ${reason}.`,
    'Xem chi tiết / See more: LOG_LEVEL=debug',
  );
}

/** `npm run ask … | head -1` closes our output early: that is no fault. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
