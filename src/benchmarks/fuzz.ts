import { startBotApi } from '../../tests/support/bot-api/server.ts';
import { person, privateChat } from '../../tests/support/bot-api/world.ts';
import { createCapturedLog } from '../../tests/support/captured-log.ts';
import { smallAnswerer, smallLibrary } from '../../tests/support/small-ward.ts';
import type { Answerer } from '../channels/answerer.ts';
import { createTelegramChannel } from '../channels/telegram/channel.ts';
import { messages } from '../channels/telegram/messages.ts';
import { createRandom, type Random } from '../training/random.ts';
import { sendRandomUpdate } from './random-update.ts';

const UPDATES = 100_000;
const MOST_WAITING = 1_000;
const SEED = 20_230_328;

export interface FuzzResult {
  readonly updates: number;
  readonly seconds: number;
  /** Messages that the bot sent. */
  readonly said: number;
  /** Faults of the answerer, put there on purpose, and the apologies for them. */
  readonly faults: number;
  readonly apologies: number;
  /** Uncaught errors of the process. */
  readonly crashes: readonly string[];
  /** Errors that no fault explains. */
  readonly surprises: readonly string[];
  readonly openTaps: number;
  readonly violations: readonly string[];
  /** Whether a plain question was answered after all that. */
  readonly alive: boolean;
}

/** Random updates, with an answerer that fails now and then and a network that breaks now and then. */
export async function fuzz(updates: number, seed: number): Promise<FuzzResult> {
  const random = createRandom(seed);
  const crashes: string[] = [];
  const onCrash = (error: unknown) => void crashes.push(String(error));
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
  let said = 0;
  let apologies = 0;
  const api = await startBotApi({
    keep: 5,
    keepCalls: false,
    onSent: ({ text }) => {
      said += 1;
      if (text === messages.error) apologies += 1;
    },
  });
  const shaky = createShakyAnswerer(random);
  const log = createCapturedLog();
  const surprises: string[] = [];
  const channel = createTelegramChannel({
    token: api.token,
    apiRoot: api.root,
    answerer: () => shaky,
    library: () => smallLibrary,
    log: { ...log, error: (message, fields) => noteSurprise(surprises, message, String(fields?.['error'])) },
    questionLog: null,
    settings: { personBudget: 1_000_000, groupBudget: 1_000_000, openerMs: 5, repeatMs: 0, backoffMs: 5 },
  });
  await channel.start();

  const started = performance.now();
  for (let sent = 0; sent < updates; sent += 1) {
    if (random.chance(0.001)) api.fault({ method: 'sendMessage', trouble: { kind: 'reset' } });
    sendRandomUpdate(api, random);
    // oxlint-disable-next-line no-await-in-loop -- the queue of a bot that falls behind must not fill this memory
    while (api.queue.waiting() > MOST_WAITING) await pause(5);
  }
  while (api.queue.waiting() > 0 || channel.pending() > 0) await pause(10);
  await pause(100);
  const seconds = (performance.now() - started) / 1000;
  shaky.steady = true;
  const alive = await answers(api, () => said);
  await channel.stop(5_000);
  const { violations } = api;
  const openTaps = api.openTaps();
  await api.close().catch(() => undefined);
  process.off('uncaughtException', onCrash);
  process.off('unhandledRejection', onCrash);
  return {
    updates,
    seconds,
    said,
    faults: shaky.faults,
    apologies,
    crashes,
    surprises,
    openTaps,
    violations,
    alive,
  };
}

/** `npm run benchmark -- fuzz [--updates N] [--seed N]`. */
export async function run(args: readonly string[]): Promise<void> {
  const number = (name: string, fallback: number) => Number(args[args.indexOf(name) + 1] ?? '') || fallback;
  const updates = args.includes('--updates') ? number('--updates', UPDATES) : UPDATES;
  const seed = args.includes('--seed') ? number('--seed', SEED) : SEED;
  const result = await fuzz(updates, seed);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (!passed(result)) process.exitCode = 1;
}

/** No crash, every fault apologized for, no button left loading, nothing that Telegram refuses. */
export function passed(result: FuzzResult): boolean {
  const { crashes, surprises, violations, openTaps, faults, apologies, alive } = result;
  return (
    crashes.length + surprises.length + violations.length + openTaps === 0 && faults === apologies && alive
  );
}

function createShakyAnswerer(random: Random): Answerer & { faults: number; steady: boolean } {
  const shaky: Answerer & { faults: number; steady: boolean } = {
    faults: 0,
    steady: false,
    answer: (question, options) => {
      // A headline is asked again only to recover what a reply is about.
      if (shaky.steady || options === undefined || !random.chance(0.01))
        return smallAnswerer.answer(question, options);
      shaky.faults += 1;
      return Promise.reject(new Error('on purpose'));
    },
  };
  return shaky;
}

function noteSurprise(surprises: string[], message: string, error: string): void {
  if (!error.includes('on purpose') && surprises.length < 20) surprises.push(`${message}: ${error}`);
}

async function answers(api: Awaited<ReturnType<typeof startBotApi>>, said: () => number): Promise<boolean> {
  const before = said();
  const from = person(999_999);
  api.say({ chat: privateChat(from), from, text: 'hộ nghèo' });
  for (let waited = 0; waited < 5_000 && said() === before; waited += 10) await pause(10);
  return said() === before + 1;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
