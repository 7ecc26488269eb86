import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runBot } from '@grammyjs/runner';
import { Bot } from 'grammy';
import { createCapturedLog } from '../../tests/support/captured-log.ts';
import { smallAnswerer, smallLibrary } from '../../tests/support/small-ward.ts';
import type { BotApi } from '../../tests/support/bot-api/server.ts';
import type { Answerer } from '../channels/answerer.ts';
import type { Library } from '../channels/library.ts';
import { createTelegramChannel } from '../channels/telegram/channel.ts';
import { type IndexSession, openSession } from '../index-session.ts';
import { loadConfig } from '../load-config.ts';
import { type LoopResult, runClosedLoop } from './closed-loop.ts';

const CHATS = 50;
const SECONDS = 10;
const WARM_UP = 2;

type Start = (api: BotApi) => Promise<() => Promise<unknown>>;

/**
 * Answers a second and p99 through a loopback Bot API server in the same process, 50 chats at once, beside a bare grammY
 * bot that echoes. `--seconds N` for each of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const given = Number(args[args.indexOf('--seconds') + 1]);
  const seconds = args.includes('--seconds') && given > 0 ? given : SECONDS;
  const results: [string, LoopResult][] = [];
  const measure = async (name: string, question: (turn: number) => string, start: Start) => {
    const result = await runClosedLoop({ chats: CHATS, seconds, warmUp: WARM_UP, question, start });
    results.push([name, result]);
  };
  await measure('echo, bot.start()', sameQuestion, startEcho);
  await measure('echo, runner', sameQuestion, startEchoRunner);
  await measure('Hỏi Phường, channel only', sameQuestion, startHoiPhuong(smallAnswerer, smallLibrary));
  const folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
  const session = await openIndexed(folder);
  const questions = evaluationQuestions();
  const next = (turn: number) => questions[turn % questions.length] ?? '';
  await measure('Hỏi Phường, real answers', next, startHoiPhuong(session.answerer(), session.library()));
  await session.close();
  rmSync(folder, { recursive: true });
  const [, bare] = results[0] ?? [];
  print(row(['bot', 'answers/s', 'median ms', 'p99 ms', 'cpu ms', 'share']));
  for (const [name, { perSecond, median, p99, cpu }] of results) {
    const share = perSecond / (bare?.perSecond ?? Number.NaN);
    print(
      row([name, perSecond.toFixed(0), median.toFixed(1), p99.toFixed(1), cpu.toFixed(2), share.toFixed(2)]),
    );
  }
  print(
    'cpu: processor time an answer, with the server and the residents; share: of the bare echo bot’s answers a second',
  );
}

function row([name = '', ...figures]: readonly string[]): string {
  return name.padEnd(24) + figures.map((figure) => figure.padStart(11)).join('');
}

function echoBot(api: BotApi): Bot {
  const bot = new Bot(api.token, { client: { apiRoot: api.root } });
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text));
  return bot;
}

async function startEcho(api: BotApi): Promise<() => Promise<void>> {
  const bot = echoBot(api);
  await new Promise<void>((resolve) => {
    void bot.start({ onStart: () => resolve() });
  });
  return () => bot.stop();
}

async function startEchoRunner(api: BotApi): Promise<() => Promise<void>> {
  const handle = runBot(echoBot(api));
  return () => handle.stop();
}

function startHoiPhuong(answerer: Answerer, library: Library): Start {
  return async (api) => {
    const channel = createTelegramChannel({
      token: api.token,
      apiRoot: api.root,
      answerer: () => answerer,
      library: () => library,
      log: createCapturedLog(),
      questionLog: null,
      // What is measured is speed; residents are held to far less, and ask the same question more rarely.
      settings: { personBudget: 1_000_000, repeatMs: 0 },
    });
    await channel.start();
    return () => channel.stop(5_000);
  };
}

/** The reports of the settings, indexed anew, so that the code as it stands is what is measured. */
function openIndexed(folder: string): Promise<IndexSession> {
  return openSession({
    config: loadConfig(process.env),
    folder,
    build: true,
    onProgress: () => {},
    onNotice: () => {},
    onHeldBack: () => {},
    now: () => new Date(),
  });
}

function sameQuestion(turn: number): string {
  return `phường còn bao nhiêu hộ nghèo ${turn}`;
}

function evaluationQuestions(): string[] {
  return readFileSync(new URL('../../data/evaluation/questions/tan-dinh.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).q);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
