/** What goes wrong with a request. `after: true` lets Telegram carry it out first. */
export type Trouble =
  | { readonly kind: 'flood'; readonly retryAfter: number }
  | { readonly kind: 'refusal'; readonly code: number; readonly description: string }
  | { readonly kind: 'migrated'; readonly to: number }
  | { readonly kind: 'reset'; readonly after?: boolean }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'hang' };

export interface Fault {
  /** Left out: any method but getUpdates. */
  readonly method?: string;
  readonly chatId?: number;
  /** How often; once when left out. */
  readonly times?: number;
  readonly trouble: Trouble;
}

/** Faults that wait for the request they are meant for. */
export interface Faults {
  add(fault: Fault): void;
  take(method: string, payload: Readonly<Record<string, unknown>>): Trouble | null;
  clear(): void;
}

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take: (method, payload) => {
      const hit = waiting.find(
        ({ fault }) =>
          (fault.method === undefined ? method !== 'getUpdates' : fault.method === method) &&
          (fault.chatId === undefined || fault.chatId === payload['chat_id']),
      );
      if (hit === undefined) return null;
      hit.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return hit.fault.trouble;
    },
    clear: () => {
      waiting = [];
    },
  };
}
