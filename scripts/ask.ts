import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerJson } from '../src/answer-json.ts';
import { type BatchRequest, readBatchLine } from '../src/batch-line.ts';
import type { Answerer } from '../src/channels/answerer.ts';
import { continued } from '../src/channels/continued.ts';
import { createProgress } from '../src/channels/terminal/progress.ts';
import type { Answer, Exchange } from '../src/domain/answer.ts';
import { ConfigError, faultText } from '../src/domain/fault.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';
import { openSession } from '../src/index-session.ts';
import { loadConfig } from '../src/load-config.ts';
import { readFlags } from '../src/read-flags.ts';

const USAGE = 'npm run --silent ask -- "câu hỏi" | --json "câu hỏi" | --batch [--index THƯ_MỤC]';

/** Resolves when the text has left this process, so that whoever waits for it can send the next line. */
function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(`${text}\n`, () => done());
  });
}

async function answerTurns(
  answerer: Answerer,
  { turns, at }: BatchRequest,
): Promise<{ answer: Answer; ms: number } | null> {
  let previous: Exchange | null = null;
  let last: { answer: Answer; ms: number } | null = null;
  for (const question of turns) {
    const started = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- each turn follows on the one before
    const answer = await answerer.answer(question, { ...(at === undefined ? {} : { at }), previous });
    last = { answer, ms: Math.round((performance.now() - started) * 10) / 10 };
    previous = continued(previous, question, answer);
  }
  return last;
}

async function replyTo(answerer: Answerer, line: string): Promise<object> {
  const request = readBatchLine(line);
  if ('error' in request) return { id: request.id, status: 'error', error: request.error };
  const result = await answerTurns(answerer, request);
  return result === null
    ? { id: request.id }
    : { id: request.id, ...answerJson(result.answer), ms: result.ms };
}

async function answerBatch(answerer: Answerer): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') await print(JSON.stringify(await replyTo(answerer, line)));
  }
}

async function answerOne(answerer: Answerer, question: string, asJson: boolean): Promise<void> {
  const result = await answerTurns(answerer, { id: null, turns: [question], at: undefined });
  if (result === null) return;
  const { answer, ms } = result;
  await print(asJson ? JSON.stringify({ id: null, ...answerJson(answer), ms }) : answer.text);
  if (answer.status === 'error') process.exitCode = 1;
}

await exitOnFault(async () => {
  const { values, positionals } = readFlags(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, batch: { type: 'boolean' }, index: { type: 'string' } },
    }),
  );
  if (values.batch === true ? positionals.length > 0 : positionals.length === 0) {
    throw new ConfigError(
      faultText(
        values.batch === true ? 'Với --batch, câu hỏi đọc từ đầu vào.' : 'Chưa có câu hỏi.',
        values.batch === true ? 'With --batch, questions are read from stdin.' : 'There is no question.',
        USAGE,
      ),
    );
  }
  const config = loadConfig(process.env);
  const progress = createProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    label: 'Lập chỉ mục / Indexing',
  });
  const session = await openSession({
    config,
    folder: values.index === undefined ? config.indexDir : resolve(values.index),
    build: values.index === undefined,
    onProgress: (done, total) => progress.step(done, total),
    onNotice: (sentence) => process.stderr.write(`${sentence}\n`),
    onHeldBack: (numbers) =>
      process.stderr.write(`Câu trả lời bị giữ lại / A reply was held back: ${numbers.join(' ')}\n`),
    now: () => new Date(),
  });
  progress.end();
  try {
    const answerer = session.answerer();
    if (values.batch === true) await answerBatch(answerer);
    else await answerOne(answerer, positionals.join(' '), values.json === true);
  } finally {
    await session.close();
  }
});
