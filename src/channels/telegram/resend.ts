import { HttpError, type Transformer } from 'grammy';
import { createBoundedMap } from './bounded-map.ts';
import type { Log } from '../log.ts';
import { pause } from './pause.ts';
import type { TelegramSettings } from './settings.ts';

/** What must arrive; everything else (typing, reactions, menus) is tried once. */
const DELIVERED: ReadonlySet<string> = new Set([
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'deleteMessage',
]);

/**
 * Delivers in spite of faults. A 429 holds back its chat for as long as Telegram says, with everything queued behind; a
 * broken connection, a timeout and a 5xx are tried again with growing pauses. A request that breaks after Telegram has
 * taken it cannot be told from one that never arrived: an answer twice is better than none.
 * @param aborted ends all waiting, when the time to shut down is over.
 */
export function createResend(options: {
  readonly settings: TelegramSettings;
  readonly clock: () => number;
  readonly log: Log;
  readonly aborted: AbortSignal;
}): Transformer {
  const { settings, clock, log, aborted } = options;
  const holds = createBoundedMap<string, number>({
    capacity: settings.remembered,
    lifetimeMs: settings.deliveryMs,
    clock,
  });

  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (method === 'getUpdates') return prev(method, payload, signal);
    const mustArrive = DELIVERED.has(method);
    const chat = chatOf(payload);
    const giveUp = clock() + (mustArrive ? settings.deliveryMs : 0);
    for (let delay = settings.backoffMs; ; delay = Math.min(delay * 2, settings.longestBackoffMs)) {
      const held = (holds.get(chat) ?? 0) - clock();
      if (held > 0 && mustArrive) await pause(held, aborted);
      const outcome = await attempt(() => prev(method, payload, signal), settings.requestMs, aborted);
      if ('response' in outcome && outcome.response.ok) return outcome.response;
      const wait = waitFor(outcome, delay);
      const last = wait === null || aborted.aborted || clock() + wait > giveUp;
      if (wait !== null && isFlood(outcome) && chat !== '') holds.set(chat, clock() + wait);
      if (last) {
        if ('response' in outcome) return outcome.response;
        throw outcome.error;
      }
      log.warn('telegram request failed, trying again', { method, waitMs: wait });
      await pause(wait, aborted);
    }
  };
  return transformer;
}

type ApiResponse = Awaited<ReturnType<Parameters<Transformer>[0]>>;
type Outcome = { readonly response: ApiResponse } | { readonly error: unknown };

/** One request, given up by its time limit or with the program. */
function attempt(
  request: () => Promise<ApiResponse>,
  milliseconds: number,
  aborted: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      aborted.removeEventListener('abort', giveUp);
      resolve(outcome);
    };
    const giveUp = () => settle({ error: new HttpError('Request timed out', null) });
    const timer = setTimeout(giveUp, milliseconds);
    if (aborted.aborted) return giveUp();
    aborted.addEventListener('abort', giveUp);
    request().then(
      (response) => settle({ response }),
      (error: unknown) => settle({ error }),
    );
  });
}

/** Milliseconds until another attempt makes sense, or null when it never does. */
function waitFor(outcome: Outcome, delay: number): number | null {
  if ('error' in outcome) return outcome.error instanceof HttpError ? delay : null;
  const { response } = outcome;
  if (response.ok) return null;
  if (response.error_code === 429) return (response.parameters?.retry_after ?? 1) * 1000;
  return response.error_code >= 500 ? delay : null;
}

function isFlood(outcome: Outcome): boolean {
  return 'response' in outcome && !outcome.response.ok && outcome.response.error_code === 429;
}

function chatOf(payload: unknown): string {
  const chat = typeof payload === 'object' && payload !== null && 'chat_id' in payload ? payload.chat_id : '';
  return typeof chat === 'number' || typeof chat === 'string' ? String(chat) : '';
}
