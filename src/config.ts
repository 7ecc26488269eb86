import { ConfigError, faultText } from './domain/fault.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface Config {
  readonly botToken: string | null;
  readonly telegramApiRoot: string;
  readonly reports: string;
  readonly indexDir: string;
  readonly embeddingModel: string;
  readonly staleAfterMonths: number;
  readonly contact: string | null;
  readonly emergencyNumbers: string;
  readonly questionLog: string | null;
  readonly maxQuestionChars: number;
  readonly logLevel: LogLevel;
}

/** One setting as an officer meets it in `.env`. */
export interface Setting {
  readonly field: keyof Config;
  readonly name: string;
  readonly unit: 'text' | 'path' | 'url' | 'months' | 'characters' | 'word';
  readonly fallback: string;
  /** What is accepted, in words, for the message that refuses a value. */
  readonly range: string;
  readonly accepts: (value: string) => boolean;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];
const PATH = { unit: 'path', range: 'a path without control characters', accepts: isPrintable } as const;
const SHORT_TEXT = {
  unit: 'text',
  range: '1–300 characters on one line',
  accepts: (value: string) => value.length <= 300 && isPrintable(value),
} as const;

/** Every setting there is. An empty fallback means that the setting may stay unset. */
export const SETTINGS: readonly Setting[] = [
  {
    field: 'botToken',
    name: 'BOT_TOKEN',
    unit: 'text',
    fallback: '',
    range: 'digits, a colon, letters, as @BotFather gives it',
    accepts: (value) => /^\d+:[\w-]+$/.test(value),
  },
  {
    field: 'telegramApiRoot',
    name: 'TELEGRAM_API_ROOT',
    unit: 'url',
    fallback: 'https://api.telegram.org',
    range: 'an http:// or https:// address',
    accepts: isWebAddress,
  },
  { field: 'reports', name: 'REPORTS', fallback: 'data/reports', ...PATH },
  { field: 'indexDir', name: 'INDEX_DIR', fallback: 'data/index', ...PATH },
  { field: 'embeddingModel', name: 'EMBEDDING_MODEL', fallback: 'data/model', ...PATH },
  {
    field: 'staleAfterMonths',
    name: 'STALE_AFTER_MONTHS',
    unit: 'months',
    fallback: '12',
    range: 'a whole number, 1–120',
    accepts: wholeNumber(1, 120),
  },
  { field: 'contact', name: 'CONTACT', fallback: '', ...SHORT_TEXT },
  {
    field: 'emergencyNumbers',
    name: 'EMERGENCY_NUMBERS',
    fallback: '113 (công an), 114 (cứu hỏa), 115 (cấp cứu)',
    ...SHORT_TEXT,
  },
  {
    field: 'questionLog',
    name: 'QUESTION_LOG',
    fallback: 'data/log/questions.jsonl',
    ...PATH,
    range: 'a path, or off',
  },
  {
    field: 'maxQuestionChars',
    name: 'MAX_QUESTION_CHARS',
    unit: 'characters',
    fallback: '2000',
    range: 'a whole number, 50–4096',
    accepts: wholeNumber(50, 4096),
  },
  {
    field: 'logLevel',
    name: 'LOG_LEVEL',
    unit: 'word',
    fallback: 'info',
    range: LEVELS.join(', '),
    accepts: (value) => LEVELS.some((level) => level === value),
  },
];

function isPrintable(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function wholeNumber(least: number, most: number): (value: string) => boolean {
  return (value) => /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/**
 * Settings from an environment; nothing else is read. An empty value counts as unset.
 * @throws ConfigError for a value out of its range; a token is never repeated in the message.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const text = (field: keyof Config): string => {
    const setting = SETTINGS.find((one) => one.field === field);
    if (setting === undefined) throw new TypeError(`no setting for ${field}`);
    return readSetting(setting, env);
  };
  const level = text('logLevel');
  const questionLog = text('questionLog');
  return {
    botToken: text('botToken') || null,
    telegramApiRoot: text('telegramApiRoot').replace(/\/+$/, ''),
    reports: text('reports'),
    indexDir: text('indexDir'),
    embeddingModel: text('embeddingModel'),
    staleAfterMonths: Number(text('staleAfterMonths')),
    contact: text('contact') || null,
    emergencyNumbers: text('emergencyNumbers'),
    questionLog: questionLog === 'off' ? null : questionLog,
    maxQuestionChars: Number(text('maxQuestionChars')),
    logLevel: LEVELS.find((one) => one === level) ?? 'info',
  };
}

function readSetting(setting: Setting, env: Readonly<Record<string, string | undefined>>): string {
  const value = env[setting.name]?.trim() ?? '';
  if (value === '') return setting.fallback;
  if (setting.accepts(value)) return value;
  const shown = setting.field === 'botToken' ? '' : ` “${value.slice(0, 60)}”`;
  throw new ConfigError(
    faultText(
      `Thiết lập ${setting.name} có giá trị${shown} không dùng được (cần: ${setting.range}).`,
      `The value${shown} of the setting ${setting.name} cannot be used (expected: ${setting.range}).`,
      `Sửa / Edit .env: ${setting.name}=${setting.fallback}`,
    ),
  );
}
