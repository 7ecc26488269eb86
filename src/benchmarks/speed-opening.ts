import { join } from 'node:path';
import { openSession } from '../index-session.ts';
import { loadConfig } from '../load-config.ts';

/** What a started process takes until it has answered once, and what it holds then. */
export interface OpeningCosts {
  /** From the start of the process. */
  readonly firstAnswerMs: number;
  readonly residentBytes: number;
}

/** Opens the index in `folder`/index as the bot does and asks one question. */
export async function measureOpening(folder: string): Promise<OpeningCosts> {
  const session = await openSession({
    config: loadConfig(process.env),
    folder: join(folder, 'index'),
    build: false,
    onProgress: () => {},
    onNotice: () => {},
    onHeldBack: () => {},
    now: () => new Date(),
  });
  await session.answerer().answer('phường còn bao nhiêu hộ nghèo?');
  const costs = { firstAnswerMs: performance.now(), residentBytes: process.memoryUsage().rss };
  await session.close();
  return costs;
}
