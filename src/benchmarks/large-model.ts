import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeGraph, type GraphConstant, type GraphNode } from '../training/onnx-graph.ts';
import { createRandom } from '../training/random.ts';

const WIDTH = 1_024;
const LAYERS = 16;
const DIMENSIONS = 256;

/**
 * Writes a model folder whose file weighs over 60 MB and which computes as much as one of that size does: as many
 * layers over random numbers. Its vectors mean nothing; only what it costs is of interest.
 *
 * @param tokenizerFolder a model folder whose tokenizer is borrowed
 */
export function writeLargeModel(folder: string, tokenizerFolder: string): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    copyFileSync(join(tokenizerFolder, name), join(folder, name));
  }
  const config = z
    .object({ vocab_size: z.number() })
    .parse(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')));
  const random = createRandom(1);
  const weights = (name: string, rows: number, columns: number): GraphConstant => ({
    name,
    dims: [rows, columns],
    data: Float32Array.from({ length: rows * columns }, () => (random.next() - 0.5) / Math.sqrt(rows / 12)),
  });
  const constants: GraphConstant[] = [
    { name: 'table', dims: [config.vocab_size, 4], data: new Int8Array(config.vocab_size * 4).fill(1) },
    weights('weight0', 4, WIDTH),
  ];
  const nodes: GraphNode[] = [
    { op: 'Gather', inputs: ['table', 'input_ids'], output: 'whole', attributes: { axis: 0 } },
    { op: 'Cast', inputs: ['whole'], output: 'numbers', attributes: { to: 1 } },
    { op: 'MatMul', inputs: ['numbers', 'weight0'], output: 'layer0' },
  ];
  for (let layer = 1; layer <= LAYERS; layer++) {
    constants.push(weights(`weight${layer}`, WIDTH, layer === LAYERS ? DIMENSIONS : WIDTH));
    nodes.push(
      { op: 'Tanh', inputs: [`layer${layer - 1}`], output: `active${layer}` },
      {
        op: 'MatMul',
        inputs: [`active${layer}`, `weight${layer}`],
        output: layer === LAYERS ? 'last_hidden_state' : `layer${layer}`,
      },
    );
  }
  const tokens = { type: 'int64' as const, axes: ['batch', 'tokens'] };
  const file = encodeGraph({
    name: 'large',
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({ name, ...tokens })),
    outputs: [{ name: 'last_hidden_state', type: 'float', axes: ['batch', 'tokens', DIMENSIONS] }],
    constants,
    nodes,
  });
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), file);
}
