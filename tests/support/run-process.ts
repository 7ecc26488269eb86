import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  /** Writing a larger file fails as on a full disk. */
  readonly largestFileKilobytes?: number;
}

/** Runs one of the real entry points as npm does and waits for its end; settings of this machine are left out. */
export async function runEntryPoint(
  script: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const child = begin(script, args, options);
  child.stdin.end(options.stdin ?? '');
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    }),
  ]);
  return { code, stdout, stderr };
}

/** Sends each line only after the reply to the one before has come; gives the replies. */
export async function converseWith(
  script: string,
  args: readonly string[],
  lines: readonly string[],
): Promise<string[]> {
  const child = begin(script, args, {});
  const replies: string[] = [];
  const waiting = [...lines];
  child.stdin.write(`${waiting.shift() ?? ''}\n`);
  for await (const reply of createInterface({ input: child.stdout })) {
    replies.push(reply);
    const next = waiting.shift();
    if (next === undefined) child.stdin.end();
    else child.stdin.write(`${next}\n`);
  }
  return replies;
}

function begin(script: string, args: readonly string[], options: RunOptions): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '' } = process.env;
  const command = [process.execPath, '--import', 'tsx', script, ...args];
  const limit = options.largestFileKilobytes;
  const limited = ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...command];
  const [program = '', ...rest] = limit === undefined ? command : limited;
  return spawn(program, rest, {
    cwd: options.cwd ?? process.cwd(),
    env: { PATH, HOME, QUESTION_LOG: 'off', ...options.env },
  });
}
