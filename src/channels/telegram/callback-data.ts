/** What a button does. Its data is at most 64 bytes, comes back from any client, and is believed only as far as it parses. */
export type Tap =
  | { readonly kind: 'open' | 'close'; readonly passageIds: readonly string[] }
  | { readonly kind: 'ask'; readonly key: string; readonly spelled: string | null }
  | { readonly kind: 'rate'; readonly good: boolean };

const MOST_BYTES = 64;
const PASSAGES = /^[oc]:(?<ids>[\w-]{1,61}(?:\.[\w-]{1,60}){0,3})$/;
const QUESTION = /^q:(?<key>[0-9a-f]{8}):(?<spelled>[^\p{Cc}]{0,53})$/u;

/** Data for the paragraphs of these passages: as many as 64 bytes hold, at least none. */
export function paragraphData(kind: 'open' | 'close', passageIds: readonly string[]): string | null {
  let data = '';
  for (const id of new Set(passageIds)) {
    const longer = data === '' ? `${kind === 'open' ? 'o' : 'c'}:${id}` : `${data}.${id}`;
    if (PASSAGES.test(longer) && longer.length <= MOST_BYTES) data = longer;
  }
  return data === '' ? null : data;
}

/** @param spelled the question without marks, kept when it fits: it outlives a restart. */
export function questionData(key: string, spelled: string): string {
  const whole = `q:${key}:${spelled}`;
  return Buffer.byteLength(whole) <= MOST_BYTES && QUESTION.test(whole) ? whole : `q:${key}:`;
}

export function ratingData(good: boolean): string {
  return good ? 'r:1' : 'r:0';
}

/** Null for anything that is not ours. */
export function readTap(data: unknown): Tap | null {
  if (typeof data !== 'string' || Buffer.byteLength(data) > MOST_BYTES) return null;
  if (data === 'r:1' || data === 'r:0') return { kind: 'rate', good: data === 'r:1' };
  const ids = PASSAGES.exec(data)?.groups?.['ids'];
  if (ids !== undefined) return { kind: data.startsWith('o') ? 'open' : 'close', passageIds: ids.split('.') };
  const question = QUESTION.exec(data)?.groups;
  if (question?.['key'] === undefined) return null;
  return { kind: 'ask', key: question['key'], spelled: question['spelled'] || null };
}
