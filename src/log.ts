import type { Log, LogFields } from './channels/log.ts';
import type { LogLevel } from './config.ts';

const ORDER: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];
/** A bot token's own shape, for one that nobody told us of. */
const TOKEN = /\d{5,}:[\w-]{20,}/g;

export interface LogOptions {
  readonly level: LogLevel;
  /** Texts that must never be written, such as the bot's token. */
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
  readonly now?: () => Date;
}

/** One JSON object a line, so that no text from outside can begin a line of its own. */
export function createLog({ level, secrets, write, now = () => new Date() }: LogOptions): Log {
  const hidden = secrets.filter((secret) => secret !== '');
  const redact = (line: string): string =>
    hidden.reduce((text, secret) => text.replaceAll(secret, '[token]'), line).replace(TOKEN, '[token]');
  const at =
    (own: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (ORDER.indexOf(own) < ORDER.indexOf(level)) return;
      write(`${redact(JSON.stringify({ at: now().toISOString(), level: own, message, ...fields }))}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** The first line of an error's message; a stack holds paths and sometimes secrets. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 300);
}
