import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { continued } from '../continued.ts';
import type { Answer, Exchange } from '../../domain/answer.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { keep } from './keep.ts';
import { answerKeyboard } from './keyboard.ts';
import { renderAnswer } from './render.ts';
import { whileTyping } from './typing.ts';

export interface Turn {
  readonly updateId: number;
  readonly message: Incoming;
  readonly question: string;
  readonly previous: Exchange | null;
  readonly late: boolean;
  /** Perhaps no question at all: not worth a refusal. */
  readonly talk: boolean;
  /** Messages that hold the answer to this message before it was edited. */
  readonly answerIds: readonly number[];
}

/** Answers one question in its chat, remembers the exchange, and logs it without a word of who asked. */
export async function ask(desk: Desk, turn: Turn): Promise<void> {
  const { message, question, previous } = turn;
  const started = performance.now();
  const answer = await whileTyping(desk.api, message, desk.settings, answerInTime(desk, turn));
  const milliseconds = Math.round((performance.now() - started) * 10) / 10;

  if (turn.talk && answer.status === 'not_found' && answer.unmet === null) return;

  const library = desk.library();
  const titles = new Map(library.reports().map((report) => [report.id, report.shortTitle ?? report.title]));
  const texts = renderAnswer(answer, { titleOf: (id) => titles.get(id) ?? null, late: turn.late });
  const keyboard = answerKeyboard(answer, { group: message.group, library, offered: desk.offered });
  const answerIds = await deliver(desk, turn, texts, keyboard);

  desk.dialogue.remember(message, { question, previous, answerIds }, continued(previous, question, answer));
  record(desk, turn, answer, milliseconds);
}

async function answerInTime(desk: Desk, turn: Turn): Promise<Answer> {
  const at = desk.localDate(turn.message.date * 1000 || desk.telegramNow());
  await desk.turn();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), desk.settings.answerMs);
  });
  try {
    return await Promise.race([
      desk
        .answerer()
        .answer(turn.question, { at, previous: turn.previous, suggestions: !turn.message.group }),
      tooLong,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

async function deliver(
  desk: Desk,
  turn: Turn,
  texts: readonly FormattedString[],
  keyboard: InlineKeyboardMarkup | undefined,
): Promise<readonly number[]> {
  const { chatId } = turn.message;
  const [first, ...more] = texts;
  const [standing, ...surplus] = turn.answerIds;
  if (first === undefined || standing === undefined) return desk.outbox.send(turn.message, texts, keyboard);
  const edited = await desk.outbox.edit(chatId, standing, first, more.length === 0 ? keyboard : undefined);
  await Promise.all(surplus.map((id) => desk.outbox.remove(chatId, id)));
  if (!edited) return desk.outbox.send(turn.message, texts, keyboard);
  return [standing, ...(await desk.outbox.send(turn.message, more, keyboard))];
}

function record(desk: Desk, turn: Turn, answer: Answer, milliseconds: number): void {
  desk.log.info('question answered', {
    updateId: turn.updateId,
    status: answer.status,
    group: turn.message.group,
    milliseconds,
  });
  keep(desk, () =>
    desk.questionLog?.asked({
      at: new Date(desk.telegramNow()).toISOString(),
      channel: 'telegram',
      question: turn.question,
      status: answer.status,
      headline: answer.headline,
      milliseconds,
    }),
  );
}
