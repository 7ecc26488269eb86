import type { Message } from 'grammy/types';
import { type BotApi, startBotApi } from '../../tests/support/bot-api/server.ts';
import { person, privateChat } from '../../tests/support/bot-api/world.ts';

export interface LoopResult {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds from a question to its answer, as the resident sees it. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of processor time an answer, server and resident included: what a busy machine hardly changes. */
  readonly cpu: number;
}

export interface LoopOptions {
  readonly chats: number;
  readonly seconds: number;
  /** Seconds before the clock starts. */
  readonly warmUp: number;
  readonly question: (turn: number) => string;
  /** Starts a bot in front of the server; returns how to stop it. */
  readonly start: (api: BotApi) => Promise<() => Promise<unknown>>;
}

const MESSAGES_KEPT = 20;
const SETTLE_SECONDS = 1;

/** Residents who each ask the next question as soon as the last one is answered. */
export async function runClosedLoop(options: LoopOptions): Promise<LoopResult> {
  const askedAt = new Map<number, number>();
  const latencies: number[] = [];
  let turn = 0;
  let running = true;
  let startedAt = Number.POSITIVE_INFINITY;

  const ask = (id: number) => {
    turn += 1;
    const from = person(id);
    askedAt.set(id, performance.now());
    api.say({ chat: privateChat(from), from, text: options.question(turn) });
  };
  const onSent = (message: Message) => {
    const id = message.chat.id;
    const now = performance.now();
    if (now >= startedAt && running) latencies.push(now - (askedAt.get(id) ?? now));
    // After the answer to this request has been written.
    if (running) setImmediate(() => ask(id));
  };

  const api = await startBotApi({ keep: MESSAGES_KEPT, onSent });
  const stop = await options.start(api);
  for (let id = 1; id <= options.chats; id += 1) ask(id);
  await pauseSeconds(options.warmUp);
  startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  await pauseSeconds(options.seconds);
  const cpu = process.cpuUsage(cpuBefore);
  running = false;
  const elapsed = (performance.now() - startedAt) / 1000;
  const sorted = latencies.toSorted((a, b) => a - b);
  const answers = sorted.length;
  // What is still in hand must not run into a closed server.
  await pauseSeconds(SETTLE_SECONDS);
  await stop();
  await api.close();
  return {
    answers,
    perSecond: answers / elapsed,
    median: sorted[Math.floor(answers / 2)] ?? Number.NaN,
    p99: sorted[Math.floor(answers * 0.99)] ?? Number.NaN,
    cpu: (cpu.user + cpu.system) / 1000 / answers,
  };
}

function pauseSeconds(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
