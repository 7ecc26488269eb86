import { loadEmbedder } from '../retrieval/load-embedder.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { findModel } from '../storage/model-folder.ts';

/** The model that the setting EMBEDDING_MODEL names, or the bundled one. */
export function bundledEmbedder(): Promise<Embedder> {
  const model = findModel(process.env['EMBEDDING_MODEL'] ?? 'data/model');
  return loadEmbedder(model, model.bytes);
}
