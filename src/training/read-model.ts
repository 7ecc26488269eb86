import onnxProto from 'onnx-proto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, faultText } from '../domain/fault.ts';
import { SPECIAL_PIECES, type Piece } from './vocabulary.ts';

const TOKENIZER = z.object({ model: z.object({ vocab: z.array(z.tuple([z.string(), z.number()])) }) });

/**
 * The table of a model that a training of this project made, to go on from: its 8-bit rows as numbers again.
 *
 * @param pieces the vocabulary of the corpus; the model's must be the same
 * @throws ConfigError when the folder holds no such model, or one of another vocabulary
 */
export function readModelTable(folder: string, pieces: readonly Piece[], dimensions: number): Float32Array {
  try {
    const { vocab } = TOKENIZER.parse(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'))).model;
    const wanted = [...SPECIAL_PIECES.map(([text]) => text), ...pieces.map(({ text }) => text)];
    if (wanted.length === vocab.length && wanted.every((text, index) => text === vocab[index]?.[0]))
      return decodeTable(readFileSync(join(folder, 'onnx/model_quantized.onnx')), pieces.length, dimensions);
  } catch {
    // Whatever is missing or malformed, the folder holds no model to go on from.
  }
  throw new ConfigError(
    faultText(
      `${folder} không có mô hình do chương trình này huấn luyện từ ngữ liệu này.`,
      `${folder} holds no model that was trained here on this corpus.`,
      'npm run train -- --corpus DIR --out DIR',
    ),
  );
}

function decodeTable(file: Uint8Array, pieces: number, dimensions: number): Float32Array {
  const { graph } = onnxProto.onnx.ModelProto.decode(file);
  const bytesOf = (name: string): Uint8Array =>
    Uint8Array.from(graph?.initializer?.find((constant) => constant.name === name)?.rawData ?? []);
  const rows = pieces + SPECIAL_PIECES.length;
  const values = new Int8Array(bytesOf('table').buffer, 0, rows * dimensions);
  const scales = new Float32Array(bytesOf('scales').buffer, 0, rows);
  return Float32Array.from(
    values.subarray(SPECIAL_PIECES.length * dimensions),
    (value, at) => value * (scales[SPECIAL_PIECES.length + Math.floor(at / dimensions)] ?? 0),
  );
}
