/** A map that forgets: what was used least recently beyond `capacity`, and what was set longer ago than `lifetimeMs`. */
export interface BoundedMap<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): void;
  delete(key: K): void;
  /** Moves an entry to another key, keeping its age. */
  rename(from: K, to: K): void;
  keys(): Iterable<K>;
  readonly size: number;
}

/** @param clock milliseconds that never go backwards. */
export function createBoundedMap<K, V>(options: {
  readonly capacity: number;
  readonly lifetimeMs: number;
  readonly clock: () => number;
}): BoundedMap<K, V> {
  const { capacity, lifetimeMs, clock } = options;
  const entries = new Map<K, { readonly value: V; readonly since: number }>();

  const live = (key: K) => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    entries.delete(key);
    if (clock() - entry.since >= lifetimeMs) return undefined;
    entries.set(key, entry);
    return entry;
  };
  const put = (key: K, value: V, since: number) => {
    entries.delete(key);
    entries.set(key, { value, since });
    for (const [oldest, entry] of entries) {
      if (entries.size <= capacity && clock() - entry.since < lifetimeMs) break;
      entries.delete(oldest);
    }
  };

  return {
    get: (key) => live(key)?.value,
    has: (key) => live(key) !== undefined,
    set: (key, value) => put(key, value, clock()),
    delete: (key) => void entries.delete(key),
    rename: (from, to) => {
      const entry = live(from);
      if (entry === undefined) return;
      entries.delete(from);
      put(to, entry.value, entry.since);
    },
    keys: () => [...entries.keys()],
    get size() {
      return entries.size;
    },
  };
}
