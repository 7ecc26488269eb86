import { parentPort, workerData } from 'node:worker_threads';
import { createEmbedder, type ModelSource } from './embedder.ts';

/** What the thread is sent; each request is answered once, under its number. */
export interface EmbeddingRequest {
  readonly number: number;
  readonly kind: 'query' | 'passages';
  readonly texts: readonly string[];
}

export type EmbeddingReply =
  | { readonly number: number; readonly vectors: readonly Float32Array[] }
  | { readonly number: number; readonly error: string };

const model: ModelSource = workerData;
const embedder = await createEmbedder(model);

parentPort?.on('message', (request: EmbeddingRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply, []));
});
parentPort?.postMessage({ dimensions: embedder.dimensions }, []);

async function answer({ number, kind, texts }: EmbeddingRequest): Promise<EmbeddingReply> {
  try {
    const vectors =
      kind === 'query' ? [await embedder.embedQuery(texts[0] ?? '')] : await embedder.embedPassages(texts);
    return { number, vectors };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
