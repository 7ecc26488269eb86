import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score, tally, wilson } from '../../src/evaluation/tally.ts';
import type { Verdict } from '../../src/evaluation/judge.ts';

describe('when verdicts are counted', () => {
  it('counts each kind', () => {
    expect(tally(['right', 'wrong', 'right', 'refused'])).toEqual({
      asked: 4,
      right: 2,
      wrong: 1,
      refused: 1,
    });
    expect(tally([])).toEqual({ asked: 0, right: 0, wrong: 0, refused: 0 });
  });

  it('loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Verdict>('right', 'wrong', 'refused')), (verdicts) => {
        const { asked, right, wrong, refused } = tally(verdicts);
        expect([asked, right + wrong + refused]).toEqual([verdicts.length, verdicts.length]);
      }),
    );
  });

  it.each([
    [['right', 'right'], 1],
    [['wrong'], -2],
    [['refused', 'refused'], 0],
    [['right', 'right', 'wrong', 'refused'], 0],
    [[], 0],
  ] as const)('scores %j at %d: a wrong figure costs two right ones', (verdicts, points) => {
    expect(score(tally(verdicts))).toBe(points);
  });
});

describe('when a share is given with its interval', () => {
  // Published values: Newcombe 1998, table I (81/263, 15/148, 0/20, 1/29), method 3, 95%.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lie between %d and %d', (hits, total, low, high) => {
    const interval = wilson(hits, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing from no question', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share, stays within 0 and 1, mirrors, and narrows with more questions', () => {
    const counts = fc
      .integer({ min: 1, max: 2000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const { low, high } = wilson(hits, total);
        const slack = 1e-9;
        expect(low).toBeGreaterThanOrEqual(-slack);
        expect(high).toBeLessThanOrEqual(1 + slack);
        expect(low - slack).toBeLessThanOrEqual(hits / total);
        expect(high + slack).toBeGreaterThanOrEqual(hits / total);
        expect(wilson(total - hits, total).high).toBeCloseTo(1 - low, 9);
        const more = wilson(hits * 4, total * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
