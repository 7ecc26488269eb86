import type { BotApi } from '../../tests/support/bot-api/server.ts';
import { entitiesOf, person, privateChat, supergroup } from '../../tests/support/bot-api/world.ts';
import type { Random } from '../training/random.ts';

const PEOPLE = 3_000;
const GROUPS = 1_000;
const TOPIC = 7;

const WORDS = [
  'phường còn bao nhiêu hộ nghèo',
  'hộ cận nghèo',
  'lượt người',
  'vậy số kia',
  '/hoi',
  '/hỏi',
  '/hoi@hoi_phuong_bot',
  '/start',
  '/help@hoi_phuong_bot',
  '/nguon',
  '/khac@bot_khac_bot',
  '@hoi_phuong_bot',
  '@ai_do_khac',
  'alo',
  'cho hỏi',
  'cảm ơn',
  'ok',
  '👍',
  '👨‍👩‍👧',
  '?',
  '\u200B',
  '\n',
  '\u0000',
  '\uD800',
  '{"a":1}',
  '<b>',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '13/15',
  '1.234,5',
  'ho ngheo',
  'HỘ NGHÈO',
  'x'.repeat(4_000),
] as const;
const GARBAGE: readonly unknown[] = [
  null,
  '',
  'x',
  [],
  {},
  true,
  1.5,
  Number.MAX_VALUE,
  '__proto__',
  { id: {} },
  [null],
  { toString: 1 },
];
const MEDIA = [
  'voice',
  'photo',
  'sticker',
  'document',
  'location',
  'new_chat_members',
  'pinned_message',
  'poll',
] as const;

type Json = Record<string, unknown>;

/** Sends one random update to the bot: mostly such as Telegram sends, some that it never would. */
export function sendRandomUpdate(api: BotApi, random: Random): void {
  const from = person(1 + random.below(PEOPLE));
  const chat = random.chance(0.5) ? privateChat(from) : supergroup(1 + random.below(GROUPS), true);
  api.world.open(chat, [TOPIC]);
  const sent = api.sent(chat).at(-1);
  const kind = random.next();
  if (kind < 0.12 && sent !== undefined) {
    const labels = (sent.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
    api.tap(sent, random.chance(0.7) ? (pick(labels, random) ?? '') : randomText(random).slice(0, 64), from);
    return;
  }
  if (kind < 0.17) {
    const status = pick(['member', 'kicked', 'left', 'administrator', 'restricted'], random);
    // A chat that put the bot out is not one to answer in; let in again at once, so that the others are tried there.
    for (const now of [status, 'member'])
      api.push({ my_chat_member: { chat, from, date: seconds(), new_chat_member: { status: now } } });
    return;
  }
  const text = randomText(random);
  const message = api.world.add(chat.id, {
    from,
    date: seconds() - (random.chance(0.05) ? random.below(3_600) : 0),
    ...(random.chance(0.8) && { text, entities: entitiesOf(text) }),
    ...(random.chance(0.3) &&
      sent !== undefined && { reply_to_message: { ...sent, reply_to_message: undefined } }),
    ...(random.chance(0.2) && chat.id < 0 && { message_thread_id: TOPIC, is_topic_message: true as const }),
  });
  const update: Json = structuredClone({ ...message });
  if (random.chance(0.2)) update[pick(MEDIA, random) ?? 'voice'] = garbage(random);
  if (random.chance(0.05)) update['sender_chat'] = random.chance(0.5) ? chat : garbage(random);
  if (random.chance(0.25)) spoil(update, random);
  if (random.chance(0.1)) update['edit_date'] = seconds();
  api.push({ [update['edit_date'] === undefined ? 'message' : 'edited_message']: update });
}

/** Puts something senseless into a random place, but leaves the chat there: an answer to no chat cannot be given. */
function spoil(update: Json, random: Random): void {
  let place = update;
  for (;;) {
    const field = pick(Object.keys(place), random) ?? 'chat';
    const value = place[field];
    if (field === 'chat' || field === 'message_thread_id') return;
    if (random.chance(0.6) || !isObject(value) || Object.keys(value).length === 0) {
      place[field] = garbage(random);
      return;
    }
    place = value;
  }
}

/** A copy: what is put into one update must not turn up in another. */
function garbage(random: Random): unknown {
  return structuredClone(pick(GARBAGE, random));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function randomText(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => pick(WORDS, random)).join(' ');
}

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[random.below(Math.max(1, from.length))];
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
