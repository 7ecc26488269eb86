import { GrammyError, HttpError } from 'grammy';
import type { Log } from '../log.ts';
import { describeError } from './redaction.ts';

/** Says once what keeps us from Telegram, and once that it is over; the attempts in between are silent. */
export interface Outage {
  report(error: unknown): void;
  over(): void;
}

export function createOutage(log: Log, token: string): Outage {
  let current: string | null = null;
  return {
    report: (error) => {
      const sentence = sentenceFor(error);
      if (sentence !== current) log.warn(sentence, { error: describeError(error, token) });
      current = sentence;
    },
    over: () => {
      if (current !== null) log.info('Đã nối lại được với Telegram. Telegram is reached again.');
      current = null;
    },
  };
}

/** One sentence in Vietnamese, the same in English, and the command that mends it where one does. */
function sentenceFor(error: unknown): string {
  const code = error instanceof GrammyError ? error.error_code : null;
  if (code === 401 || code === 404) {
    return 'Telegram không nhận BOT_TOKEN này; xin lấy lại ở @BotFather, sửa trong tệp .env. Telegram refuses this BOT_TOKEN; get it again from @BotFather and correct .env, then: npm start';
  }
  if (code === 409) {
    return 'Một bản khác của bot đang chạy với cùng BOT_TOKEN; xin tắt bớt một bản. Another copy of the bot is running with the same BOT_TOKEN; stop one of them.';
  }
  if (code !== null && code < 500 && code !== 429) {
    return "Telegram từ chối yêu cầu của bot, đang thử lại. Telegram refuses the bot's requests; trying again.";
  }
  return error instanceof HttpError || code !== null
    ? 'Không nối được tới Telegram, đang thử lại. Telegram cannot be reached; trying again.'
    : 'Việc nhận tin từ Telegram bị lỗi, đang thử lại. Receiving from Telegram failed; trying again.';
}
