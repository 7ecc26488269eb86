/** Telegram's own time, which message dates are compared with: the clock of an office PC may be hours off, or jump. */
export interface ServerClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The global `fetch`, which also reads the time from each answer's `Date` header. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * @param monotonic milliseconds that never go backwards
 * @param wall what to believe until the first answer has come
 */
export function createServerClock(monotonic: () => number, wall: () => number): ServerClock {
  let offset: number | null = null;
  return {
    now: () => (offset === null ? wall() : offset + monotonic()),
    fetch: async (input, init) => {
      const response = await globalThis.fetch(input, init);
      const date = response.ok ? Date.parse(response.headers.get('date') ?? '') : Number.NaN;
      if (!Number.isNaN(date)) offset = date - monotonic();
      return response;
    },
  };
}
