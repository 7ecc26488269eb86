import { createBoundedMap } from './bounded-map.ts';
import { plain } from './plain.ts';
import { questionData } from './callback-data.ts';
import type { TelegramSettings } from './settings.ts';

const LIFETIME_MS = 48 * 60 * 60_000;

/** Questions that were put on buttons, whose data is too small to hold most of them. */
export interface Offered {
  /** Remembers a question and gives the data of its button. */
  data(question: string): string;
  /** The question behind a button, or null when it was forgotten and its data did not hold it. */
  question(key: string, spelled: string | null): string | null;
}

/** @param examples questions that are always there: the index makes the same ones again after a restart. */
export function createOffered(
  settings: TelegramSettings,
  clock: () => number,
  examples: () => readonly string[],
): Offered {
  const questions = createBoundedMap<string, string>({
    capacity: settings.remembered,
    lifetimeMs: LIFETIME_MS,
    clock,
  });
  return {
    data: (question) => {
      const key = keyOf(question);
      questions.set(key, question);
      return questionData(key, plain(question));
    },
    question: (key, spelled) =>
      questions.get(key) ?? examples().find((example) => keyOf(example) === key) ?? spelled,
  };
}

/** FNV-1a over UTF-16 units, 8 hex digits: names a button, proves nothing. */
function keyOf(question: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < question.length; i += 1) hash = Math.imul(hash ^ question.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
