import { loadConfig, ROOT } from '../load-config.ts';
import { loadEmbedder } from '../retrieval/load-embedder.ts';
import { createPipelineEmbedder, type Embedder } from '../retrieval/embedder.ts';
import { findModel } from '../storage/model-folder.ts';

/** The model that the setting EMBEDDING_MODEL names, or the bundled one. */
export function bundledEmbedder(): Promise<Embedder> {
  const model = findModel(loadConfig(process.env).embeddingModel, ROOT);
  return loadEmbedder(model, model.bytes);
}

/** The same model by the library's own call for each text. */
export function bundledPipelineEmbedder(): Promise<Embedder> {
  return createPipelineEmbedder(findModel(loadConfig(process.env).embeddingModel, ROOT));
}
