import { describe, expect, it } from 'vitest';
import { askedOfSynthetic } from '../../src/benchmarks/asked-of-synthetic.ts';

describe('when questions on synthetic reports are drawn', () => {
  it.each([100, 1_000])('%i passages give questions that are all different', (size) => {
    const { warmUp, measured } = askedOfSynthetic(size);
    const all = [...warmUp, ...measured];
    expect(new Set(all).size).toBe(all.length);
    expect(measured.length / warmUp.length).toBeCloseTo(2, 1);
    expect(measured.length).toBeGreaterThan(size === 100 ? 60 : 199);
  });
});
