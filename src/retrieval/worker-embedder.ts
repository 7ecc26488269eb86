import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Embedder, ModelSource } from './embedder.ts';
import type { EmbeddingReply, EmbeddingRequest } from './embedding-worker.ts';

/**
 * The same embedder in one worker thread: inference blocks the thread it runs in, and a large model would make
 * everybody wait. One thread, because two on two cores gain nothing and hold the model twice.
 *
 * @throws whatever loading the model throws
 */
export async function createWorkerEmbedder(model: ModelSource): Promise<Embedder> {
  const worker = new Worker(new URL('embedding-thread.mjs', import.meta.url), { workerData: model });
  const [ready] = await once(worker, 'message');
  const dimensions = Number(ready.dimensions);
  // The process may end while the thread waits for work.
  worker.unref();

  let last = 0;
  let dead: Error | null = null;
  const waiting = new Map<number, { resolve(vectors: Float32Array[]): void; reject(error: Error): void }>();
  const settle = (reply: EmbeddingReply): void => {
    const asker = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (waiting.size === 0) worker.unref();
    if ('error' in reply) asker?.reject(new Error(reply.error));
    else asker?.resolve([...reply.vectors]);
  };
  const fail = (error: Error): void => {
    dead = error;
    for (const asker of waiting.values()) asker.reject(error);
    waiting.clear();
  };
  worker.on('message', settle);
  worker.on('error', fail);
  worker.on('exit', () => fail(dead ?? new Error('the embedding thread has ended')));

  const ask = (kind: EmbeddingRequest['kind'], texts: readonly string[]): Promise<Float32Array[]> =>
    new Promise((resolve, reject) => {
      if (dead !== null) {
        reject(dead);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.ref();
      worker.postMessage({ number: last, kind, texts } satisfies EmbeddingRequest, []);
    });

  return {
    id: model.id,
    dimensions,
    settings: model.settings,
    async embedQuery(text) {
      const [vector] = await ask('query', [text]);
      return vector ?? new Float32Array(dimensions);
    },
    embedPassages: (texts) => ask('passages', texts),
    async close() {
      await worker.terminate();
    },
  };
}
