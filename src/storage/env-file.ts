import { parse } from 'dotenv';
import { readFileSync } from 'node:fs';
import { systemCode } from './durable-file.ts';

/** Settings in an `.env` file; none when there is no such file. The process's own environment stays as it is. */
export function readEnvFile(path: string): Record<string, string> {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {};
    throw error;
  }
}
