import { env, pipeline } from '@xenova/transformers';
import { basename, dirname } from 'node:path';
import type { ModelSettings } from './model-settings.ts';

/** Which model, where it lies, and how it wants to be asked. */
export interface ModelSource {
  /** Folder of a local model, or an id on the Hugging Face hub. */
  readonly location: { readonly folder: string } | { readonly hubId: string };
  /** Changes whenever vectors of the model would: they are never mixed. */
  readonly id: string;
  readonly settings: ModelSettings;
}

/** Texts to unit vectors. Questions and passages may be embedded differently. */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  readonly settings: ModelSettings;
  embedQuery(text: string): Promise<Float32Array>;
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/**
 * Texts go in one by one: padding makes a batch of 32 dearer a text than single calls, and a padded batch rounds
 * differently, so that vectors would depend on their neighbours.
 *
 * @throws whatever the library throws when the model cannot be loaded; see `load-embedder.ts`.
 */
export async function createEmbedder(model: ModelSource): Promise<Embedder> {
  const extract = await withoutWarnings(() => loadPipeline(model.location));
  const embed = async (text: string): Promise<Float32Array> => {
    const { data, dims } = await extract(text.normalize('NFC'));
    if (!(data instanceof Float32Array)) throw new TypeError('the model gives no float vectors');
    return unitMean(data, dims.at(-1) ?? 0);
  };
  const { queryPrefix, passagePrefix } = model.settings;
  const probe = await embed('a');
  return {
    id: model.id,
    dimensions: probe.length,
    settings: model.settings,
    embedQuery: (text) => embed(queryPrefix + text),
    async embedPassages(texts) {
      const vectors: Float32Array[] = [];
      // oxlint-disable-next-line no-await-in-loop -- inference is synchronous inside, nothing runs side by side
      for (const text of texts) vectors.push(await embed(passagePrefix + text));
      return vectors;
    },
    close: () => Promise.resolve(),
  };
}

function loadPipeline(location: ModelSource['location']) {
  const local = 'folder' in location;
  // A truncated cached file would beat a good local model, and a local model must never reach for the network.
  env.allowLocalModels = local;
  env.allowRemoteModels = !local;
  env.useFSCache = !local;
  if (local) env.localModelPath = dirname(location.folder);
  const name = local ? basename(location.folder) : location.hubId;
  return pipeline('feature-extraction', name, { quantized: true });
}

/**
 * The library prints a stack trace of every first attempt that fails and then throws the same: the caller tells the
 * officer in a sentence.
 */
async function withoutWarnings<Result>(load: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  // oxlint-disable-next-line no-console -- it is the library that prints
  console.warn = () => {};
  try {
    return await load();
  } finally {
    // oxlint-disable-next-line no-console -- see above
    console.warn = warn;
  }
}

/**
 * The mean of the pieces' vectors at length 1: what the pipeline's own `{pooling: 'mean', normalize: true}` gives for
 * one text, whose pieces all count, in half of the time. A text without any known piece keeps the zero vector.
 */
function unitMean(pieces: Float32Array, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  for (let at = 0; at < pieces.length; at += dimensions) {
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + (pieces[at + i] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return Float32Array.from(sum, (value) => (length > 0 ? value / length : 0));
}
