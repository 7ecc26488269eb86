import { loadConfig, ROOT } from '../load-config.ts';
import { loadEmbedder } from '../retrieval/load-embedder.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { findModel } from '../storage/model-folder.ts';

/** The model that the setting EMBEDDING_MODEL names, or the bundled one. */
export function bundledEmbedder(): Promise<Embedder> {
  const model = findModel(loadConfig(process.env).embeddingModel, ROOT);
  return loadEmbedder(model, model.bytes);
}
