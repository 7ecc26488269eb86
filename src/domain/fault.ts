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
