import onnxruntime from 'onnxruntime-node';
import { encodeGraph, type GraphConstant } from './onnx-graph.ts';

/** Mean loss of a batch and its gradient with respect to the unit vectors. */
export interface ContrastStep {
  readonly loss: number;
  readonly gradient: Float32Array;
}

/** The contrastive loss, run by the native matrix code that also runs the model. */
export interface Contrast {
  /** @param vectors unit vectors of all queries, then of their passages in the same order */
  step(vectors: Float32Array): Promise<ContrastStep>;
  /** Inner products of every row of `left` with every row of `right`. */
  products(left: Float32Array, right: Float32Array): Promise<Float32Array>;
}

function scalar(name: string, value: number): GraphConstant {
  return { name, dims: [], data: Float32Array.of(value) };
}

/**
 * With E = exp(QPᵀ/τ), r and c its row and column sums, the loss is the mean of (log r + log c)/2 − qᵢ·pᵢ/τ, and its
 * gradient with respect to Q is ((E/r + E/c)P − 2P)/(2nτ): written out, so that few passes go over the square matrix.
 */
function contrastGraph(batch: number, dimensions: number, temperature: number): Uint8Array {
  const vectors = (name: string) => ({ name, type: 'float' as const, axes: [batch, dimensions] });
  const keepRows = { keepdims: 1 };
  return encodeGraph({
    name: 'symmetric-info-nce',
    inputs: [vectors('queries'), vectors('passages')],
    outputs: [
      { name: 'loss', type: 'float', axes: [batch, 1] },
      vectors('queryGradient'),
      vectors('passageGradient'),
    ],
    constants: [
      { name: 'first', dims: [1], data: BigInt64Array.of(0n) },
      { name: 'second', dims: [1], data: BigInt64Array.of(1n) },
      { name: 'turned', dims: [2], data: BigInt64Array.of(BigInt(batch), 1n) },
      scalar('perTemperature', 1 / temperature),
      scalar('half', 0.5),
      scalar('gradientScale', 1 / (2 * batch * temperature)),
      scalar('two', 2),
    ],
    nodes: [
      { op: 'Mul', inputs: ['queries', 'perTemperature'], output: 'scaled' },
      { op: 'Gemm', inputs: ['scaled', 'passages'], output: 'logits', attributes: { transB: 1 } },
      { op: 'Exp', inputs: ['logits'], output: 'powers' },
      { op: 'ReduceSum', inputs: ['powers', 'second'], output: 'rowSums', attributes: keepRows },
      { op: 'ReduceSum', inputs: ['powers', 'first'], output: 'columnSums', attributes: keepRows },
      { op: 'Reciprocal', inputs: ['rowSums'], output: 'perRow' },
      { op: 'Reciprocal', inputs: ['columnSums'], output: 'perColumn' },
      { op: 'Add', inputs: ['perRow', 'perColumn'], output: 'weights' },
      { op: 'Mul', inputs: ['powers', 'weights'], output: 'shares' },
      { op: 'Gemm', inputs: ['shares', 'passages'], output: 'pulledQueries' },
      { op: 'Gemm', inputs: ['shares', 'queries'], output: 'pulledPassages', attributes: { transA: 1 } },
      { op: 'Mul', inputs: ['passages', 'two'], output: 'wantedQueries' },
      { op: 'Mul', inputs: ['queries', 'two'], output: 'wantedPassages' },
      { op: 'Sub', inputs: ['pulledQueries', 'wantedQueries'], output: 'queryError' },
      { op: 'Sub', inputs: ['pulledPassages', 'wantedPassages'], output: 'passageError' },
      { op: 'Mul', inputs: ['queryError', 'gradientScale'], output: 'queryGradient' },
      { op: 'Mul', inputs: ['passageError', 'gradientScale'], output: 'passageGradient' },
      { op: 'Log', inputs: ['rowSums'], output: 'logRows' },
      { op: 'Reshape', inputs: ['columnSums', 'turned'], output: 'columnsTurned' },
      { op: 'Log', inputs: ['columnsTurned'], output: 'logColumns' },
      { op: 'Add', inputs: ['logRows', 'logColumns'], output: 'logs' },
      { op: 'Mul', inputs: ['logs', 'half'], output: 'expected' },
      { op: 'Mul', inputs: ['scaled', 'passages'], output: 'matches' },
      { op: 'ReduceSum', inputs: ['matches', 'second'], output: 'matched', attributes: keepRows },
      { op: 'Sub', inputs: ['expected', 'matched'], output: 'loss' },
    ],
  });
}

function productGraph(dimensions: number): Uint8Array {
  return encodeGraph({
    name: 'products',
    inputs: [
      { name: 'left', type: 'float', axes: ['m', dimensions] },
      { name: 'right', type: 'float', axes: ['n', dimensions] },
    ],
    outputs: [{ name: 'products', type: 'float', axes: ['m', 'n'] }],
    constants: [],
    nodes: [{ op: 'Gemm', inputs: ['left', 'right'], output: 'products', attributes: { transB: 1 } }],
  });
}

function floats(tensor: { readonly data: unknown } | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError('the graph gave no numbers');
}

/**
 * Symmetric InfoNCE with in-batch negatives (van den Oord et al. 2018; symmetric as in CLIP, Radford et al. 2021):
 * each query must pick its passage among the batch's, and each passage its query.
 *
 * @param threads native threads; results depend on their number, so a model is reproduced with the same
 */
export async function createContrast(settings: {
  readonly batch: number;
  readonly dimensions: number;
  readonly temperature: number;
  readonly threads: number;
}): Promise<Contrast> {
  const { batch, dimensions } = settings;
  const options = { intraOpNumThreads: settings.threads, interOpNumThreads: 1 };
  const loss = await onnxruntime.InferenceSession.create(
    contrastGraph(batch, dimensions, settings.temperature),
    options,
  );
  const product = await onnxruntime.InferenceSession.create(productGraph(dimensions), options);
  const tensor = (data: Float32Array) =>
    new onnxruntime.Tensor('float32', data, [data.length / dimensions, dimensions]);
  return {
    async step(vectors) {
      const half = batch * dimensions;
      const result = await loss.run({
        queries: tensor(vectors.subarray(0, half)),
        passages: tensor(vectors.subarray(half)),
      });
      const gradient = new Float32Array(2 * half);
      gradient.set(floats(result['queryGradient']));
      gradient.set(floats(result['passageGradient']), half);
      const losses = floats(result['loss']);
      return { loss: losses.reduce((sum, value) => sum + value, 0) / batch, gradient };
    },
    async products(left, right) {
      const result = await product.run({ left: tensor(left), right: tensor(right) });
      return floats(result['products']);
    },
  };
}
