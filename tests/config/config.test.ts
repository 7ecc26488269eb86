import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig, SETTINGS } from '../../src/config.ts';
import { ConfigError } from '../../src/domain/fault.ts';
import { rejectUnknownSettings } from '../../src/unknown-settings.ts';

describe('when nothing is set', () => {
  it('has a usable value for every setting', () => {
    expect(parseConfig({})).toEqual({
      botToken: null,
      telegramApiRoot: 'https://api.telegram.org',
      reports: 'data/reports',
      indexDir: 'data/index',
      embeddingModel: 'data/model',
      staleAfterMonths: 12,
      contact: null,
      emergencyNumbers: '113 (công an), 114 (cứu hỏa), 115 (cấp cứu)',
      questionLog: 'data/log/questions.jsonl',
      maxQuestionChars: 2000,
      logLevel: 'info',
    });
  });

  it('takes an empty or blank value for unset', () => {
    const blank = Object.fromEntries(SETTINGS.map((setting) => [setting.name, '  ']));
    expect(parseConfig(blank)).toEqual(parseConfig({}));
  });
});

describe('when a setting is given', () => {
  it.each([
    ['STALE_AFTER_MONTHS', '24', 'staleAfterMonths', 24],
    ['QUESTION_LOG', 'off', 'questionLog', null],
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1:8081/', 'telegramApiRoot', 'http://127.0.0.1:8081'],
    ['BOT_TOKEN', '12345:AAb_c-d', 'botToken', '12345:AAb_c-d'],
    ['LOG_LEVEL', 'debug', 'logLevel', 'debug'],
    ['CONTACT', ' UBND phường, 1 đường A ', 'contact', 'UBND phường, 1 đường A'],
  ] as const)('reads %s=%s', (name, value, field, expected) => {
    expect(parseConfig({ [name]: value })[field]).toBe(expected);
  });

  it.each([
    ['STALE_AFTER_MONTHS', '0'],
    ['STALE_AFTER_MONTHS', '121'],
    ['STALE_AFTER_MONTHS', '12.5'],
    ['STALE_AFTER_MONTHS', 'a year'],
    ['MAX_QUESTION_CHARS', '49'],
    ['MAX_QUESTION_CHARS', '4097'],
    ['TELEGRAM_API_ROOT', 'ftp://example.org'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['BOT_TOKEN', 'secret'],
    ['LOG_LEVEL', 'loud'],
    ['CONTACT', 'x'.repeat(301)],
    ['INDEX_DIR', 'a\u0000b'],
  ])('refuses %s=%s, naming it and the line that mends it', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig({ [name]: value })).toThrow(
      new RegExp(`${name}.*\\n.*${name}.*\\n  .*${name}=`),
    );
  });

  it('never repeats a token', () => {
    expect(() => parseConfig({ BOT_TOKEN: 'AAsecretAA' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('AAsecretAA') }),
    );
  });
});

describe('when a name is not ours', () => {
  it.each([['STALE_AFTER_MONTH'], ['BOTTOKEN'], ['FOO'], ['bot_token']])('refuses %s in .env', (name) => {
    expect(() => rejectUnknownSettings([name], [])).toThrow(ConfigError);
  });

  it.each([['STALE_AFTER_MONTH'], ['BOT_TOKN'], ['EMBEDING_MODEL']])(
    'refuses the slip %s anywhere',
    (name) => {
      expect(() => rejectUnknownSettings([], [name])).toThrow(/did you mean (STALE|BOT|EMBEDDING)/);
    },
  );

  it.each([['PATH'], ['LOGLEVEL'], ['REPORT'], ['npm_config_user_agent'], ['CONTACTS']])(
    'leaves %s of another program alone',
    (name) => {
      expect(() => rejectUnknownSettings(['NODE_ENV', 'BOT_TOKEN'], [name])).not.toThrow();
    },
  );
});

describe('.env.example', () => {
  it('shows every setting once, with its default, and no other', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').matchAll(
      /^#(\w+)=(.*)$/gm,
    );
    const shown = [...lines].map(([, name, value]) => [name, value]);
    expect(shown).toEqual(SETTINGS.map((setting) => [setting.name, setting.fallback]));
  });
});
