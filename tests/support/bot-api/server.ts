import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Chat, Message, MessageEntity, User, UserFromGetMe } from 'grammy/types';
import { isObject } from './check-content.ts';
import { createFaults, type Fault, type Trouble } from './faults.ts';
import { createMethods, type Payload } from './methods.ts';
import { Refusal } from './refusal.ts';
import { createUpdateQueue, type Update, type UpdateQueue } from './updates.ts';
import { asTarget, createWorld, entitiesOf, type World } from './world.ts';

export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** 200, or the code it was refused or failed with; 0 for a broken connection. */
  readonly code: number;
  readonly description: string;
}

export interface Words {
  readonly chat: Chat;
  readonly from?: User;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly replyTo?: Message;
  readonly topic?: number;
  /** Seconds since 1970; now when left out. */
  readonly date?: number;
  readonly more?: Omit<Partial<Message>, 'message_id' | 'chat'>;
}

/** A Bot API server of one's own over real HTTP, with the residents who write to it. */
export interface BotApi {
  readonly root: string;
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly world: World;
  readonly queue: UpdateQueue;
  /** Requests other than getUpdates, oldest first; the last 5,000, or none when so asked. */
  readonly calls: readonly Call[];
  /** A resident writes. */
  say(words: Words): Message;
  /** A resident corrects a message. */
  edit(message: Message, text: string, afterSeconds?: number): void;
  /** A resident taps the button with this label or data. */
  tap(message: Message, button: string, from: User): string;
  push(update: Update): number;
  /** Messages of the bot in a chat, as they stand now. */
  sent(chat: Chat): Message[];
  fault(fault: Fault): void;
  /** Taps whose button still shows as loading. */
  openTaps(): number;
  /** Calls refused as malformed, and unknown methods: a test that leaves any has failed. */
  readonly violations: readonly string[];
  /** @throws when there were violations. */
  close(): Promise<void>;
}

const CALLS_KEPT = 5_000;
const NOW_SECONDS = () => Math.floor(Date.now() / 1000);

