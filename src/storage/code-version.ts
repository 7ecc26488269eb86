import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code decides what an index holds, and the word lists that they read. */
const ROOMS = ['src/domain', 'src/text', 'src/report', 'src/indexing', 'src/retrieval', 'data/lexicon'];

/**
 * Hash of all that reads reports: an index made by other code, or with another word list, is found out without
 * anybody remembering to raise a number.
 *
 * @param root the folder of package.json
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.map((one) => one.replaceAll('\\', '/')).toSorted()) {
      if (!/\.(ts|json)$/.test(name)) continue;
      hash
        .update(`${room}/${name}\0`)
        .update(readFileSync(join(root, room, name)))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 32);
}
