import type { Log, LogFields } from '../../src/channels/log.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
}

/** A log in memory; the last 1,000 lines. */
export function createCapturedLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (message: string, fields: LogFields = {}) => {
      lines.push({ level, message, fields });
      if (lines.length > 2_000) lines.splice(0, 1_000);
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
