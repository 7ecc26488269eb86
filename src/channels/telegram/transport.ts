import { Agent as PlainAgent, type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';

/** What grammY passes to its `fetch`, as far as it is used here: JSON, never files. */
interface RequestInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'> | null;
}

/**
 * Requests over kept connections. Costs half of what the global `fetch` does, its errors name no address, and each answer
 * tells Telegram's own time, which message dates are compared with: the clock of an office PC may be hours off, or jump.
 */
export interface Transport {
  readonly fetch: (url: string, init: RequestInit) => Promise<{ json(): Promise<unknown> }>;
  /** Telegram's time in milliseconds since 1970, from the `Date` of its last answer. */
  now(): number;
  /** Drops all connections. */
  close(): void;
}

/**
 * @param monotonic milliseconds that never go backwards
 * @param wall what to believe until the first answer has come
 */
export function createTransport(monotonic: () => number, wall: () => number): Transport {
  const plainAgent = new PlainAgent({ keepAlive: true });
  const secureAgent = new SecureAgent({ keepAlive: true });
  let offset: number | null = null;

  const noteTime = (response: IncomingMessage) => {
    const date = response.statusCode === 200 ? Date.parse(response.headers.date ?? '') : Number.NaN;
    if (!Number.isNaN(date)) offset = date - monotonic();
  };

  return {
    now: () => (offset === null ? wall() : offset + monotonic()),
    close: () => {
      plainAgent.destroy();
      secureAgent.destroy();
    },
    fetch: async (url, init) => {
      const options = { method: init.method ?? 'POST', headers: { ...init.headers } };
      const request = url.startsWith('https:')
        ? secureRequest(url, { ...options, agent: secureAgent })
        : plainRequest(url, { ...options, agent: plainAgent });
      const abort = () => void request.destroy(new Error('aborted'));
      init.signal?.addEventListener('abort', abort);
      if (init.signal?.aborted === true) abort();
      try {
        const body = await new Promise<string>((resolve, reject) => {
          request.on('error', reject);
          request.on('response', (response) => {
            noteTime(response);
            collect(response, resolve, reject);
          });
          request.end(typeof init.body === 'string' ? init.body : undefined);
        });
        return { json: async () => JSON.parse(body) as unknown };
      } finally {
        init.signal?.removeEventListener('abort', abort);
      }
    },
  };
}

function collect(
  response: IncomingMessage,
  resolve: (body: string) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => resolve(Buffer.concat(chunks).toString()));
  response.on('error', reject);
  response.on('close', () => reject(new Error('closed before its end')));
}
