import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoggedQuestion, QuestionLog } from '../channels/question-log.ts';
import { systemCode } from './durable-file.ts';

/** Two files of this size at most: a quiet ward fills one in years. */
const MOST_BYTES = 5_000_000;
/** Phone, identity and account numbers; money and years have fewer digits or stand in groups of three. */
const LONG_NUMBER = /\+?\d(?:[ .-]?\d){8,}/g;
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+|@\w{4,}/g;

export interface QuestionLogOptions {
  readonly path: string;
  /** Called with the first fault only: a full disk must not fill the log too. */
  readonly onFault: (error: unknown) => void;
  readonly mostBytes?: number;
}

/**
 * Keeps questions as JSON lines, without anything of the asker: numbers of nine digits and more, mail addresses and
 * user names inside a question are struck out. A fault never reaches the asker.
 */
export function createQuestionLog({
  path,
  onFault,
  mostBytes = MOST_BYTES,
}: QuestionLogOptions): QuestionLog {
  let faulty = false;
  const append = (entry: object): void => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) >= mostBytes) renameSync(path, `${path}.1`);
      appendFileSync(path, `${JSON.stringify(entry)}\n`);
    } catch (error) {
      if (!faulty) onFault(error);
      faulty = true;
    }
  };
  return {
    asked({ at, channel, question, status, headline, milliseconds }: LoggedQuestion) {
      append({ at, channel, question: withoutPersonalData(question), status, headline, milliseconds });
    },
    rated({ at, headline, good }) {
      append({ at, headline, good });
    },
  };
}

export function withoutPersonalData(question: string): string {
  return question.slice(0, 2000).replace(LONG_NUMBER, '…').replace(ADDRESS, '…');
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0;
    throw error;
  }
}
