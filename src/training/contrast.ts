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

function contrastGraph(batch: number, dimensions: number, temperature: number): Uint8Array {
  const identity = new Float32Array(batch * batch);
  for (let row = 0; row < batch; row++) identity[row * batch + row] = 1;
  const vectors = (name: string) => ({ name, type: 'float' as const, axes: [batch, dimensions] });
  return encodeGraph({
    name: 'symmetric-info-nce',
    inputs: [vectors('queries'), vectors('passages')],
    outputs: [
      { name: 'loss', type: 'float', axes: [] },
      vectors('queryGradient'),
      vectors('passageGradient'),
    ],
    constants: [
      { name: 'identity', dims: [batch, batch], data: identity },
      { name: 'axes', dims: [2], data: BigInt64Array.of(0n, 1n) },
      scalar('perTemperature', 1 / temperature),
      scalar('two', 2),
      scalar('tiny', 1e-30),
      scalar('gradientScale', 1 / (2 * batch * temperature)),
      scalar('lossScale', -1 / (2 * batch)),
    ],
    nodes: [
      { op: 'Gemm', inputs: ['queries', 'passages'], output: 'products', attributes: { transB: 1 } },
      { op: 'Mul', inputs: ['products', 'perTemperature'], output: 'logits' },
      { op: 'Softmax', inputs: ['logits'], output: 'byQuery', attributes: { axis: 1 } },
      { op: 'Softmax', inputs: ['logits'], output: 'byPassage', attributes: { axis: 0 } },
      { op: 'Add', inputs: ['byQuery', 'byPassage'], output: 'both' },
      { op: 'Mul', inputs: ['identity', 'two'], output: 'wanted' },
      { op: 'Sub', inputs: ['both', 'wanted'], output: 'error' },
      { op: 'Mul', inputs: ['error', 'gradientScale'], output: 'logitGradient' },
      { op: 'Gemm', inputs: ['logitGradient', 'passages'], output: 'queryGradient' },
      {
        op: 'Gemm',
        inputs: ['logitGradient', 'queries'],
        output: 'passageGradient',
        attributes: { transA: 1 },
      },
      { op: 'Mul', inputs: ['byQuery', 'byPassage'], output: 'joint' },
      { op: 'Add', inputs: ['joint', 'tiny'], output: 'positive' },
      { op: 'Log', inputs: ['positive'], output: 'logJoint' },
      { op: 'Mul', inputs: ['logJoint', 'identity'], output: 'diagonal' },
      { op: 'ReduceSum', inputs: ['diagonal', 'axes'], output: 'sum', attributes: { keepdims: 0 } },
      { op: 'Mul', inputs: ['sum', 'lossScale'], output: 'loss' },
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
      return { loss: floats(result['loss'])[0] ?? 0, gradient };
    },
    async products(left, right) {
      const result = await product.run({ left: tensor(left), right: tensor(right) });
      return floats(result['products']);
    },
  };
}
