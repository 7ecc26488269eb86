import { assert, integer, property, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap, scoreRanks } from '../../src/benchmarks/ranking-metrics.ts';

describe('scores of ranks', () => {
  it.each([
    ['first', [1], { ndcg10: 1, recall1: 1, recall5: 1, recall10: 1, mrr: 1 }],
    ['third', [3], { ndcg10: 0.5, recall1: 0, recall5: 1, recall10: 1, mrr: 1 / 3 }],
    ['eleventh', [11], { ndcg10: 0, recall1: 0, recall5: 0, recall10: 0, mrr: 1 / 11 }],
    ['not found', [Infinity], { ndcg10: 0, recall1: 0, recall5: 0, recall10: 0, mrr: 0 }],
    [
      'first and not found',
      [1, Infinity],
      { ndcg10: 0.5, recall1: 0.5, recall5: 0.5, recall10: 0.5, mrr: 0.5 },
    ],
  ])('%s', (_, ranks, expected) => {
    expect(scoreRanks(ranks)).toEqual(expected);
  });

  it('lie within their interval, which is the same every time', () => {
    assert(
      property(array(integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 }), (ranks) => {
        const { low, high } = bootstrap(ranks, 'mrr');
        expect(low).toBeLessThanOrEqual(scoreRanks(ranks).mrr + 1e-9);
        expect(high).toBeGreaterThanOrEqual(scoreRanks(ranks).mrr - 1e-9);
        expect(bootstrap(ranks, 'mrr')).toEqual({ low, high });
      }),
      { numRuns: 10 },
    );
  });

  it('have the interval of the normal approximation where there are many', () => {
    const ranks = Array.from({ length: 1_000 }, (_, index) => (index % 4 === 0 ? 2 : 1));
    const { low, high } = bootstrap(ranks, 'recall1');
    const half = 1.96 * Math.sqrt((0.75 * 0.25) / 1_000);
    expect(low).toBeCloseTo(0.75 - half, 2);
    expect(high).toBeCloseTo(0.75 + half, 2);
  });
});
