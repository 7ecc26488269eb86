import { type FeatureExtractionPipeline, env, pipeline, Tensor } from '@xenova/transformers';
import { basename, dirname } from 'node:path';
import type { ModelSettings } from './model-settings.ts';
import { createPieceCutter } from './piece-cutter.ts';
import { createPieceVectors } from './piece-vectors.ts';

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
  return embedderOf(model, (await readPieces(extract)) ?? readWhole(extract));
}

/** The same vectors by the library's own call for each text: what `createEmbedder` does for most models. */
export async function createPipelineEmbedder(model: ModelSource): Promise<Embedder> {
  return embedderOf(model, readWhole(await withoutWarnings(() => loadPipeline(model.location))));
}

/** The vectors of a text's pieces, one list of numbers a piece; none of a text without any. */
type ReadText = (text: string) => Promise<readonly Float32Array[]>;

async function embedderOf({ id, settings }: ModelSource, read: ReadText): Promise<Embedder> {
  const dimensions = (await read('a'))[0]?.length ?? 0;
  const embed = async (text: string): Promise<Float32Array> =>
    unitMean(await read(text.normalize('NFC')), dimensions);
  const { queryPrefix, passagePrefix } = settings;
  return {
    id,
    dimensions,
    settings,
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

function readWhole(extract: FeatureExtractionPipeline): ReadText {
  return async (text) => rowsOf(await extract(text));
}

function rowsOf({ data, dims }: Tensor): Float32Array[] {
  if (!(data instanceof Float32Array)) throw new TypeError('the model gives no float vectors');
  const dimensions = dims.at(-1) ?? 0;
  return Array.from({ length: data.length / dimensions }, (_, row) =>
    data.subarray(row * dimensions, (row + 1) * dimensions),
  );
}

/**
 * A model that gives every piece one vector, wherever it stands, as the bundled one does, need be run for a piece once.
 * Null for another model, and for a tokenizer that does more than cut.
 */
async function readPieces(extract: FeatureExtractionPipeline): Promise<ReadText | null> {
  const { tokenizer } = extract;
  const { vocab: pieces, unk_token_id: unknown } = tokenizer.model;
  const scores = scoresOf(tokenizer);
  if (scores === null) return null;
  const vectorsOf = await createPieceVectors((numbers) => runModel(extract, numbers), pieces.length);
  if (vectorsOf === null) return null;
  const cut = createPieceCutter({ pieces, scores, unknown });
  const whole = readWhole(extract);
  return async (text) => {
    if (text === '' || tokenizer.added_tokens_regex?.test(text)) return whole(text);
    const numbers = cut(tokenizer.normalizer(text));
    return numbers.length > tokenizer.model_max_length ? whole(text) : vectorsOf(numbers);
  };
}

/** How likely each piece is, or null where the tokenizer is none that only normalises and then cuts so. */
function scoresOf(tokenizer: FeatureExtractionPipeline['tokenizer']): number[] | null {
  const { model, normalizer, pre_tokenizer, post_processor, remove_space } = tokenizer;
  const cutsOnly =
    model.config.type === 'Unigram' &&
    typeof normalizer === 'function' &&
    !pre_tokenizer &&
    !post_processor &&
    !remove_space;
  if (!cutsOnly || !('scores' in model) || !Array.isArray(model.scores)) return null;
  return model.scores.map(Number);
}

async function runModel(
  { model }: FeatureExtractionPipeline,
  pieces: readonly number[],
): Promise<Float32Array> {
  const shape = [1, pieces.length];
  const { last_hidden_state: found } = await model({
    input_ids: new Tensor('int64', BigInt64Array.from(pieces, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(pieces.length).fill(1n), shape),
  });
  if (!(found?.data instanceof Float32Array)) throw new TypeError('the model gives no float vectors');
  return found.data;
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
function unitMean(pieces: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const piece of pieces)
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + (piece[i] ?? 0);
  let squares = 0;
  for (let i = 0; i < dimensions; i += 1) squares += (sum[i] ?? 0) * (sum[i] ?? 0);
  const length = Math.sqrt(squares);
  const mean = new Float32Array(dimensions);
  if (length > 0) for (let i = 0; i < dimensions; i += 1) mean[i] = (sum[i] ?? 0) / length;
  return mean;
}
