import { ConfigError, faultText } from './domain/fault.ts';
import { reasonOf } from './log.ts';

/**
 * Runs `parseArgs`, whose complaints become a sentence and the right way to call.
 * @throws ConfigError for an unknown flag or a missing value
 */
export function readFlags<Flags>(usage: string, parse: () => Flags): Flags {
  try {
    return parse();
  } catch (error) {
    throw new ConfigError(
      faultText(
        'Lệnh có tham số không dùng được.',
        `The arguments cannot be used: ${(reasonOf(error).split('. ')[0] ?? '').replace(/\.$/, '')}.`,
        usage,
      ),
    );
  }
}
