import { FormattedString } from '@grammyjs/parse-mode';
import type { CallbackQuery, Message } from 'grammy/types';
import type { Quote } from '../../../domain/answer.ts';
import { ask } from '../ask.ts';
import { readTap, type Tap } from '../callback-data.ts';
import type { Desk } from '../desk.ts';
import { guarded } from '../guarded.ts';
import { topicOf, type Incoming } from '../incoming.ts';
import { keep } from '../keep.ts';
import { messages } from '../messages.ts';
import { pack } from '../pack.ts';
import { saidIn, turnedKeyboard, withoutParagraphs, withParagraphs } from '../paragraph-view.ts';
import { said } from './question.ts';

/** Telegram cuts longer notices off with an error. */
const NOTICE_LIMIT = 200;

/** A tapped button. Telegram shows it as loading until it is answered, so that always happens. */
export async function handleTap(desk: Desk, updateId: number, query: CallbackQuery): Promise<void> {
  const tap = readTap(query.data);
  const place = placeOf(desk, query);
  if (tap === null || place === null || desk.closed.has(place.chatId)) return notify(desk, query, '');
  const verdict = desk.limits.person(place.person);
  if (verdict !== 'go') return notify(desk, query, verdict === 'notice' ? messages.tooFast : '');
  await guarded(desk, updateId, place, async () => {
    if (tap.kind === 'ask') await tapQuestion(desk, updateId, query, tap, place);
    else if (query.message === undefined || query.message.date === 0)
      await notify(desk, query, messages.tooOld, true);
    else if (tap.kind === 'rate') await tapRating(desk, query, tap.good, query.message, place);
    else await tapParagraph(desk, query, tap, query.message, place);
  });
}

/** The tapped message as the place to answer at, or null when it is none of ours. */
function placeOf(desk: Desk, query: CallbackQuery): Incoming | null {
  const message = query.message;
  const chat = message?.chat;
  if (message === undefined || chat === undefined || !Number.isSafeInteger(query.from?.id)) return null;
  if (!Number.isSafeInteger(chat.id) || !Number.isSafeInteger(message.message_id)) return null;
  if (chat.type !== 'private' && chat.type !== 'group' && chat.type !== 'supergroup') return null;
  const accessible = message.date !== 0 ? message : null;
  if (accessible !== null && accessible.from?.id !== desk.me().id) return null;
  return {
    chatId: chat.id,
    group: chat.type !== 'private',
    messageId: message.message_id,
    topic: accessible === null ? undefined : topicOf(accessible),
    person: query.from.id,
    date: Math.floor(desk.telegramNow() / 1000),
    editDate: null,
    text: '',
    entities: [],
    replyTo: null,
    fromChannel: false,
  };
}

async function tapQuestion(
  desk: Desk,
  updateId: number,
  query: CallbackQuery,
  tap: Extract<Tap, { kind: 'ask' }>,
  place: Incoming,
): Promise<void> {
  const question = desk.offered.question(tap.key, tap.spelled);
  if (question === null || place.group)
    return notify(desk, query, question === null ? messages.tooOld : '', true);
  await notify(desk, query, question);
  const key = `${place.chatId}:${place.person}:tap:${tap.key}`;
  if (desk.repeats.isRepeat(key, place.date, false)) return;
  try {
    await ask(desk, {
      updateId,
      message: place,
      question,
      previous: null,
      late: false,
      talk: false,
      answerIds: [],
    });
  } catch (error) {
    desk.repeats.forget(key);
    throw error;
  }
}

async function tapRating(
  desk: Desk,
  query: CallbackQuery,
  good: boolean,
  message: Message,
  place: Incoming,
): Promise<void> {
  await notify(desk, query, messages.rated);
  if (said(desk, `rated:${place.chatId}:${place.messageId}:${place.person}`)) return;
  const bold = message.entities?.find((entity) => entity.type === 'bold' && entity.offset === 0);
  const headline = bold === undefined ? '' : (message.text ?? '').slice(0, bold.length);
  keep(desk, () =>
    desk.questionLog?.rated({ at: new Date(desk.telegramNow()).toISOString(), headline, good }),
  );
}

async function tapParagraph(
  desk: Desk,
  query: CallbackQuery,
  tap: Extract<Tap, { kind: 'open' | 'close' }>,
  message: Message,
  place: Incoming,
): Promise<void> {
  const open = tap.kind === 'open';
  const answer = withoutParagraphs(saidIn(message));
  const paragraphs = open ? paragraphsOf(desk, tap.passageIds) : [];
  if (open && paragraphs.length === 0) return notify(desk, query, messages.paragraphGone, true);
  await notify(desk, query, '');
  const view = open ? withParagraphs(answer, paragraphs) : answer;
  if (view === null) return sendApart(desk, place, paragraphs);
  await desk.outbox.edit(
    place.chatId,
    place.messageId,
    view,
    turnedKeyboard(message.reply_markup, open, tap.passageIds),
  );
}

/** An answer that leaves no room for a paragraph gets it as a message of its own. */
async function sendApart(desk: Desk, place: Incoming, paragraphs: readonly Quote[]): Promise<void> {
  const blocks = paragraphs.map(({ text }) => ({
    text: FormattedString.blockquote(text),
    gap: '\n\n' as const,
  }));
  await desk.outbox.send(place, pack(blocks).slice(0, 1));
}

function paragraphsOf(desk: Desk, passageIds: readonly string[]): Quote[] {
  const library = desk.library();
  const found = new Map<string, Quote>();
  for (const id of passageIds) {
    const paragraph = library.paragraph(id);
    if (paragraph !== null) found.set(`${paragraph.reportId}:${paragraph.start}`, paragraph);
  }
  return [...found.values()];
}

/** Ends the loading of a button, with a short notice or none; a tap of long ago cannot be answered any more. */
async function notify(desk: Desk, query: CallbackQuery, text: string, alert = false): Promise<void> {
  await desk.api
    .answerCallbackQuery(
      query.id,
      text === '' ? {} : { text: text.slice(0, NOTICE_LIMIT), show_alert: alert },
    )
    .catch(() => undefined);
}
