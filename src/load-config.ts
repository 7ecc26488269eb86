import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, parseConfig } from './config.ts';
import { readEnvFile } from './storage/env-file.ts';
import { rejectUnknownSettings } from './unknown-settings.ts';

/** The folder of package.json: paths in settings are relative to it, wherever a command is run. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The settings of this process: its environment over `.env`, paths made absolute.
 * @throws ConfigError for an unknown setting or a value that cannot be used
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const file = readEnvFile(join(ROOT, '.env'));
  rejectUnknownSettings(Object.keys(file), Object.keys(env));
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const config = parseConfig({ ...file, ...given });
  return {
    ...config,
    reports: resolve(ROOT, config.reports),
    indexDir: resolve(ROOT, config.indexDir),
    questionLog: config.questionLog === null ? null : resolve(ROOT, config.questionLog),
  };
}
