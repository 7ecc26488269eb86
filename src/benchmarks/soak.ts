import v8 from 'node:v8';
import vm from 'node:vm';
import { type BotApi, startBotApi } from '../../tests/support/bot-api/server.ts';
import type { Trouble } from '../../tests/support/bot-api/faults.ts';
import { person, privateChat, supergroup } from '../../tests/support/bot-api/world.ts';
import { createCapturedLog } from '../../tests/support/captured-log.ts';
import { smallAnswer, smallLibrary } from '../../tests/support/small-ward.ts';
import type { Answerer } from '../channels/answerer.ts';
import { createTelegramChannel } from '../channels/telegram/channel.ts';
import { createRandom, type Random } from '../training/random.ts';

const MINUTES = 10;
/** Telegram itself allows a bot thirty messages a second. */
const PER_SECOND = 25;
const PEOPLE = 400;
const GROUPS = 60;
/** So few that everything which is remembered of them is there by minute 2; what still grows then is a leak. */
const GROUP_MEMBERS = 240;
const GROUP_SHARE = 0.2;
/** One fault every so many questions. */
const FAULT_EVERY = 40;
const DRAIN_MS = 90_000;
const SEED = 7;

/** What Telegram lets a bot survive: nothing of this was carried out before it failed. */
const TROUBLES: readonly { readonly method: string; readonly trouble: Trouble }[] = [
  { method: 'sendMessage', trouble: { kind: 'flood', retryAfter: 1 } },
  { method: 'sendMessage', trouble: { kind: 'reset' } },
  { method: 'sendMessage', trouble: { kind: 'html', status: 502 } },
  { method: 'sendMessage', trouble: { kind: 'refusal', code: 500, description: 'Internal Server Error' } },
  { method: 'sendMessage', trouble: { kind: 'delay', ms: 700 } },
  { method: 'getUpdates', trouble: { kind: 'reset' } },
  { method: 'getUpdates', trouble: { kind: 'html', status: 502 } },
  {
    method: 'getUpdates',
    trouble: { kind: 'refusal', code: 409, description: 'Conflict: terminated by other getUpdates request' },
  },
];

/** Every answer carries the number of its question, so that each can be counted. */
const numbering: Answerer = {
  answer: async (question, options) => {
    const number = /#\d+/.exec(question)?.[0] ?? '';
    const answer = smallAnswer(question, options?.previous ?? null);
    return { ...answer, closing: [...answer.closing, `Câu ${number}.`] };
  },
};

/**
 * A working day in short: private chats and groups, faults on the way, the default limits. Prints the heap after a
 * collection each minute, and at the end what was lost or doubled. `--minutes N`; ten when left out.
 */
export async function run(args: readonly string[]): Promise<void> {
  const given = args.includes('--minutes') ? Number(args[args.indexOf('--minutes') + 1]) : MINUTES;
  const minutes = given > 0 ? given : MINUTES;
  const random = createRandom(SEED);
  const counts = new Uint8Array(Math.ceil(minutes * 60 * PER_SECOND) + 1);
  const api = await startBotApi({
    keep: 10,
    keepCalls: false,
    onSent: ({ text }) => {
      const number = Number(/#(\d+)/.exec(text ?? '')?.[1] ?? 0);
      counts[number] = (counts[number] ?? 0) + 1;
    },
  });
  const channel = createTelegramChannel({
    token: api.token,
    apiRoot: api.root,
    answerer: () => numbering,
    library: () => smallLibrary,
    log: createCapturedLog(),
    questionLog: null,
  });
  await channel.start();

  const heaps: number[] = [];
  const asked = await askAllDay(api, random, minutes, () => {
    heaps.push(heapMegabytes());
    print(`minute ${heaps.length}: ${(heaps.at(-1) ?? 0).toFixed(1)} MB heap`);
  });
  for (let waited = 0; waited < DRAIN_MS && (api.queue.waiting() > 0 || channel.pending() > 0); waited += 50)
    await pause(50);
  await channel.stop(30_000);
  await api.close();
  const tally = counts.subarray(1, asked + 1);
  const lost = tally.filter((count) => count === 0).length;
  const doubled = tally.filter((count) => count > 1).length;
  const [from, to] = [heaps[1] ?? heaps[0] ?? Number.NaN, heaps.at(-1) ?? Number.NaN];
  print(`${asked} questions, ${lost} lost, ${doubled} doubled`);
  print(
    `heap ${from.toFixed(1)} MB at minute 2, ${to.toFixed(1)} MB at the end: ${(((to - from) / from) * 100).toFixed(1)}%`,
  );
  if (lost + doubled > 0) process.exitCode = 1;
}

/** Asks at a steady pace; returns the number of questions. */
async function askAllDay(
  api: BotApi,
  random: Random,
  minutes: number,
  eachMinute: () => void,
): Promise<number> {
  const started = performance.now();
  let asked = 0;
  let minute = 1;
  for (;;) {
    const elapsed = performance.now() - started;
    if (elapsed >= minute * 60_000) {
      eachMinute();
      minute += 1;
    }
    if (elapsed >= minutes * 60_000) return asked;
    for (const due = Math.floor((elapsed / 1000) * PER_SECOND); asked < due;) {
      asked += 1;
      askOne(api, random, asked);
    }
    // oxlint-disable-next-line no-await-in-loop -- the pace is the point
    await pause(20);
  }
}

function askOne(api: BotApi, random: Random, number: number): void {
  if (number % FAULT_EVERY === 0) {
    const fault = TROUBLES[random.below(TROUBLES.length)];
    if (fault !== undefined) api.fault(fault);
  }
  // Each in turn, so that nobody is over a budget: what a budget turns away is not lost.
  if (random.chance(GROUP_SHARE)) {
    const chat = supergroup(1 + (number % GROUPS));
    api.say({ chat, from: person(100_000 + (number % GROUP_MEMBERS)), text: `/hoi số hộ nghèo #${number}` });
    return;
  }
  const from = person(1 + (number % PEOPLE));
  api.say({ chat: privateChat(from), from, text: `còn bao nhiêu hộ cận nghèo #${number}` });
}

/** Megabytes in use after a full collection. */
function heapMegabytes(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect: unknown = vm.runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
