import { createBoundedMap } from './bounded-map.ts';
import type { TelegramSettings } from './settings.ts';

/** Questions asked a moment ago, by the time that Telegram gave them. */
export interface Repeats {
  /**
   * Notes a question. @returns whether it repeats one of at most ten seconds before (of any time before, when both were
   * held up by an outage), which is answered once.
   */
  isRepeat(key: string, dateSeconds: number, late: boolean): boolean;
  /** The question could not be answered: asking again is no repetition. */
  forget(key: string): void;
}

export function createRepeats(settings: TelegramSettings, clock: () => number): Repeats {
  const asked = createBoundedMap<string, number>({
    capacity: settings.remembered * 5,
    lifetimeMs: settings.repeatMs * 3,
    clock,
  });
  return {
    isRepeat: (key, date, late) => {
      const before = asked.get(key);
      if (before !== undefined && (late || Math.abs(date - before) * 1000 <= settings.repeatMs)) return true;
      asked.set(key, date);
      return false;
    },
    forget: (key) => asked.delete(key),
  };
}

/** Same words, same question: case, spaces, punctuation and code points do not matter; marks do. */
export function sameQuestion(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? text;
}
