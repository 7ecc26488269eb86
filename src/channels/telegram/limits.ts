import { createBoundedMap } from './bounded-map.ts';
import { pause } from './pause.ts';
import type { TelegramSettings } from './settings.ts';

/** notice: over the limit and to be told so; quiet: over it and told already. */
export type Verdict = 'go' | 'notice' | 'quiet';

/** Keeps one person or one group from using up what all share. */
export interface Limits {
  /** Takes one of a person's questions; key by {@link Incoming.person}, so that a channel counts as one. */
  person(person: number): Verdict;
  /**
   * Waits for a group's turn to be written to, first come first served.
   * @param onWait called when this is the first message that has to wait, to say so once.
   * @returns false when too many are waiting already.
   */
  groupTurn(chatId: number, onWait: () => Promise<void>): Promise<boolean>;
  /** Takes a place among a chat's updates in hand; give it back with `leave`. */
  enter(chatId: number): Verdict;
  leave(chatId: number): void;
}

/** @param draining when aborted, nobody waits any more. */
export function createLimits(settings: TelegramSettings, clock: () => number, draining: AbortSignal): Limits {
  const memory = { capacity: settings.remembered * 5, lifetimeMs: settings.windowMs, clock };
  // Generic cell rate algorithm: when the person's budget will be whole again.
  const people = createBoundedMap<number, number>(memory);
  const told = createBoundedMap<string, true>(memory);
  // A window that is still in use must not expire with its first message.
  const groups = createBoundedMap<number, number[]>({ ...memory, lifetimeMs: Number.POSITIVE_INFINITY });
  const queues = new Map<number, { waiting: number; tail: Promise<void> }>();
  const inHand = new Map<number, number>();

  const noticeOnce = (key: string): Verdict => {
    const known = told.has(key);
    // Set anew each time: as long as it goes on, once is enough.
    told.set(key, true);
    return known ? 'quiet' : 'notice';
  };
  const recent = (times: readonly number[] | undefined) =>
    (times ?? []).filter((time) => clock() - time < settings.windowMs);

  async function takeTurn(chatId: number): Promise<void> {
    for (;;) {
      const times = recent(groups.get(chatId));
      const oldest = times[0];
      if (times.length < settings.groupBudget || oldest === undefined || draining.aborted) {
        groups.set(chatId, [...times, clock()]);
        return;
      }
      await pause(oldest + settings.windowMs - clock() + 1, draining);
    }
  }

  return {
    person: (person) => {
      const now = clock();
      const whole = Math.max(people.get(person) ?? now, now) + settings.windowMs / settings.personBudget;
      // Half a millisecond for what adding fractions loses.
      if (whole - now > settings.windowMs + 0.5) return noticeOnce(`person:${person}`);
      people.set(person, whole);
      return 'go';
    },
    groupTurn: async (chatId, onWait) => {
      const queue = queues.get(chatId) ?? { waiting: 0, tail: Promise.resolve() };
      if (queue.waiting >= settings.groupBudget) return false;
      // One message of the budget is kept for saying that the rest will take a while.
      const crowded = recent(groups.get(chatId)).length >= settings.groupBudget - 1;
      queues.set(chatId, queue);
      queue.waiting += 1;
      if (crowded && noticeOnce(`group:${chatId}`) === 'notice') {
        groups.set(chatId, [...recent(groups.get(chatId)), clock()]);
        await onWait();
      }
      queue.tail = queue.tail.then(() => takeTurn(chatId));
      await queue.tail;
      queue.waiting -= 1;
      if (queue.waiting === 0) queues.delete(chatId);
      return true;
    },
    enter: (chatId) => {
      const count = inHand.get(chatId) ?? 0;
      if (count >= settings.chatQueue) return noticeOnce(`chat:${chatId}`);
      inHand.set(chatId, count + 1);
      return 'go';
    },
    leave: (chatId) => {
      const count = (inHand.get(chatId) ?? 1) - 1;
      if (count === 0) inHand.delete(chatId);
      else inHand.set(chatId, count);
    },
  };
}
