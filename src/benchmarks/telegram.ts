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
const ROUNDS = 3;
const SECONDS = 4;
const WARM_UP = 2;

type Start = (api: BotApi) => Promise<() => Promise<unknown>>;

interface Contestant {
  readonly name: string;
  readonly question: (turn: number) => string;
  readonly start: Start;
}

/**
 * Answers a second and p99 through a loopback Bot API server in the same process, 50 chats at once, beside a bare grammY
 * bot that echoes. All in turn, three times over; the median round counts, for the machine has other things to do.
 * `--seconds N` for each turn.
 */
export async function run(args: readonly string[]): Promise<void> {
  const given = Number(args[args.indexOf('--seconds') + 1]);
  const seconds = args.includes('--seconds') && given > 0 ? given : SECONDS;
  const folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
  const session = await openIndexed(folder);
  const questions = evaluationQuestions();
  const contestants: readonly Contestant[] = [
    { name: 'echo, bot.start()', question: sameQuestion, start: startEcho },
    { name: 'echo, runner', question: sameQuestion, start: startEchoRunner },
    {
      name: 'Hỏi Phường, channel only',
      question: sameQuestion,
      start: startHoiPhuong(smallAnswerer, smallLibrary),
    },
    {
      name: 'Hỏi Phường, real answers',
      question: (turn) => questions[turn % questions.length] ?? '',
      start: startHoiPhuong(session.answerer(), session.library()),
    },
  ];
  const rounds: LoopResult[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const results: LoopResult[] = [];
    for (const { question, start } of contestants) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
      results.push(await runClosedLoop({ chats: CHATS, seconds, warmUp: WARM_UP, question, start }));
    }
    rounds.push(results);
  }
  await session.close();
  rmSync(folder, { recursive: true });
  print(row(['bot', 'answers/s', 'median ms', 'p99 ms', 'cpu ms', 'share']));
  for (const [index, { name }] of contestants.entries()) {
    const figure = (of: (result: LoopResult) => number) =>
      medianOf(rounds.flatMap((round) => round.slice(index, index + 1).map(of)));
    const share = medianOf(
      rounds.map((round) => (round[index]?.perSecond ?? 0) / (round[0]?.perSecond ?? Number.NaN)),
    );
    const shown = [
      figure((r) => r.perSecond).toFixed(0),
      figure((r) => r.median).toFixed(1),
      figure((r) => r.p99).toFixed(1),
    ];
    print(row([name, ...shown, figure((r) => r.cpu).toFixed(2), share.toFixed(2)]));
  }
  print(
    'cpu: processor time an answer, server and residents included; share: of the bare echo bot’s answers a second',
  );
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
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
