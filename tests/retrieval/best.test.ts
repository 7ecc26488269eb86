import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBest, kthGreatest } from '../../src/retrieval/best.ts';

describe('when the best of many are kept', () => {
  it('agrees with sorting everything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(20), (scores, count) => {
        const best = createBest(count);
        scores.forEach((score, item) => best.offer(item, score));
        const sorted = scores.map((score, item) => ({ item, score }));
        sorted.sort((a, b) => b.score - a.score || a.item - b.item);
        expect(best.taken()).toEqual(sorted.slice(0, count));
      }),
    );
  });

  it('knows what the last of them has', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(20), (scores, count) => {
        const sorted = scores.toSorted((a, b) => b - a);
        expect(kthGreatest(Float32Array.from(scores), scores.length, count)).toBe(sorted[count - 1] ?? 0);
      }),
    );
  });
});
