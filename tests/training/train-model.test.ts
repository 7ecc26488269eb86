import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/fault.ts';
import { createEmbedder } from '../../src/retrieval/embedder.ts';
import { readCheckpoint, writeCheckpoint, type CheckpointState } from '../../src/training/checkpoint.ts';
import { exportModel } from '../../src/training/export-model.ts';
import { makeModel } from '../../src/training/make-model.ts';
import { readCorpus } from '../../src/training/read-corpus.ts';
import { trainModel, type TrainingProgress } from '../../src/training/train-model.ts';
import { encodeCorpus, prepareTrainingData } from '../../src/training/training-data.ts';
import type { TrainingSettings } from '../../src/training/training-settings.ts';
import { writeTinyCorpus } from './tiny-corpus.ts';

const SETTINGS: TrainingSettings = {
  seed: 7,
  steps: 12,
  batch: 32,
  dimensions: 16,
  temperature: 0.05,
  rate: 0.02,
  warmUpSteps: 2,
  threads: 1,
  questionShare: 0,
  measureEvery: 4,
};
const VOCABULARY = { limit: 500, minWordCount: 2, minNumberCount: 50, minPairCount: 5, minPairNpmi: 0.3 };

const corpusFolder = writeTinyCorpus();
const data = prepareTrainingData(encodeCorpus(readCorpus(corpusFolder), SETTINGS.seed), VOCABULARY);

async function train(settings = SETTINGS, resumed: CheckpointState | null = null) {
  const reports: TrainingProgress[] = [];
  const states: CheckpointState[] = [];
  const { table } = await trainModel(data, settings, null, resumed, (progress, state) => {
    reports.push(progress);
    states.push(structuredClone(state));
  });
  return { table, reports, states };
}

describe('training on a small corpus', () => {
  const folders: string[] = [corpusFolder];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    folders.push(folder);
    return folder;
  };
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('lowers the loss and tells recall on the way', async () => {
    const { reports } = await train({ ...SETTINGS, steps: 40, measureEvery: 10 });
    expect(reports.map(({ step }) => step)).toEqual([10, 20, 30, 40]);
    expect(reports.at(-1)!.loss).toBeLessThan(reports[0]!.loss);
    for (const { recall } of reports) {
      expect(recall.marks).toBeGreaterThanOrEqual(0);
      expect(recall.marks).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const once = newFolder();
    const again = newFolder();
    exportModel(once, data.pieces, (await train()).table, SETTINGS.dimensions);
    exportModel(again, data.pieces, (await train()).table, SETTINGS.dimensions);
    for (const file of ['onnx/model_quantized.onnx', 'tokenizer.json', 'config.json']) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(once, file)))).toBe(true);
    }
    const other = await train({ ...SETTINGS, seed: 8 });
    expect(other.table).not.toEqual((await train()).table);
  });

  it('goes on after an interruption as if there had been none', async () => {
    const whole = await train();
    const file = join(newFolder(), 'checkpoint.bin');
    writeCheckpoint(file, 'settings', whole.states[0]!);
    const resumed = await train(SETTINGS, readCheckpoint(file, 'settings'));
    expect(resumed.reports.map(({ step }) => step)).toEqual([8, 12]);
    expect(resumed.table).toEqual(whole.table);
  });

  it('refuses a checkpoint of other settings or with bytes missing', async () => {
    const { states } = await train();
    const file = join(newFolder(), 'checkpoint.bin');
    expect(readCheckpoint(file, 'settings')).toBeNull();
    writeCheckpoint(file, 'settings', states[0]!);
    expect(() => readCheckpoint(file, 'others')).toThrow(ConfigError);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(() => readCheckpoint(file, 'settings')).toThrow(ConfigError);
  });

  it('exports a model that the bot loads, and that gives the learnt vectors', async () => {
    const { table } = await train();
    const folder = newFolder();
    exportModel(folder, data.pieces, table, SETTINGS.dimensions);
    const settings = { queryPrefix: '', passagePrefix: '', denseWeight: 0.4 };
    const embedder = await createEmbedder({ location: { folder }, id: 'tiny', settings });
    expect(embedder.dimensions).toBe(SETTINGS.dimensions);
    const [row, piece] = [...data.pieces.entries()].find(([, { words }]) => words.length === 2)!;
    const text = piece.words.map((word) => data.table.words[word]).join(' ');
    const learnt = table.subarray(row * SETTINGS.dimensions, (row + 1) * SETTINGS.dimensions);
    const vector = await embedder.embedQuery(text);
    const length = Math.hypot(...learnt);
    const cosine = vector.reduce((sum, value, d) => sum + (value * learnt[d]!) / length, 0);
    expect(cosine).toBeGreaterThan(0.999);
  });

  it('makes a whole folder, the same one after an interruption, and cleans up behind itself', async () => {
    const whole = newFolder();
    const resumed = newFolder();
    const plan = {
      corpusFolder,
      adapting: null,
      settings: SETTINGS,
      vocabulary: VOCABULARY,
      resume: true,
      log: () => {},
    };
    await makeModel({ ...plan, out: whole });
    const interrupted = makeModel({
      ...plan,
      out: resumed,
      log: (line) => {
        if (line.startsWith('step 8/')) throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    await makeModel({ ...plan, out: resumed });
    expect(readdirSync(whole).toSorted()).toEqual([
      'MODEL_CARD.md',
      'config.json',
      'onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    const file = join('onnx', 'model_quantized.onnx');
    expect(readFileSync(join(resumed, file)).equals(readFileSync(join(whole, file)))).toBe(true);
    expect(readFileSync(join(whole, 'MODEL_CARD.md'), 'utf8')).toMatch(/12 steps, seed 7/);
  });

  it('goes on from a model with questions of residents, and says so', async () => {
    const first = newFolder();
    const plan = { corpusFolder, vocabulary: VOCABULARY, resume: false, log: () => {} };
    await makeModel({ ...plan, adapting: null, settings: SETTINGS, out: first });
    const questionsFolder = newFolder();
    writeFileSync(
      join(questionsFolder, 'ho-ngheo.tsv'),
      'Số hộ nghèo của phường giảm còn 12 hộ.\tCòn mấy hộ nghèo?\nSố đảng viên tăng 5 đồng chí.\tThêm mấy đảng viên?\n',
    );
    const adapting = { from: first, questionsFolder };
    const settings = { ...SETTINGS, questionShare: 0.5 };
    const [once, again] = [newFolder(), newFolder()];
    await makeModel({ ...plan, adapting, settings, out: once });
    await makeModel({ ...plan, adapting, settings, out: again });
    const file = join('onnx', 'model_quantized.onnx');
    expect(readFileSync(join(once, file)).equals(readFileSync(join(again, file)))).toBe(true);
    expect(readFileSync(join(once, file)).equals(readFileSync(join(first, file)))).toBe(false);
    expect(readFileSync(join(once, 'MODEL_CARD.md'), 'utf8')).toMatch(
      /2 \| made-up clauses .* with 2 questions/,
    );
  });

  it('refuses to go on from a folder without a model of this corpus', async () => {
    const questionsFolder = newFolder();
    writeFileSync(join(questionsFolder, 'a.tsv'), 'Giảm còn 12 hộ.\tCòn mấy hộ?\n');
    const adapting = { from: newFolder(), questionsFolder };
    const made = makeModel({
      corpusFolder,
      adapting,
      settings: SETTINGS,
      vocabulary: VOCABULARY,
      resume: false,
      out: newFolder(),
      log: () => {},
    });
    await expect(made).rejects.toThrow(/no model that was trained here/);
  });
});
