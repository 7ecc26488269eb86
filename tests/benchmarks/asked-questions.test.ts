import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../src/benchmarks/asked-questions.ts';
import { createRandom } from '../../src/training/random.ts';
import type { TrainingText } from '../../src/training/training-texts.ts';

function text(from: number, length: number): TrainingText {
  const words = Int32Array.from({ length }, (_, at) => from + at);
  return { kind: 'section', original: '', heading: null, words, sentences: [0] };
}

const SOURCES = {
  texts: [text(100, 30), text(200, 5), text(300, 12)],
  others: [text(900, 20)],
  asking: [[1], [2, 3]],
};
const isOf = (word: number, from: number): boolean => word >= from && word < from + 30;

describe('when questions are made of the texts kept out', () => {
  const questions = askedQuestions(SOURCES, 200, createRandom(1));

  it('makes as many as wanted, the same for the same seed', () => {
    expect(questions).toHaveLength(200);
    expect(askedQuestions(SOURCES, 200, createRandom(1))).toEqual(questions);
  });

  it('asks each once, in words of its own text, of others and of what asks', () => {
    for (const { words, target } of questions) {
      const own = [100, 200, 300][target] ?? 0;
      expect(words.every((word) => word < 10 || isOf(word, own) || isOf(word, 900))).toBe(true);
      expect(words.filter((word) => word === 1 || word === 2)).toHaveLength(1);
    }
  });

  it('asks nothing of a text whose sentences are too short', () => {
    expect(new Set(questions.map(({ target }) => target))).toEqual(new Set([0, 2]));
  });
});
