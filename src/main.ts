import type { Log } from './channels/log.ts';
import type { QuestionLog } from './channels/question-log.ts';
import { createTelegramChannel } from './channels/telegram/channel.ts';
import { converse } from './channels/terminal/conversation.ts';
import { createProgress } from './channels/terminal/progress.ts';
import type { Config } from './config.ts';
import { exitOnFault } from './exit-on-fault.ts';
import { type IndexSession, openSession } from './index-session.ts';
import { loadConfig } from './load-config.ts';
import { createLog, reasonOf } from './log.ts';
import { createQuestionLog } from './storage/question-log.ts';

const HOW_TO_GET_A_TOKEN = [
  'Muốn có bot Telegram: nhắn /newbot cho @BotFather, ghi mã nhận được vào tệp .env (BOT_TOKEN=…) rồi chạy lại npm start; còn bây giờ cứ hỏi ngay tại đây.',
  'For a Telegram bot: send /newbot to @BotFather, put its token into the file .env (BOT_TOKEN=…) and run npm start again; until then, just ask here.',
];
const NO_GRAPHS =
  'Máy này không có hnswlib-node (thiếu trình biên dịch lúc cài): dùng tìm kiếm chính xác, câu trả lời như nhau. / hnswlib-node is not installed (no compiler): exact search gives the same answers.';
/** How often a changed index is looked for, in milliseconds. */
const REFRESH_MS = 5_000;
/** How long answers in hand may take after a request to stop; supervisors kill after ten seconds. */
const STOP_MS = 8_000;

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function talkInTerminal(session: IndexSession, questionLog: QuestionLog | null): Promise<void> {
  process.stdout.write(`${HOW_TO_GET_A_TOKEN.join('\n')}\n\n`);
  await converse({
    answerer: session.answerer(),
    questionLog,
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    now: () => new Date(),
  });
}

async function talkInTelegram(
  token: string,
  config: Config,
  session: IndexSession,
  questionLog: QuestionLog | null,
  log: Log,
): Promise<void> {
  const channel = createTelegramChannel({
    token,
    apiRoot: config.telegramApiRoot,
    answerer: () => session.answerer(),
    library: () => session.library(),
    log,
    questionLog,
  });
  const refreshing = setInterval(() => void lookForNewIndex(session, log), REFRESH_MS);
  const stopped = stopSignal();
  void channel.start();
  log.info('stopping', { signal: await stopped });
  clearInterval(refreshing);
  await channel.stop(STOP_MS);
}

async function lookForNewIndex(session: IndexSession, log: Log): Promise<void> {
  try {
    const found = await session.refresh();
    if (found === 'replaced') log.info('answering from the new index');
    if (found === 'unusable') log.warn('the new index cannot be used, answering from the one before');
  } catch (error) {
    log.error('the index folder cannot be read', { reason: reasonOf(error) });
  }
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}

await exitOnFault(async () => {
  const config = loadConfig(process.env);
  const log = createLog({
    level: config.logLevel,
    secrets: [config.botToken ?? ''],
    write: (line) => process.stderr.write(line),
  });
  const progress = createProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    label: 'Lập chỉ mục / Indexing',
  });
  const session = await openSession({
    config,
    folder: config.indexDir,
    build: true,
    onProgress: (done, total) => progress.step(done, total),
    onNotice: say,
    onHeldBack: (numbers) => log.error('a reply was held back', { numbers: numbers.join(' ') }),
    now: () => new Date(),
  });
  progress.end();
  if (!session.hasGraphs) say(NO_GRAPHS);
  const questionLog =
    config.questionLog === null
      ? null
      : createQuestionLog({
          path: config.questionLog,
          onFault: (error) => log.warn('questions cannot be kept', { reason: reasonOf(error) }),
        });
  if (config.botToken === null) await talkInTerminal(session, questionLog);
  else await talkInTelegram(config.botToken, config, session, questionLog, log);
  await session.close();
});
