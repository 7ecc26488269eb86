import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer, Exchange } from '../../domain/answer.ts';
import type { Answerer } from '../answerer.ts';
import { continued } from '../continued.ts';
import type { QuestionLog } from '../question-log.ts';

export interface TerminalOptions {
  readonly answerer: Answerer;
  /** Null when no questions are kept. */
  readonly questionLog: QuestionLog | null;
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits there: shows a prompt. Otherwise one question a line, one reply after the other. */
  readonly interactive: boolean;
  readonly now: () => Date;
}

const PROMPT = 'Hỏi: ';
const GOODBYE = /^\s*(thoát|thoat|exit|quit|bye)\s*$/iu;

/** Questions from a keyboard or a pipe until it ends, or until somebody says that they leave. */
export async function converse(options: TerminalOptions): Promise<void> {
  const { input, output, interactive } = options;
  const lines = createInterface(
    interactive ? { input, output, terminal: true, prompt: PROMPT } : { input, terminal: false },
  );
  let previous: Exchange | null = null;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (interactive && GOODBYE.test(line)) break;
    if (line.trim() !== '') {
      const answer = await answerTo(line, previous, options);
      output.write(`${answer.text}\n\n`);
      previous = continued(previous, line, answer);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}

async function answerTo(
  question: string,
  previous: Exchange | null,
  options: TerminalOptions,
): Promise<Answer> {
  const { answerer, questionLog, now } = options;
  const asked = now();
  const answer = await answerer.answer(question, { previous });
  questionLog?.asked({
    at: asked.toISOString(),
    channel: 'terminal',
    question,
    status: answer.status,
    headline: answer.headline,
    milliseconds: now().getTime() - asked.getTime(),
  });
  return answer;
}
