import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../../support/bot-api/server.ts';
import { person, privateChat } from '../../support/bot-api/world.ts';

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-process-'));
const running: Running[] = [];
let api: BotApi;

beforeAll(async () => {
  api = await startBotApi();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** The program as an operator starts it; resolves when it polls. */
async function startProgram(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const { PATH = '', HOME = '' } = process.env;
  const polls = api.queue.polls;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH,
      HOME,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      INDEX_DIR: join(folder, 'index'),
      QUESTION_LOG: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const program = { child, output: () => output, ended };
  running.push(program);
  if (env['BOT_TOKEN'] === undefined)
    await until(
      () => api.queue.polls > polls,
      () => `the program to poll; it said: ${output}`,
    );
  return program;
}

async function until(condition: () => boolean, what: () => string): Promise<void> {
  const end = performance.now() + 45_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function askFrom(first: number, count: number): (() => number)[] {
  return Array.from({ length: count }, (_, index) => {
    const from = person(first + index);
    api.say({ chat: privateChat(from), from, text: 'phường còn bao nhiêu hộ nghèo?' });
    return () => api.sent(privateChat(from)).length;
  });
}

describe('when the real program runs', () => {
  it(
    'delivers twenty answers in hand after SIGTERM, exits with 0, and prints no token',
    { timeout: 90_000 },
    async () => {
      const program = await startProgram();
      const answered = askFrom(100, 20);
      await until(
        () => api.queue.waiting() === 0,
        () => 'the questions to be fetched',
      );
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(answered.map((count) => count())).toEqual(answered.map(() => 1));
      expect(program.output()).not.toContain(api.token.split(':')[1]);
      expect(program.output()).not.toContain('hộ nghèo');
    },
  );

  it('answers nothing twice after kill -9 and goes on', { timeout: 90_000 }, async () => {
    const first = await startProgram();
    const before = askFrom(200, 5);
    await until(
      () => before.every((count) => count() === 1),
      () => 'five answers',
    );
    first.child.kill('SIGKILL');
    await first.ended;
    const after = askFrom(300, 5);
    await startProgram();
    await until(
      () => after.every((count) => count() === 1),
      () => 'five more answers',
    );
    expect(before.map((count) => count())).toEqual([1, 1, 1, 1, 1]);
  });

  it(
    'says that the token is wrong without printing it, and stops when told to',
    { timeout: 90_000 },
    async () => {
      const program = await startProgram({ BOT_TOKEN: '987654321:wrong-token_wrong-token_wrong-token' });
      await until(
        () => program.output().includes('BOT_TOKEN'),
        () => `a complaint; it said: ${program.output()}`,
      );
      expect(program.output()).not.toContain('wrong-token_');
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    },
  );
});
