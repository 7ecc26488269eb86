import type { TelegramSettings } from './settings.ts';

/** Greetings that wait for the question that usually follows them. */
export interface Openers {
  /** Runs `greet`, which must not reject, after a while, in place of one that this conversation was waiting for. */
  hold(conversation: string, greet: () => Promise<void>): void;
  /** The question came: the greeting needs no answer of its own. */
  cancel(conversation: string): void;
  /** Greets at once whoever is waiting, and from now on whoever comes. */
  flush(): void;
  /** Greetings that wait or are being sent. */
  pending(): number;
}

/** @param settings `openerMs` is the wait, `remembered` the most that wait at once. */
export function createOpeners(settings: TelegramSettings): Openers {
  const waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly greet: () => Promise<void> }>();
  let running = 0;
  let flushed = false;

  const run = (conversation: string) => {
    const held = waiting.get(conversation);
    if (held === undefined) return;
    clearTimeout(held.timer);
    waiting.delete(conversation);
    running += 1;
    void held.greet().finally(() => (running -= 1));
  };

  return {
    hold: (conversation, greet) => {
      clearTimeout(waiting.get(conversation)?.timer);
      waiting.delete(conversation);
      const timer = setTimeout(() => run(conversation), settings.openerMs);
      waiting.set(conversation, { timer, greet });
      const oldest = waiting.size > settings.remembered ? waiting.keys().next().value : undefined;
      if (oldest !== undefined) run(oldest);
      if (flushed) run(conversation);
    },
    cancel: (conversation) => {
      clearTimeout(waiting.get(conversation)?.timer);
      waiting.delete(conversation);
    },
    flush: () => {
      flushed = true;
      for (const conversation of waiting.keys()) run(conversation);
    },
    pending: () => waiting.size + running,
  };
}