export async function startBotApi(
  options: {
    token?: string;
    username?: string;
    keep?: number;
    onSent?: (message: Message) => void;
    keepCalls?: boolean;
  } = {},
): Promise<BotApi> {
  const token = options.token ?? '123456789:AAH-loopback_token_of_the_tests_0123456';
  const me: UserFromGetMe = {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Hỏi Phường',
    username: options.username ?? 'hoi_phuong_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
  const world = createWorld(options.keep ?? Number.POSITIVE_INFINITY);
  const queue = createUpdateQueue();
  const faults = createFaults();
  const taps = new Set<string>();
  const calls: Call[] = [];
  const violations: string[] = [];
  const methods = createMethods({
    world,
    me,
    taps,
    now: NOW_SECONDS,
    onSent: options.onSent ?? (() => undefined),
  });
  let tapped = 0;

  const note = (method: string, payload: Payload, code: number, description = '') => {
    if (method === 'getUpdates' || options.keepCalls === false) return;
    calls.push({ method, payload, code, description });
    if (calls.length > CALLS_KEPT * 2) calls.splice(0, CALLS_KEPT);
  };

  async function run(method: string, payload: Payload, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') {
      const { updates, cancel } = queue.fetch({
        offset: Number(payload['offset'] ?? 0),
        limit: Number(payload['limit'] ?? 100),
        timeout: Number(payload['timeout'] ?? 0),
        ...(Array.isArray(payload['allowed_updates']) && { allowed: payload['allowed_updates'].map(String) }),
      });
      response.on('close', cancel);
      return updates;
    }
    const known = methods.get(method);
    if (known === undefined) {
      violations.push(`unknown method ${method}`);
      throw new Refusal(404, 'Not Found: method not found');
    }
    return known(payload);
  }

  async function answer(method: string, payload: Payload, response: ServerResponse): Promise<void> {
    const trouble = faults.take(method, payload);
    try {
      if (trouble !== null) await suffer(trouble, method, payload, response);
      if (response.destroyed || response.writableEnded) return;
      const result = await run(method, payload, response);
      if (trouble?.kind === 'reset') throw new Reset();
      note(method, payload, 200);
      send(response, 200, { ok: true, result });
    } catch (error) {
      if (error instanceof Reset) return (note(method, payload, 0), void response.destroy());
      if (!(error instanceof Refusal)) {
        violations.push(`the server itself failed: ${String(error)}`);
        return void response.destroy();
      }
      note(method, payload, error.code, error.message);
      if (error.code === 400 && trouble === null && !EXPECTED.test(error.message))
        violations.push(`${method}: ${error.message}`);
      const parameters = Object.keys(error.parameters).length > 0 ? { parameters: error.parameters } : {};
      send(response, error.code, {
        ok: false,
        error_code: error.code,
        description: error.message,
        ...parameters,
      });
    }
  }

  async function suffer(
    trouble: Trouble,
    method: string,
    payload: Payload,
    response: ServerResponse,
  ): Promise<void> {
    if (trouble.kind === 'flood') {
      const seconds = trouble.retryAfter;
      throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    if (trouble.kind === 'refusal') throw new Refusal(trouble.code, trouble.description);
    if (trouble.kind === 'migrated') {
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: trouble.to,
      });
    }
    if (trouble.kind === 'reset' && trouble.after !== true) throw new Reset();
    if (trouble.kind === 'html') {
      note(method, payload, trouble.status);
      response.writeHead(trouble.status, { 'content-type': 'text/html' });
      response.end('<html><body><h1>502 Bad Gateway</h1></body></html>');
    }
    if (trouble.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, trouble.ms));
    if (trouble.kind === 'hang') await new Promise((resolve) => response.on('close', resolve));
  }

  const server = createServer((request, response) => {
    void read(request).then(async (payload) => {
      const [, secret, method = ''] = /^\/bot([^/]*)\/(\w+)$/.exec(request.url ?? '') ?? [];
      if (secret !== token)
        return send(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
      return answer(method, payload, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    root: `http://127.0.0.1:${port}`,
    token,
    me,
    world,
    queue,
    calls,
    violations,
    say: ({ chat, from, text, entities, replyTo, topic, date, more }) => {
      world.open(chat);
      const message = world.add(chat.id, {
        ...(from && { from }),
        date: date ?? NOW_SECONDS(),
        ...(text !== undefined && { text, entities: [...(entities ?? entitiesOf(text))] }),
        ...(replyTo && { reply_to_message: asTarget(replyTo) }),
        ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
        ...more,
      });
      queue.push({ message });
      return message;
    },
    edit: (message, text, afterSeconds = 1) => {
      Object.assign(message, { text, entities: entitiesOf(text), edit_date: message.date + afterSeconds });
      queue.push({ edited_message: message });
    },
    tap: (message, button, from) => {
      tapped += 1;
      const id = String(tapped);
      taps.add(id);
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
      const pressed = buttons.find(({ text }) => text === button);
      const data = pressed !== undefined && 'callback_data' in pressed ? pressed.callback_data : button;
      queue.push({
        callback_query: { id, from, chat_instance: '1', message: structuredClone(message), data },
      });
      return id;
    },
    push: (update) => queue.push(update),
    sent: (chat) =>
      [...(world.chats.get(chat.id)?.messages.values() ?? [])].filter(({ from }) => from?.id === me.id),
    openTaps: () => taps.size,
    fault: (fault) => faults.add(fault),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`the bot broke the Bot API: ${violations.join('; ')}`);
    },
  };
}

/** Refusals that a correct bot meets too. */
const EXPECTED = /not modified|not found|query is too old|can't be edited/;

class Reset extends Error {
  override name = 'Reset';
}

async function read(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString();
  const parsed: unknown = body === '' ? {} : JSON.parse(body);
  return isObject(parsed) ? parsed : {};
}

function send(response: ServerResponse, code: number, body: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
