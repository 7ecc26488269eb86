import { Refusal } from './refusal.ts';

/** An update, with its id when it is queued; whatever a test makes up. */
export type Update = Readonly<Record<string, unknown>>;
type Queued = Update & { readonly update_id: number };

interface Poll {
  readonly limit: number;
  readonly answer: (updates: readonly Queued[]) => void;
  readonly conflict: () => void;
  readonly timer: NodeJS.Timeout;
}

/** Updates that wait to be fetched, and the one long poll that waits for them. */
export interface UpdateQueue {
  push(update: Update): number;
  /** Fetches; an offset confirms all before it. A second poller ends the first with 409. */
  fetch(request: { offset: number; limit: number; timeout: number; allowed?: readonly string[] }): {
    readonly updates: Promise<readonly Queued[]>;
    readonly cancel: () => void;
  };
  /** Updates not confirmed yet. */
  waiting(): number;
  readonly polls: number;
  readonly allowed: readonly string[] | null;
}

export function createUpdateQueue(): UpdateQueue {
  let queue: Queued[] = [];
  let poll: Poll | null = null;
  let last = 700_000_000;
  let polls = 0;
  let allowed: readonly string[] | null = null;

  const end = () => {
    const ended = poll;
    poll = null;
    clearTimeout(ended?.timer);
    return ended;
  };
  const wanted = (update: Update) =>
    allowed === null ||
    Object.keys(update).every((field) => field === 'update_id' || allowed?.includes(field));

  return {
    push: (update) => {
      last += 1;
      if (!wanted(update)) return last;
      queue.push({ ...update, update_id: last });
      const waiting = end();
      waiting?.answer(queue.slice(0, waiting.limit));
      return last;
    },
    fetch: ({ offset, limit, timeout, allowed: names }) => {
      polls += 1;
      end()?.conflict();
      if (names !== undefined) allowed = names.length === 0 ? null : names;
      queue = queue.filter((update) => update.update_id >= offset);
      if (queue.length > 0 || timeout === 0) {
        return { updates: Promise.resolve(queue.slice(0, limit)), cancel: () => undefined };
      }
      const { promise, resolve, reject } = withResolvers<readonly Queued[]>();
      const conflict = () =>
        reject(
          new Refusal(
            409,
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
          ),
        );
      const timer = setTimeout(() => end()?.answer([]), timeout * 1000);
      const mine: Poll = { limit, answer: resolve, conflict, timer };
      poll = mine;
      return { updates: promise, cancel: () => void (poll === mine && end()) };
    },
    waiting: () => queue.length,
    get polls() {
      return polls;
    },
    get allowed() {
      return allowed;
    },
  };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
