/**
 * A setting that cannot be used. The message is one Vietnamese sentence, the same in English,
 * and the command that mends it.
 */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** A report or an index on disk that cannot be used; the message is made like a {@link ConfigError}'s. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/** The text of a fault: the sentence in Vietnamese, the same in English, and the command that mends it. */
export function faultText(vietnamese: string, english: string, command: string): string {
  return `${vietnamese}\n${english}\n  ${command}`;
}
