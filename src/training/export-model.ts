import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGraph } from './onnx-graph.ts';
import { SPECIAL_PIECES, WORD_END, WORD_START, type Piece } from './vocabulary.ts';

/** Rows as whole numbers from -127 to 127 with one scale each. */
export interface QuantizedTable {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** Rounds each row to 8 bits and puts the zero rows of the special pieces in front. */
export function quantizeTable(table: Float32Array, dimensions: number): QuantizedTable {
  const rows = table.length / dimensions;
  const first = SPECIAL_PIECES.length;
  const values = new Int8Array((rows + first) * dimensions);
  const scales = new Float32Array(rows + first);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let d = 0; d < dimensions; d++) {
      largest = Math.max(largest, Math.abs(table[row * dimensions + d]!));
    }
    const scale = Math.fround(largest / 127);
    scales[row + first] = scale;
    if (scale === 0) continue;
    for (let d = 0; d < dimensions; d++) {
      values[(row + first) * dimensions + d] = Math.round(table[row * dimensions + d]! / scale);
    }
  }
  return { values, scales };
}

/** The table as a model that gives each token its row; pooling and scaling are the pipeline's. */
function encodeModel({ values, scales }: QuantizedTable, dimensions: number): Uint8Array {
  const rows = scales.length;
  return encodeGraph({
    name: 'static-embedding',
    inputs: [
      { name: 'input_ids', type: 'int64', axes: ['batch', 'tokens'] },
      { name: 'attention_mask', type: 'int64', axes: ['batch', 'tokens'] },
      { name: 'token_type_ids', type: 'int64', axes: ['batch', 'tokens'] },
    ],
    outputs: [{ name: 'last_hidden_state', type: 'float', axes: ['batch', 'tokens', dimensions] }],
    constants: [
      { name: 'table', dims: [rows, dimensions], data: values },
      { name: 'scales', dims: [rows, 1], data: scales },
    ],
    nodes: [
      { op: 'Gather', inputs: ['table', 'input_ids'], output: 'whole', attributes: { axis: 0 } },
      { op: 'Cast', inputs: ['whole'], output: 'numbers', attributes: { to: 1 } },
      { op: 'Gather', inputs: ['scales', 'input_ids'], output: 'scale', attributes: { axis: 0 } },
      { op: 'Mul', inputs: ['numbers', 'scale'], output: 'last_hidden_state' },
    ],
  });
}

function specialToken([content]: readonly [string, number], id: number): object {
  return { id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
}

function replace(pattern: object, content: string): object {
  return { type: 'Replace', pattern, content };
}

/** `splitWords` and the borders of words, in the tokenizer's own terms. */
function tokenizerFile(pieces: readonly Piece[]): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_PIECES.slice(0, 2).map(specialToken),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Lowercase' },
        replace({ Regex: '[^\\p{L}\\p{M}\\p{N}]+' }, ' '),
        { type: 'Strip', strip_left: true, strip_right: true },
        replace({ Regex: '^' }, WORD_START),
        replace({ Regex: '$' }, WORD_END),
        replace({ String: ' ' }, WORD_END + WORD_START),
      ],
    },
    pre_tokenizer: null,
    post_processor: null,
    decoder: null,
    model: {
      type: 'Unigram',
      unk_id: 1,
      vocab: [...SPECIAL_PIECES, ...pieces.map(({ text, score }) => [text, score])],
    },
  };
}

/**
 * Writes a model folder that `pipeline('feature-extraction')` of @xenova/transformers loads.
 *
 * @returns the files written
 */
export function exportModel(
  folder: string,
  pieces: readonly Piece[],
  table: Float32Array,
  dimensions: number,
): string[] {
  const tokenizerConfig = {
    tokenizer_class: 'PreTrainedTokenizer',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 2048,
  };
  const config = {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: dimensions,
    vocab_size: pieces.length + SPECIAL_PIECES.length,
  };
  const files: Record<string, string | Uint8Array> = {
    'onnx/model_quantized.onnx': encodeModel(quantizeTable(table, dimensions), dimensions),
    'tokenizer.json': JSON.stringify(tokenizerFile(pieces)),
    'tokenizer_config.json': JSON.stringify(tokenizerConfig, null, 1),
    'config.json': JSON.stringify(config, null, 1),
  };
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files);
}
