import { describe, expect, it } from 'vitest';
import { createLog, reasonOf } from '../../src/log.ts';

function written(level: 'info' | 'error', use: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  use(
    createLog({
      level,
      secrets: ['s3cret', ''],
      write: (line) => void lines.push(line),
      now: () => new Date(0),
    }),
  );
  return lines;
}

describe('when something is logged', () => {
  it('is one line of JSON, whatever the fields hold', () => {
    const [line = ''] = written('info', (log) => log.warn('asked', { text: 'a\n{"level":"error"}\u2028b' }));
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(line)).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      message: 'asked',
      text: 'a\n{"level":"error"}\u2028b',
    });
  });

  it('holds no secret, told or recognised', () => {
    const [line = ''] = written('info', (log) =>
      log.error('failed at s3cret', { url: 'https://x/bot123456:AAAAAAAAAAAAAAAAAAAAAAAA/getMe' }),
    );
    expect(line).not.toMatch(/s3cret|AAAA/);
  });

  it('leaves out what is below its level', () => {
    expect(written('error', (log) => log.warn('x'))).toEqual([]);
  });
});

describe('when a reason is told', () => {
  it('is one short line without a stack', () => {
    expect(reasonOf(new Error('broken\nat file.ts:1'))).toBe('broken');
    expect(reasonOf('x')).toBe('x');
  });
});
