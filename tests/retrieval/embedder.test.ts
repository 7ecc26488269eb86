import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/fault.ts';
import { createEmbedder, createPipelineEmbedder } from '../../src/retrieval/embedder.ts';
import { defaultModelSettings, parseModelSettings } from '../../src/retrieval/model-settings.ts';
import { createWorkerEmbedder } from '../../src/retrieval/worker-embedder.ts';
import { findModel } from '../../src/storage/model-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

describe('when the shipped model embeds', () => {
  it('gives unit vectors, nearer for what belongs together, marks or not', async () => {
    const embedder = await createEmbedder(findModel('data/model'));
    const [poor, roads] = await embedder.embedPassages(['phường còn 37 hộ nghèo', 'nâng cấp tuyến hẻm']);
    if (!poor || !roads) throw new Error('two texts, two vectors');
    expect(poor).toHaveLength(embedder.dimensions);
    expect(dot(poor, poor)).toBeCloseTo(1, 4);
    for (const question of ['hộ nghèo bao nhiêu', 'ho ngheo bao nhieu']) {
      const vector = await embedder.embedQuery(question);
      expect(dot(vector, poor)).toBeGreaterThan(dot(vector, roads));
    }
    expect(await embedder.embedQuery('hộ nghèo'.normalize('NFD'))).toEqual(
      await embedder.embedQuery('hộ nghèo'),
    );
  });

  it('gives what the pipeline gives with its own pooling', async () => {
    const embedder = await createEmbedder(findModel('data/model'));
    env.localModelPath = 'data';
    const extract = await pipeline('feature-extraction', 'model');
    for (const text of ['phường còn 37 hộ nghèo', 'a', 'Ủy ban nhân dân phường, năm 2023']) {
      const { data } = await extract(text, { pooling: 'mean', normalize: true });
      const vector = await embedder.embedQuery(text);
      expect(vector.every((value, index) => Math.abs(value - Number(data[index])) < 1e-5)).toBe(true);
    }
  });

  it('gives the very vectors of the library, piece by piece', async () => {
    const own = await createEmbedder(findModel('data/model'));
    const plain = await createPipelineEmbedder(findModel('data/model'));
    const texts = [
      'Phường còn 37 hộ nghèo, 113 hộ cận nghèo (tỷ lệ 1,25%)',
      'phuong con bao nhieu ho ngheo',
      'xyzzy 🙂 ÿ covid19 [UNK] ﬁ',
      '[PAD]',
      'hộ nghèo '.repeat(900),
      ...readFileSync('data/reports/tan-dinh-2023.txt', 'utf8').split('\n'),
    ];
    expect(await own.embedPassages(texts)).toEqual(await plain.embedPassages(texts));
  });

  it.each(['', '🙂', '\u0000'])('gives numbers for %j', async (text) => {
    const embedder = await createEmbedder(findModel('data/model'));
    expect((await embedder.embedQuery(text)).every(Number.isFinite)).toBe(true);
  });

  it('gives the same vectors from a worker thread', async () => {
    const here = await createEmbedder(findModel('data/model'));
    const there = await createWorkerEmbedder(findModel('data/model'));
    const texts = ['phường còn 37 hộ nghèo', '113 thủ tục'];
    expect(await there.embedPassages(texts)).toEqual(await here.embedPassages(texts));
    expect(await Promise.all(texts.map((text) => there.embedQuery(text)))).toEqual(
      await Promise.all(texts.map((text) => here.embedQuery(text))),
    );
    await there.close();
    await expect(there.embedQuery('x')).rejects.toThrow('ended');
  });
});

describe('when a model cannot be used', () => {
  it('names what a folder lacks', () => {
    expect(() => findModel(folder)).toThrow(ConfigError);
    expect(() => findModel(folder)).toThrow(/config\.json/);
    expect(() => findModel('/nowhere/at/all')).toThrow(ConfigError);
  });

  it('refuses settings beside the model that it does not know', () => {
    const odd = join(folder, 'odd');
    cpSync('data/model', odd, { recursive: true });
    writeFileSync(join(odd, 'hoi-phuong.json'), '{"queryPrefx": "query: "}');
    expect(() => findModel(odd)).toThrow(/hoi-phuong\.json/);
  });
});

describe('when a model has settings', () => {
  it('knows the words that e5 models want in front', () => {
    expect(defaultModelSettings('Xenova/multilingual-e5-small').queryPrefix).toBe('query: ');
    expect(defaultModelSettings('Xenova/LaBSE').queryPrefix).toBe('');
  });

  it('reads its file over the defaults', () => {
    expect(parseModelSettings({ denseWeight: 0.5 }, 'e5-base')).toEqual({
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      denseWeight: 0.5,
    });
    expect(parseModelSettings({ denseWeight: 2 }, 'x')).toBeNull();
    expect(parseModelSettings('x', 'x')).toBeNull();
  });

  it('has another id when prefixes change, so that vectors are not mixed', () => {
    const other = join(folder, 'other');
    cpSync('data/model', other, { recursive: true });
    const plain = findModel(other).id;
    writeFileSync(join(other, 'hoi-phuong.json'), '{"queryPrefix": "q: "}');
    expect(findModel(other).id).not.toBe(plain);
    expect(findModel('Xenova/multilingual-e5-small').location).toEqual({
      hubId: 'Xenova/multilingual-e5-small',
    });
  });
});
