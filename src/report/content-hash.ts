const OFFSET = [0x811c9dc5, 0x1b873593] as const;
const PRIME = [0x01000193, 0x85ebca6b] as const;

function lane(text: string, index: 0 | 1): string {
  let hash: number = OFFSET[index];
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME[index]);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
}

/** Two lanes of FNV-1a over UTF-16 units: 16 hex digits, the same on every machine. Names things; proves nothing. */
export function contentHash(text: string): string {
  return lane(text, 0) + lane(text, 1);
}
