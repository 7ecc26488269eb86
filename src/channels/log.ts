/** Values beside a log message. No text, name or number of a resident belongs here. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where a channel says what happened: a constant message, and what varies as fields. Never throws. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
