import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ConfigError, faultText } from '../domain/fault.ts';
import type { ModelSource } from '../retrieval/embedder.ts';
import {
  defaultModelSettings,
  MODEL_SETTINGS_FILE,
  type ModelSettings,
  parseModelSettings,
} from '../retrieval/model-settings.ts';

const WEIGHTS = 'onnx/model_quantized.onnx';
const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json', WEIGHTS];
const HUB_ID = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;

export interface FoundModel extends ModelSource {
  /** Size of the weights, or null for a model that is still on the hub. */
  readonly bytes: number | null;
}

/**
 * Finds the model that a setting names: a folder (relative to `root`), or else an id on the hub.
 * @throws ConfigError for a folder that is missing, incomplete or unreadable.
 */
export function findModel(setting: string, root = ''): FoundModel {
  const folder = resolve(root, setting);
  if (!existsSync(folder) && HUB_ID.test(setting)) {
    const settings = defaultModelSettings(setting);
    return {
      location: { hubId: setting },
      id: `hub:${setting}:${prefixes(settings)}`,
      settings,
      bytes: null,
    };
  }
  const parts = NEEDED.map((name) => readPart(folder, name));
  const settings = readSettings(folder);
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return {
    location: { folder },
    id: `${basename(folder)}:${hash.digest('hex').slice(0, 32)}:${prefixes(settings)}`,
    settings,
    bytes: statSync(join(folder, WEIGHTS)).size,
  };
}

/** Prefixes change the vectors, the weight of the dense score does not. */
function prefixes({ queryPrefix, passagePrefix }: ModelSettings): string {
  return JSON.stringify([queryPrefix, passagePrefix]);
}

function readPart(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new ConfigError(
      faultText(
        `Thư mục mô hình ${folder} thiếu hoặc không đọc được tệp ${name}.`,
        `The model folder ${folder} lacks the file ${name}, or it cannot be read.`,
        'Dùng mô hình kèm theo / Use the bundled model: EMBEDDING_MODEL=data/model npm start',
      ),
    );
  }
}

function readSettings(folder: string): ModelSettings {
  const path = join(folder, MODEL_SETTINGS_FILE);
  if (!existsSync(path)) return defaultModelSettings(basename(folder));
  const settings = parseModelSettings(parseJson(readFileSync(path, 'utf8')), basename(folder));
  if (settings !== null) return settings;
  throw new ConfigError(
    faultText(
      `Tệp ${path} không đúng dạng (queryPrefix, passagePrefix, denseWeight từ 0 đến 1).`,
      `The file ${path} is malformed (queryPrefix, passagePrefix, denseWeight from 0 to 1).`,
      `Sửa hoặc xóa tệp đó / Edit or remove it: ${path}`,
    ),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
