import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Log } from '../log.ts';
import { describeError } from './redaction.ts';

/** What Telegram shows of the bot before anybody writes to it, in one language. */
interface Menu {
  /** Empty for everybody who has no better one. */
  readonly language: '' | 'en';
  readonly inPrivate: readonly BotCommand[];
  readonly inGroups: readonly BotCommand[];
  /** At most 512 characters. */
  readonly description: string;
  /** At most 120 characters. */
  readonly short: string;
}

const MENUS: readonly Menu[] = [
  {
    language: '',
    inPrivate: [
      { command: 'start', description: 'Bắt đầu, có câu hỏi mẫu' },
      { command: 'hoi', description: 'Hỏi số liệu trong báo cáo' },
      { command: 'nguon', description: 'Đang đọc báo cáo nào, ngày nào' },
      { command: 'help', description: 'Cách hỏi' },
    ],
    inGroups: [{ command: 'hoi', description: 'Hỏi số liệu trong báo cáo của phường' }],
    description:
      'Hỏi Phường là chương trình tự động, đọc lại số liệu trong báo cáo của phường và dẫn nguyên văn. Không thay văn bản trả lời của phường. Cứ gõ câu hỏi như nói chuyện, không dấu cũng được.',
    short: 'Hỏi số liệu trong báo cáo của phường, có dẫn nguyên văn. Chương trình tự động.',
  },
  {
    language: 'en',
    inPrivate: [
      { command: 'start', description: 'Start, with example questions' },
      { command: 'hoi', description: "Ask for a figure of the ward's report" },
      { command: 'nguon', description: 'Which reports are read, and their dates' },
      { command: 'help', description: 'How to ask' },
    ],
    inGroups: [{ command: 'hoi', description: "Ask for a figure of the ward's report" }],
    description:
      "Hỏi Phường is an automatic reader of the ward's report: ask in your own words and get the report's own figures back, quoted. It does not speak for the ward.",
    short: "Ask the ward's report and get its own figures back, quoted. An automatic reader.",
  },
];

/** Sets commands and descriptions where they differ from what Telegram has. Not worth failing for. */
export async function publishMenu(api: Api, log: Log, token: string): Promise<void> {
  for (const menu of MENUS) {
    try {
      await publishOne(api, menu);
    } catch (error) {
      log.warn('menu not published', { language: menu.language || 'vi', error: describeError(error, token) });
    }
  }
}

async function publishOne(api: Api, menu: Menu): Promise<void> {
  const language = menu.language === '' ? {} : { language_code: menu.language };
  const scopes = [
    ['all_private_chats', menu.inPrivate],
    ['all_group_chats', menu.inGroups],
  ] as const;
  for (const [type, commands] of scopes) {
    const there = await api.getMyCommands({ scope: { type }, ...language });
    if (!sameCommands(there, commands)) await api.setMyCommands(commands, { scope: { type }, ...language });
  }
  const { description } = await api.getMyDescription(language);
  if (description !== menu.description) await api.setMyDescription(menu.description, language);
  const { short_description: short } = await api.getMyShortDescription(language);
  if (short !== menu.short) await api.setMyShortDescription(menu.short, language);
}

function sameCommands(left: readonly BotCommand[], right: readonly BotCommand[]): boolean {
  return listed(left) === listed(right);
}

function listed(commands: readonly BotCommand[]): string {
  return commands.map(({ command, description }) => `${command} ${description}`).join('\n');
}
