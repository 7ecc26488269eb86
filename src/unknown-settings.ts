import { SETTINGS } from './config.ts';
import { ConfigError, faultText } from './domain/fault.ts';

/** Settings of Node and of the network that may stand in `.env` beside ours. */
const FOREIGN =
  /^(NODE_\w+|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|TZ|LANG|LC_\w+|FORCE_COLOR|NO_COLOR|HF_\w+)$/;
/** Shorter names have innocent neighbours in many environments (`LOGLEVEL`, `REPORT`). */
const LEAST_LENGTH = 9;
const INNOCENT = new Set(['LOGLEVEL', 'LOG_LEVELS', 'INDEXDIR']);

/**
 * Refuses what is no setting of ours: any unknown name in `.env`, and in the surrounding environment, which is full
 * of other programs' names, one that is a slip of the keyboard away from ours.
 * @throws ConfigError naming the setting that was probably meant.
 */
export function rejectUnknownSettings(file: Iterable<string>, surroundings: Iterable<string>): void {
  const known = new Set(SETTINGS.map((setting) => setting.name));
  for (const name of file) {
    if (!known.has(name) && !FOREIGN.test(name)) reject(name, nearest(name));
  }
  for (const name of surroundings) {
    if (known.has(name) || INNOCENT.has(name)) continue;
    const near = nearest(name);
    if (near.length >= LEAST_LENGTH && distance(name, near) <= 2) reject(name, near);
  }
}

function reject(name: string, near: string): never {
  const shown = name.slice(0, 60);
  throw new ConfigError(
    faultText(
      `Không có thiết lập tên ${shown}; có phải ${near}?`,
      `There is no setting called ${shown}; did you mean ${near}?`,
      `Sửa / Edit .env: ${near}=…`,
    ),
  );
}

function nearest(name: string): string {
  const ranked = SETTINGS.map((setting) => ({ name: setting.name, far: distance(name, setting.name) }));
  ranked.sort((a, b) => a.far - b.far);
  return ranked[0]?.name ?? '';
}

/** Levenshtein distance, letters compared without regard to case. */
function distance(left: string, right: string): number {
  const a = left.toUpperCase();
  const b = right.toUpperCase();
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
