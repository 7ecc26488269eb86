import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { OwnCommand } from '../addressing.ts';
import { admit } from '../admit.ts';
import type { Desk } from '../desk.ts';
import type { Incoming } from '../incoming.ts';
import { LABEL_LIMIT, questionButtons } from '../keyboard.ts';
import { messages } from '../messages.ts';
import { describeSources } from '../sources.ts';

const EXAMPLES = 3;
/** More than are shown, so that short ones, which a button shows whole, can be chosen. */
const CANDIDATES = 12;

/** Answers /start, /help and /nguon. */
export async function handleCommand(desk: Desk, name: OwnCommand, message: Incoming): Promise<void> {
  if (name === 'start') desk.closed.open(message.chatId);
  if (!(await admit(desk, message))) return;
  const kept = desk.questionLog !== null;
  if (name === 'nguon') {
    await say(desk, message, describeSources(desk.library().reports(), new Date(desk.telegramNow())));
  } else if (name === 'help' || message.group) {
    const example = exampleQuestions(desk)[0] ?? null;
    await say(desk, message, messages.help({ kept, username: desk.me().username, example }));
  } else {
    const buttons = questionButtons(exampleQuestions(desk), desk.offered);
    const text = messages.start({ kept });
    if (buttons.length === 0) await say(desk, message, text);
    else
      await say(desk, message, `${text}\n\n${messages.tryOne}`, {
        inline_keyboard: buttons.map((button) => [button]),
      });
  }
}

/** `/hoi` or a mention alone: one short sentence on how to ask. */
export async function sayHint(desk: Desk, message: Incoming): Promise<void> {
  if (!(await admit(desk, message))) return;
  const example = exampleQuestions(desk)[0] ?? null;
  const answerIds = await say(
    desk,
    message,
    messages.hint({ username: desk.me().username, group: message.group, example }),
  );
  desk.dialogue.remember(message, { question: '', previous: null, answerIds }, null);
}

/** Up to three questions that the index answers, those first that fit on a button. */
function exampleQuestions(desk: Desk): string[] {
  const candidates = desk.library().examples(CANDIDATES);
  const short = candidates.filter((question) => question.length <= LABEL_LIMIT);
  const long = candidates.filter((question) => question.length > LABEL_LIMIT);
  return [...short, ...long].slice(0, EXAMPLES);
}

function say(
  desk: Desk,
  message: Incoming,
  text: string,
  keyboard?: InlineKeyboardMarkup,
): Promise<number[]> {
  return desk.outbox.send(message, [new FormattedString(text)], keyboard);
}
