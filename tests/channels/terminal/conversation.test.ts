import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/channels/answerer.ts';
import type { LoggedQuestion } from '../../../src/channels/question-log.ts';
import { converse } from '../../../src/channels/terminal/conversation.ts';
import { createProgress } from '../../../src/channels/terminal/progress.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { answerWith } from '../../support/answers.ts';

/** Says what it was asked and what came before; a question with "?" is answered, anything else not found. */
const echo: Answerer = {
  answer: (question, options): Promise<Answer> =>
    Promise.resolve(
      answerWith({
        question,
        status: question.includes('?') ? 'answered' : 'not_found',
        text: `${question} | ${options?.previous?.question ?? '-'}`,
      }),
    ),
};

async function talk(lines: string, interactive = false): Promise<{ said: string[]; log: LoggedQuestion[] }> {
  const output = new PassThrough();
  const log: LoggedQuestion[] = [];
  await converse({
    answerer: echo,
    questionLog: { asked: (entry) => void log.push(entry), rated: () => {} },
    input: Readable.from([lines]),
    output,
    interactive,
    now: () => new Date(0),
  });
  output.end();
  const said = (await text(output)).split('\n').filter((line) => line !== '');
  return { said, log };
}

describe('when questions come through a pipe', () => {
  it('answers each line, in order, skipping blank ones', async () => {
    expect((await talk('a?\n\n   \nb?\r\nc?')).said).toEqual(['a? | -', 'b? | a?', 'c? | b?']);
  });

  it('goes on from what was answered last', async () => {
    expect((await talk('a?\nb\nc?\n')).said).toEqual(['a? | -', 'b | a?', 'c? | a?']);
  });

  it('keeps what was asked', async () => {
    const { log } = await talk('a?\n');
    expect(log).toEqual([
      {
        at: '1970-01-01T00:00:00.000Z',
        channel: 'terminal',
        question: 'a?',
        status: 'answered',
        headline: '',
        milliseconds: 0,
      },
    ]);
  });

  it('ends with its input, also when that is empty', async () => {
    expect((await talk('')).said).toEqual([]);
  });
});

describe('when a person types', () => {
  it.each(['thoát', 'EXIT', ' quit '])('ends at %s', async (word) => {
    const { log } = await talk(`a?\n${word}\nb?\n`, true);
    expect(log.map(({ question }) => question)).toEqual(['a?']);
  });
});

function shown(isTerminal: boolean): string {
  let out = '';
  const progress = createProgress({ write: (part) => (out += part), isTerminal, label: 'Job' });
  for (let done = 1; done <= 1000; done += 1) progress.step(done, 1000);
  progress.end();
  return out;
}

describe('when a long job shows how far it is', () => {
  it('redraws one line on a terminal', () => {
    expect(shown(true).split('\n')).toHaveLength(2);
    expect(shown(true)).toMatch(/\r[^\r]*\[#{30}\] 100% \(1000\/1000\)\n$/);
  });

  it('writes few plain lines elsewhere', () => {
    const lines = shown(false).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(11);
    expect(lines.at(-1)).toBe('Job: 1000/1000');
  });
});
